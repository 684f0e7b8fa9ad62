package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/// The register as a Frictionless data package: CSV files with the description of every column.
final class DataPackage {
    /// The description's name.
    static final String FILE = "datapackage.json";

    private DataPackage() {}

    /// Writes the description.
    static void describe(List<Dataset> datasets, Release release, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Json.write(description(datasets, release), writer);
        writer.flush();
    }

    /// Writes the description and the CSV files into one ZIP file.
    static void zip(List<Dataset> datasets, Release release, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(FixedZip.entry(FILE, release));
        describe(datasets, release, zip);
        for (Dataset dataset : datasets) {
            zip.putNextEntry(FixedZip.entry(dataset.name() + ".csv", release));
            Writer csv = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            dataset.writeCsv(csv);
            csv.flush();
        }
        zip.finish();
    }

    private static Map<String, Object> description(List<Dataset> datasets, Release release) {
        return Json.object(
                "profile", "tabular-data-package",
                "name", "countersign-register",
                "title", "Countersign: a register of 287(g) agreements",
                "description",
                "Agencies, agreements, applications and changes, from the lists that ICE publishes, up to "
                        + release.day().map(LocalDate::toString).orElse("no edition")
                        + ". It records agencies, never people. Absence from a list does not mean that an agreement ended.",
                "version", release.name(),
                "licenses",
                List.of(Json.object("name", "CC0-1.0", "title", "CC0 1.0", "path", "https://creativecommons.org/publicdomain/zero/1.0/")),
                "sources",
                List.of(Json.object("title", "U.S. Immigration and Customs Enforcement, lists of 287(g) agencies", "path",
                        "https://www.ice.gov/identify-and-arrest/287g"),
                        Json.object("title", "U.S. Census Bureau, counties and estimates of residents", "path", "https://www.census.gov/")),
                "resources", datasets.stream().map(dataset -> resource(dataset, release.table(dataset.name()))).toList());
    }

    private static Map<String, Object> resource(Dataset dataset, Release.Hashed file) {
        return Json.object(
                "profile", "tabular-data-resource",
                "name", dataset.name(),
                "title", dataset.title(),
                "path", dataset.name() + ".csv",
                "format", "csv",
                "mediatype", "text/csv",
                "encoding", "utf-8",
                "bytes", file.bytes(),
                "hash", "sha256:" + file.sha256(),
                "dialect", Json.object("delimiter", ",", "quoteChar", "\"", "doubleQuote", true, "lineTerminator", "\n", "header", true),
                "schema", schema(dataset));
    }

    /// The Table Schema of a dataset.
    static Map<String, Object> schema(Dataset dataset) {
        Map<String, Object> schema =
                Json.object("fields", dataset.fields().stream().map(DataPackage::field).toList(), "missingValues", List.of(""));
        if (!dataset.key().isEmpty()) {
            schema.put("primaryKey", dataset.key().size() == 1 ? dataset.key().getFirst() : dataset.key());
        }
        List<Map<String, Object>> references =
                dataset.fields().stream().filter(field -> field.of().isPresent()).map(DataPackage::reference).toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> tree = Json.object("name", field.name(), "type", field.type(), "description", field.description());
        if (!field.unit().isEmpty()) {
            tree.put("unit", field.unit());
        }
        tree.put("source", field.source());
        return tree;
    }

    private static Map<String, Object> reference(Field field) {
        String dataset = field.of().orElseThrow();
        return Json.object("fields", field.name(), "reference", Json.object("resource", dataset, "fields", Datasets.key(dataset)));
    }
}
