package org.countersign.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.place.Once;
import org.countersign.register.Register;

/// All files that can be had of one register. To list them is cheap; the register is folded when the first is written, or the
/// release is asked for.
public final class Downloads {
    private static final String WHOLE = "countersign";

    private final Register register;
    private final Once<List<Dataset>> datasets;
    private final Once<Release> release;

    /// The downloads of a register.
    ///
    /// @param register kept, not recalled: a recalled one does not know all that is wrong with editions, and so its findings
    ///     and the release's name would be others
    public Downloads(Register register) {
        this.register = register;
        datasets = new Once<>(() -> Datasets.of(register));
        release = new Once<>(() -> Release.of(register, datasets.get()));
    }

    /// Which state of the register they are of; worked out once, in about the time that writing the CSV files takes.
    public Release release() {
        return release.get();
    }

    /// What every column of every table holds.
    public List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        for (Dataset dataset : datasets.get()) {
            dataset.fields().forEach(field -> definitions
                    .add(new Definition(dataset.name(), field.name(), field.type(), field.unit(), field.description())));
        }
        return definitions;
    }

    /// Every download, tables before the files that hold all of them.
    public List<Download> list() {
        List<Download> all = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            all.addAll(list(kind));
        }
        return all;
    }

    /// The downloads of one form.
    public List<Download> list(FileKind kind) {
        return switch (kind) {
            case CSV -> {
                List<Download> files = new ArrayList<>(eachTable(kind, Downloads::csv));
                files.add(new Download(DataPackage.FILE, kind, "What the CSV files hold, for programs", this::description));
                yield files;
            }
            case JSON -> eachTable(kind, Downloads::json);
            case XLSX -> List.of(whole(kind, "All tables as one workbook, with a sheet of definitions",
                    out -> WorkbookFile.write(tables(), release(), out)));
            case PARQUET -> eachTable(kind, (dataset, out) -> ParquetFile.write(dataset, release(), out));
            case GEOJSON -> List.of(new Download("counties.geojson", kind, "Counties that ever had a holder, with those they have now",
                    out -> GeoJsonFile.write(register, release(), out)));
            case SQLITE -> List.of(whole(kind, "All tables as one database, with a table of definitions",
                    out -> SqliteFile.write(tables(), out)));
            case ZIP -> List.of(whole(kind, "All tables as CSV files with their description: a Frictionless data package",
                    out -> DataPackage.zip(datasets.get(), release(), out)));
        };
    }

    /// The download of a name within the release.
    public Optional<Download> find(String name) {
        return list().stream().filter(download -> download.name().equals(name)).findFirst();
    }

    /// The name that a download keeps for ever, of this release and of no other: `countersign-2026-03-27-0123456789ab.xlsx`,
    /// `countersign-2026-03-27-0123456789ab-agencies.csv`.
    public String lastingName(Download download) {
        String name = download.name();
        return release().name() + (name.startsWith(WHOLE + ".") ? name.substring(WHOLE.length()) : "-" + name);
    }

    /// The tables and what they mean.
    private List<Dataset> tables() {
        List<Dataset> tables = new ArrayList<>();
        tables.add(Definitions.of(datasets.get(), release()));
        tables.addAll(datasets.get());
        return tables;
    }

    private interface OfTable {
        void write(Dataset dataset, OutputStream out) throws IOException;
    }

    private List<Download> eachTable(FileKind kind, OfTable writer) {
        return Datasets.TITLES.entrySet().stream()
                .map(table -> new Download(
                        table.getKey() + "." + kind.word(), kind, table.getValue(), out -> writer.write(dataset(table.getKey()), out)))
                .toList();
    }

    private static Download whole(FileKind kind, String title, Download.Content content) {
        return new Download(WHOLE + "." + kind.word(), kind, title, content);
    }

    private Dataset dataset(String name) {
        return datasets.get().stream().filter(dataset -> dataset.name().equals(name)).findFirst().orElseThrow();
    }

    private void description(OutputStream out) throws IOException {
        DataPackage.describe(datasets.get(), release(), out);
    }

    private static void csv(Dataset dataset, OutputStream out) throws IOException {
        Writer writer = text(out);
        dataset.writeCsv(writer);
        writer.flush();
    }

    private static void json(Dataset dataset, OutputStream out) throws IOException {
        Writer writer = text(out);
        Json.write(dataset.trees(), writer);
        writer.flush();
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
