package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// ZIP files that say the register's day where others say the hour of writing.
final class FixedZip {
    /// Not 1 January 1980, the format's first, with which Java notes the machine's time zone too.
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private FixedZip() {}

    /// An entry of a release.
    static ZipEntry entry(String name, Release release) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day(release).atStartOfDay());
        return entry;
    }

    /// The day that a release's files bear.
    static LocalDate day(Release release) {
        return release.day().orElse(NO_DAY);
    }

    /// Copies a ZIP file, each entry with the release's day.
    ///
    /// @param changed the name of the one entry whose text changes too
    /// @param rewritten makes its new text of the old
    static void copy(Path draft, Release release, OutputStream out, String changed, UnaryOperator<String> rewritten) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile file = new ZipFile(draft.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            for (ZipEntry entry : entries) {
                zip.putNextEntry(entry(entry.getName(), release));
                if (entry.getName().equals(changed)) {
                    String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(rewritten.apply(text).getBytes(StandardCharsets.UTF_8));
                } else {
                    file.getInputStream(entry).transferTo(zip);
                }
            }
        }
        zip.finish();
    }
}
