package org.countersign.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.sheet.SheetFault;
import org.countersign.sheet.WorkbookReader;

/// Reads files into editions.
public final class EditionReader {
    private final WorkbookReader reader = new WorkbookReader();
    private final EditionMaker maker = new EditionMaker();

    /// The files that a path names: itself, or all files below it in the order of their paths. Hidden files are left out.
    ///
    /// @throws IOException when the path is not there or a folder cannot be listed
    public static List<Path> below(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(path + ": no such file or folder");
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> files = new ArrayList<>(found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().startsWith("~$"))
                    .toList());
            files.sort(null);
            return files;
        }
    }

    /// Reads one file.
    ///
    /// @throws SheetFault when the file is nothing that can be read as a list
    /// @throws IOException when the file cannot be read at all
    public Edition read(Path file) throws IOException, SheetFault {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return maker.make(name, bytes, reader.read(name, bytes));
    }
}
