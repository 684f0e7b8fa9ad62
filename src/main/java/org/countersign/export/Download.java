package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/// A file that can be had of a release. To know of it costs nothing; to write it may take seconds.
///
/// @param name its name within the release, such as `agencies.csv` or `countersign.xlsx`
/// @param kind its form
/// @param title what it holds
/// @param content writes it
public record Download(String name, FileKind kind, String title, Content content) {
    /// What a download is written by.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it; the stream stays open.
        ///
        /// @throws IOException when the stream fails, or a draft on disk
        void write(OutputStream out) throws IOException;
    }

    public Download {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(content);
    }
}
