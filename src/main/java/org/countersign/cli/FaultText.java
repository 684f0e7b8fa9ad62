package org.countersign.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// What a fault of the disk or the program tells a person: which file, and what is wrong with it.
final class FaultText {
    private FaultText() {}

    /// Whether it is one of the disk, of which the message says all.
    static boolean isExpected(Exception fault) {
        return fault instanceof IOException || fault instanceof UncheckedIOException;
    }

    static String of(Exception fault) {
        return switch (fault) {
            case UncheckedIOException wrapper -> wrapped(wrapper, Objects.requireNonNull(wrapper.getCause(), "its constructors see to it"));
            // what the platform throws for files has the path for its message, and says what is wrong by its type alone
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": may not be read or written";
            case FileAlreadyExistsException there -> there.getFile() + ": is a file; a folder is needed";
            case NotDirectoryException file -> file.getFile() + ": is a file; a folder is needed";
            case FileSystemException other ->
                other.getFile() + ": " + (other.getReason() == null ? other.getClass().getSimpleName() : other.getReason());
            case IOException told -> message(told);
            default -> "A fault of the program: " + fault.getClass().getSimpleName()
                    + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
        };
    }

    private static String wrapped(UncheckedIOException wrapper, IOException cause) {
        return cause.toString().equals(wrapper.getMessage()) ? of(cause) : wrapper.getMessage() + ": " + of(cause);
    }

    private static String message(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
