package org.countersign.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.cli.JsonText;

/// Checks a folder against its `datapackage.json`, by the rules of Frictionless Data Package and Table Schema, version 1:
/// the description is well formed, the files are the ones it describes, and every cell is what its column says.
public final class Frictionless {
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date", "year");
    private static final int MOST_FAULTS = 50;

    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    /// Cells that say the same are one text, and the rows of a table share its header: a panel has a million cells.
    private final Map<String, String> texts = new HashMap<>();

    /// A row under its header.
    private static final class Row extends AbstractMap<String, String> {
        private final List<String> names;
        private final String[] cells;

        Row(List<String> names, String[] cells) {
            this.names = names;
            this.cells = cells;
        }

        @Override
        public String get(Object name) {
            return cells[names.indexOf(name)];
        }

        @Override
        public String getOrDefault(Object name, String none) {
            int index = names.indexOf(name);
            return index < 0 ? none : cells[index];
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            throw new UnsupportedOperationException("rows are asked by name");
        }
    }

    private Frictionless(Path folder) {
        this.folder = folder;
    }

    /// What is wrong; nothing when a validator would pass it.
    public static List<String> check(Path folder) throws IOException {
        Frictionless check = new Frictionless(folder);
        check.description(JsonText.object(JsonText.read(Files.readString(folder.resolve("datapackage.json"), StandardCharsets.UTF_8))));
        return check.faults.subList(0, Math.min(MOST_FAULTS, check.faults.size()));
    }

    private void description(Map<String, Object> description) throws IOException {
        must(name(description.get("name")), "the package has no proper name");
        must(description.get("title") instanceof String && description.get("description") instanceof String,
                "title or description is missing");
        licences(description, "the package");
        sources(description, "the package");
        List<Map<String, Object>> resources = JsonText.objects(description.getOrDefault("resources", List.of()));
        must(!resources.isEmpty(), "there is no resource");
        boolean tables = resources.stream().allMatch(resource -> "tabular-data-resource".equals(resource.get("profile")));
        must((tables ? "tabular-data-package" : "data-package").equals(description.get("profile")),
                "the profile is " + description.get("profile"));
        Set<Object> names = new HashSet<>();
        Set<Object> paths = new HashSet<>();
        for (Map<String, Object> resource : resources) {
            must(name(resource.get("name")) && names.add(resource.get("name")),
                    "no proper name, or one used twice: " + resource.get("name"));
            must(paths.add(resource.get("path")), "described twice: " + resource.get("path"));
            resource(resource);
        }
        for (Map<String, Object> resource : resources) {
            references(resource);
        }
    }

    private void resource(Map<String, Object> resource) throws IOException {
        String name = resource.get("name").toString();
        String path = String.valueOf(resource.get("path"));
        if ("data-resource".equals(resource.get("profile"))) {
            plainFile(resource, name, path);
            return;
        }
        must("tabular-data-resource".equals(resource.get("profile")), name + ": no tabular-data-resource");
        must("csv".equals(resource.get("format")) && "text/csv".equals(resource.get("mediatype"))
                && "utf-8".equals(resource.get("encoding")), name + ": format, mediatype or encoding");
        must(resource.get("title") instanceof String, name + ": no title");
        licences(resource, name);
        sources(resource, name);
        if (!path.matches("[-a-z0-9_]+(/[-a-z0-9_]+)*\\.csv") || !Files.isRegularFile(folder.resolve(path))) {
            faults.add(name + ": no such file, or no plain relative path: " + path);
            return;
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(path));
        if (resource.containsKey("bytes")) {
            must(Long.valueOf(bytes.length).equals(resource.get("bytes")), name + ": the file has " + bytes.length + " bytes");
            must(("sha256:" + sha256(bytes)).equals(resource.get("hash")), name + ": the hash is another");
        }
        table(name, path, JsonText.object(resource.get("schema")));
    }

    /// A file that is no table: it must be there, and what it is must be said.
    private void plainFile(Map<String, Object> resource, String name, String path) {
        must("yaml".equals(resource.get("format")) && "application/yaml".equals(resource.get("mediatype"))
                && "utf-8".equals(resource.get("encoding")), name + ": format, mediatype or encoding");
        must(resource.get("title") instanceof String && resource.get("description") instanceof String, name + ": no title or description");
        licences(resource, name);
        sources(resource, name);
        must(path.matches("[-a-z0-9_]+(/[-a-z0-9_]+)*\\.yaml") && Files.isRegularFile(folder.resolve(path)),
                name + ": no such file, or no plain relative path: " + path);
    }

