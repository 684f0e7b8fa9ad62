package org.countersign.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.export.Json;

/// The downloads as search engines for data read them: a `Dataset` of schema.org in JSON-LD.
///
/// @param name what the data are called
/// @param description what they hold, in a sentence or two
/// @param url the page that offers them
/// @param license the address of the licence
/// @param coverage the time they tell of, as ISO 8601 has it: `2021-01-01/2026-03-27`
/// @param files what can be had
public record DatasetMarkup(String name, String description, String url, String license, String coverage, List<File> files) {
    public DatasetMarkup {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        Objects.requireNonNull(url);
        Objects.requireNonNull(license);
        Objects.requireNonNull(coverage);
        files = List.copyOf(files);
    }

    /// A file.
    ///
    /// @param name its name
    /// @param url where it lies
    /// @param mediaType its form
    public record File(String name, String url, String mediaType) {}

    /// The text of a script element: JSON in which nothing can end the element.
    public String json() {
        Map<String, Object> tree = Json.object(
                "@context", "https://schema.org",
                "@type", "Dataset",
                "name", name,
                "description", description,
                "url", url,
                "license", license,
                "isAccessibleForFree", true,
                "temporalCoverage", coverage,
                "spatialCoverage", "United States",
                "creator", Json.object("@type", "Organization", "name", "Countersign"),
                "distribution", files.stream().map(file -> Json.object("@type", "DataDownload", "name", file.name(), "contentUrl",
                        file.url(), "encodingFormat", file.mediaType())).toList());
        StringWriter out = new StringWriter();
        try {
            Json.write(tree, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().strip().replace("<", "\\u003c");
    }
}
