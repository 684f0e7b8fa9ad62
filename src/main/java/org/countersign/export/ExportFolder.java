package org.countersign.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes downloads into a folder under their plain names, with `SHA256SUMS` beside them.
public final class ExportFolder {
    /// The file of hashes, as `sha256sum --check` reads it.
    public static final String SUMS = "SHA256SUMS";

    private ExportFolder() {}

    /// Writes all downloads of some forms. The same register gives the same bytes.
    ///
    /// @param folder made where it is missing
    /// @return the names of the files written
    /// @throws IOException when the folder or a file cannot be written
    public static List<String> write(Downloads downloads, Collection<FileKind> kinds, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> sums = new TreeMap<>();
        for (FileKind kind : kinds) {
            for (Download download : downloads.list(kind)) {
                try (Digest out = new Digest(new BufferedOutputStream(Files.newOutputStream(folder.resolve(download.name()))))) {
                    download.content().write(out);
                    sums.put(download.name(), out.sha256());
                }
            }
        }
        Files.writeString(folder.resolve(SUMS), text(sums), StandardCharsets.UTF_8);
        List<String> files = new ArrayList<>(sums.keySet());
        files.add(SUMS);
        return files;
    }

    private static String text(Map<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString();
    }
}