    private void table(String name, String path, Map<String, Object> schema) throws IOException {
        must(List.of("").equals(schema.get("missingValues")), name + ": missingValues must be the empty text");
        List<Map<String, Object>> fields = JsonText.objects(schema.get("fields"));
        List<String> names = fields.stream().map(field -> field.get("name").toString()).toList();
        must(new HashSet<>(names).size() == names.size(), name + ": a field twice");
        for (Map<String, Object> field : fields) {
            must(TYPES.contains(field.get("type")), name + ": " + field.get("name") + " has no type of ours: " + field.get("type"));
            must(field.get("description") instanceof String, name + ": " + field.get("name") + " has no description");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(path), StandardCharsets.UTF_8)) {
            boolean first = true;
            for (CsvRecord record : csv) {
                if (first) {
                    must(record.getFields().equals(names), name + ": the header is " + record.getFields() + ", the schema has " + names);
                    first = false;
                } else if (record.getFieldCount() != names.size()) {
                    faults.add(name + ": line " + record.getStartingLineNumber() + " has " + record.getFieldCount() + " cells");
                } else {
                    rows.add(row(name, fields, names, record));
                }
            }
        }
        constraints(name, fields, rows);
        key(name, schema, rows);
        tables.put(name, rows);
    }

    private Map<String, String> row(String name, List<Map<String, Object>> fields, List<String> names, CsvRecord record) {
        String[] cells = new String[fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            String cell = record.getField(i);
            cells[i] = texts.computeIfAbsent(cell, same -> same);
            must(cell.isEmpty() || isOf(fields.get(i).get("type").toString(), cell),
                    () -> name + ": line " + record.getStartingLineNumber() + ": a cell is not of its column's type: " + cell);
        }
        return new Row(names, cells);
    }

    private static boolean isOf(String type, String cell) {
        return switch (type) {
            case "integer" -> cell.matches("-?[0-9]+");
            case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
            case "boolean" -> cell.equals("true") || cell.equals("false");
            case "date" -> isDay(cell);
            case "year" -> cell.matches("[0-9]{4}");
            default -> true;
        };
    }

    private static boolean isDay(String cell) {
        try {
            LocalDate.parse(cell);
            return cell.length() == 10;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void constraints(String name, List<Map<String, Object>> fields, List<Map<String, String>> rows) {
        for (Map<String, Object> field : fields) {
            Map<String, Object> constraints = JsonText.object(field.getOrDefault("constraints", Map.of()));
            must(Set.of("required", "unique", "pattern", "minimum", "enum").containsAll(constraints.keySet()),
                    name + ": constraints unknown to this check: " + constraints.keySet());
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : rows) {
                String cell = row.get(field.get("name").toString());
                String place = name + "." + field.get("name") + ": ";
                must(!Boolean.TRUE.equals(constraints.get("required")) || !cell.isEmpty(), place + "blank, and required");
                must(!Boolean.TRUE.equals(constraints.get("unique")) || cell.isEmpty() || seen.add(cell), place + "twice: " + cell);
                if (!cell.isEmpty()) {
                    must(!(constraints.get("pattern") instanceof String pattern) || cell.matches(pattern),
                            place + "not of the pattern: " + cell);
                    must(!(constraints.get("minimum") instanceof Number least) || Double.parseDouble(cell) >= least.doubleValue(),
                            place + "too small: " + cell);
                    must(!(constraints.get("enum") instanceof List<?> allowed) || allowed.contains(cell), place + "not allowed: " + cell);
                }
            }
        }
    }

    private void key(String name, Map<String, Object> schema, List<Map<String, String>> rows) {
        if (!schema.containsKey("primaryKey")) {
            return;
        }
        List<?> key = schema.get("primaryKey") instanceof List<?> several ? several : List.of(schema.get("primaryKey"));
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            List<String> values = key.stream().map(field -> row.getOrDefault(field.toString(), "")).toList();
            must(seen.add(values) && values.stream().noneMatch(String::isEmpty),
                    () -> name + ": the key is blank or stands twice: " + values);
        }
    }

    private void references(Map<String, Object> resource) {
        String name = resource.get("name").toString();
        for (Map<String, Object> reference : JsonText
                .objects(JsonText.object(resource.getOrDefault("schema", Map.of())).getOrDefault("foreignKeys", List.of()))) {
            String field = reference.get("fields").toString();
            Map<String, Object> target = JsonText.object(reference.get("reference"));
            String other = target.get("resource").toString().isEmpty() ? name : target.get("resource").toString();
            Set<String> there = new HashSet<>();
            tables.getOrDefault(other, List.of()).forEach(row -> there.add(row.getOrDefault(target.get("fields").toString(), "")));
            for (Map<String, String> row : tables.getOrDefault(name, List.of())) {
                String value = row.getOrDefault(field, "");
                must(value.isEmpty() || there.contains(value), () -> name + "." + field + ": " + other + " has no " + value);
            }
        }
    }

    private void licences(Map<String, Object> described, String what) {
        for (Map<String, Object> licence : JsonText.objects(described.getOrDefault("licenses", List.of()))) {
            must(licence.get("name") instanceof String || licence.get("path") instanceof String,
                    what + ": a licence without name and path");
        }
    }

    private void sources(Map<String, Object> described, String what) {
        for (Map<String, Object> source : JsonText.objects(described.getOrDefault("sources", List.of()))) {
            must(source.get("title") instanceof String, what + ": a source without title");
        }
    }

    private static boolean name(Object name) {
        return name instanceof String text && text.matches("[-a-z0-9._/]+");
    }

    private void must(boolean holds, Supplier<String> fault) {
        if (!holds) {
            faults.add(fault.get());
        }
    }

    private void must(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
