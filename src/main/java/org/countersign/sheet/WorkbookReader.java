package org.countersign.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Reads a file to a [Workbook], whatever form it has: a workbook of Office Open XML, a page with HTML tables, or CSV.
/// The form is told by the bytes; a name is only used to speak of the file. One reader serves many files and threads.
public final class WorkbookReader {
    private final ReadingLimits limits;
    private final Queue<Workbench> idle = new ConcurrentLinkedQueue<>();

    /// Reads within the default limits.
    public WorkbookReader() {
        this(ReadingLimits.DEFAULT);
    }

    /// Reads within limits of one's own.
    public WorkbookReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /// Reads a file.
    ///
    /// @throws SheetFault when there is no such file, or it cannot be read; it names the file and what is allowed
    public Workbook read(Path file) throws SheetFault {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                throw new SheetFault("is no file").in(file.toString());
            }
            if (Files.size(file) > limits.fileBytes()) {
                throw SheetFault.over("has too many bytes", limits.fileBytes()).in(file.toString());
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new SheetFault("cannot be opened: " + unreadable.getClass().getSimpleName(), unreadable).in(file.toString());
        }
        return read(file.toString(), bytes);
    }

    /// Reads the bytes of a file.
    ///
    /// @param name what a fault calls the file
    /// @throws SheetFault when the bytes cannot be read; it names the file, the place in it and what is allowed. No
    ///     other exception is thrown for any bytes.
    public Workbook read(String name, byte[] bytes) throws SheetFault {
        try {
            return read(bytes);
        } catch (SheetFault fault) {
            throw fault.in(name);
        } catch (RuntimeException broken) {
            // the parsers below were not written with hostile bytes in mind, and say so in many ways
            throw new SheetFault("cannot be read: " + broken.getClass().getSimpleName(), broken).in(name);
        }
    }

    private Workbook read(byte[] bytes) throws SheetFault {
        if (bytes.length == 0) {
            throw new SheetFault("is empty" + SheetFault.ALLOWED_FORMS);
        }
        if (bytes.length > limits.fileBytes()) {
            throw SheetFault.over("has too many bytes", limits.fileBytes());
        }
        if (TextBytes.startsWith(bytes, 'P', 'K')) {
            return readParts(bytes);
        }
        refuseOthers(bytes);
        String text = TextBytes.decode(bytes);
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            throw new SheetFault("holds nothing but blanks" + SheetFault.ALLOWED_FORMS);
        }
        refuseControls(text);
        return text.charAt(start) == '<'
                ? HtmlTables.read(text, new Allowance(limits))
                : CsvTable.read(text, new Allowance(limits));
    }

    private Workbook readParts(byte[] bytes) throws SheetFault {
        Workbench polled = idle.poll();
        Workbench workbench = polled == null ? new Workbench() : polled;
        try (WorkbookParts parts = new WorkbookParts(bytes, workbench, new Allowance(limits))) {
            return parts.read();
        } finally {
            if (workbench.isWorn()) {
                workbench.close();
            } else {
                idle.add(workbench);
            }
        }
    }

    private static void refuseOthers(byte[] bytes) throws SheetFault {
        String found = "";
        if (TextBytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            found = "an old binary workbook (.xls) or one with a password";
        } else if (TextBytes.startsWith(bytes, '%', 'P', 'D', 'F')) {
            found = "a PDF";
        } else if (TextBytes.startsWith(bytes, 0x1F, 0x8B)) {
            found = "compressed by gzip";
        } else if (TextBytes.startsWith(bytes, 0x89, 'P', 'N', 'G') || TextBytes.startsWith(bytes, 0xFF, 0xD8)) {
            found = "an image";
        } else if (TextBytes.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            found = "a text of RTF";
        }
        if (!found.isEmpty()) {
            throw new SheetFault("is " + found + SheetFault.ALLOWED_FORMS);
        }
    }

    private static void refuseControls(String text) throws SheetFault {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' && !Character.isWhitespace(character)) {
                throw new SheetFault(
                        "is neither text nor a workbook: character " + i + " is a control character" + SheetFault.ALLOWED_FORMS);
            }
        }
    }
}
