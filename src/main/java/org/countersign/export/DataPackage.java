package org.countersign.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.archive.EditionMaker;
import org.countersign.register.Register;

/// Writes the register as a Frictionless data package: CSV and JSON files with the description of every column.
public final class DataPackage {
    private DataPackage() {}

    /// Writes all files into a folder, which is made where it is missing. The same register gives the same bytes.
    ///
    /// @return the names of the files written
    /// @throws IOException when the folder or a file cannot be written
    public static List<String> write(Register register, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> files = new ArrayList<>();
        List<Object> resources = new ArrayList<>();
        for (Dataset dataset : Datasets.of(register)) {
            StringWriter csv = new StringWriter();
            dataset.table().write(csv);
            StringWriter json = new StringWriter();
            Json.write(dataset.trees(), json);
            resources.add(resource(dataset, put(folder.resolve(dataset.name() + ".csv"), csv.toString())));
            put(folder.resolve(dataset.name() + ".json"), json.toString());
            files.add(dataset.name() + ".csv");
            files.add(dataset.name() + ".json");
        }
        StringWriter description = new StringWriter();
        Json.write(description(register, resources), description);
        put(folder.resolve("datapackage.json"), description.toString());
        files.add("datapackage.json");
        return files;
    }

    private static byte[] put(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        return bytes;
    }

    private static Map<String, Object> description(Register register, List<Object> resources) {
        String day = register.participating().editions().isEmpty()
                ? "no edition"
                : register.participating().editions().getLast().date().toString();
        return Json.object(
                "profile", "tabular-data-package",
                "name", "countersign-register",
                "title", "Countersign: a register of 287(g) agreements",
                "description", "Agencies, agreements, applications and changes, from the lists that ICE publishes, up to " + day
                        + ". It records agencies, never people. Absence from a list does not mean that an agreement ended.",
                "licenses",
                List.of(Json.object("name", "CC0-1.0", "title", "CC0 1.0", "path", "https://creativecommons.org/publicdomain/zero/1.0/")),
                "sources",
                List.of(Json.object("title", "U.S. Immigration and Customs Enforcement, lists of 287(g) agencies", "path",
                        "https://www.ice.gov/identify-and-arrest/287g")),
                "resources", resources);
    }

    private static Map<String, Object> resource(Dataset dataset, byte[] bytes) {
        return Json.object(
                "profile", "tabular-data-resource",
                "name", dataset.name(),
                "title", dataset.title(),
                "path", dataset.name() + ".csv",
                "format", "csv",
                "mediatype", "text/csv",
                "encoding", "utf-8",
                "bytes", bytes.length,
                "hash", "sha256:" + EditionMaker.sha256(bytes),
                "dialect", Json.object("delimiter", ",", "quoteChar", "\"", "doubleQuote", true, "lineTerminator", "\n", "header", true),
                "schema", schema(dataset));
    }

    private static Map<String, Object> schema(Dataset dataset) {
        Map<String, Object> schema = Json.object(
                "fields",
                dataset.fields().stream()
                        .map(field -> Json.object("name", field.name(), "type", field.type(), "description", field.description()))
                        .toList(),
                "missingValues",
                List.of(""));
        dataset.fields().stream().filter(Field::key).findFirst().ifPresent(key -> schema.put("primaryKey", key.name()));
        List<Map<String, Object>> references =
                dataset.fields().stream().filter(field -> field.of().isPresent()).map(DataPackage::reference).toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> reference(Field field) {
        String dataset = field.of().orElseThrow();
        return Json.object(
                "fields", field.name(), "reference",
                Json.object("resource", dataset, "fields", dataset.equals("editions") ? "sha256" : "id"));
    }
}
