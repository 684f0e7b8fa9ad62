package org.countersign.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Definition;
import org.countersign.export.FileKind;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;

/// The downloads with their hashes, what each column means, and how to read them with common tools.
///
/// @param offer the files that lie ready; empty while they are being written
/// @param oldest the oldest participating edition; empty where there is none
/// @param newest the newest participating edition; empty where there is none
public record DataView(Optional<Offer> offer, Optional<ListedEdition> oldest, Optional<ListedEdition> newest) implements View {
    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final double KILO = 1000;

    public DataView {
        Objects.requireNonNull(offer);
        Objects.requireNonNull(oldest);
        Objects.requireNonNull(newest);
    }

    @Override
    public String template() {
        return "data.jte";
    }

    @Override
    public String path() {
        return "/data";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("data.title"), newest.map(edition -> words.say("data.sentence", words.day(edition.date())))
                .orElseGet(() -> words.say("data.sentence.empty")));
    }

    /// The forms in the order in which they are offered, each with its files.
    public List<FileKind> kinds() {
        return Arrays.asList(FileKind.values());
    }

    /// The files of a form.
    public List<Offer.Item> items(FileKind kind) {
        return offer.map(ready -> ready.items().stream().filter(item -> item.kind() == kind).toList()).orElse(List.of());
    }

    /// The downloads as search engines for data read them.
    public DatasetMarkup markup(Frame frame) {
        String from = oldest.map(edition -> edition.date().toString()).orElse("..");
        String to = newest.map(edition -> edition.date().toString()).orElse("..");
        return new DatasetMarkup("Countersign: " + frame.say("brand.what"), frame.title().sentence(), frame.shared(frame.plain("/data")),
                LICENSE, from + "/" + to, Arrays.stream(FileKind.values()).flatMap(kind -> items(kind).stream())
                        .map(item -> new DatasetMarkup.File(item.name(), frame.shared("/data/" + item.kept().name()),
                                item.kind().mediaType()))
                        .toList());
    }

    /// A length as people read it, in thousands or millions of bytes.
    public static String size(long bytes, Words words) {
        return bytes < KILO * KILO
                ? words.say("data.kilobytes", words.number(Math.max(1, Math.round(bytes / KILO))))
                : words.say("data.megabytes", words.number(Math.max(1, Math.round(bytes / KILO / KILO))));
    }

    /// Three lines that read the downloads with a tool.
    ///
    /// @param tool `pandas`, `r` or `duckdb`
    public String recipe(String tool, Frame frame) {
        String base = frame.origin().orElse("http://localhost:2870") + "/data/";
        return switch (tool) {
            case "pandas" -> "import pandas as pd\nagreements = pd.read_csv(\"" + base + "agreements.csv\")\n"
                    + "agreements.groupby([\"model\", \"standing\"]).size()\n";
            case "r" -> "agreements <- read.csv(\"" + base + "agreements.csv\")\n"
                    + "panel <- read.csv(\"" + base + "county_months.csv\", colClasses = c(county = \"character\"))\n"
                    + "table(agreements$model, agreements$standing)\n";
            default -> "INSTALL httpfs; LOAD httpfs;\nCREATE TABLE agreements AS FROM '" + base + "agreements.parquet';\n"
                    + "SELECT model, standing, count(*) FROM agreements GROUP BY ALL;\n";
        };
    }

    /// The data dictionary: the columns of each table.
    public Map<String, List<Definition>> dictionary() {
        Map<String, List<Definition>> tables = new LinkedHashMap<>();
        offer.ifPresent(ready -> ready.definitions()
                .forEach(definition -> tables.computeIfAbsent(definition.table(), same -> new ArrayList<>()).add(definition)));
        return tables;
    }

    @Override
    public Object tree() {
        return Json.object(
                "ready", offer.isPresent(),
                "release", offer.map(ready -> ready.release().name()),
                "files", offer.map(ready -> ready.items().stream().map(DataView::tree).toList()).orElse(List.of()),
                "earlier", offer.map(ready -> ready.earlier().stream()
                        .map(kept -> Json.object("name", kept.name(), "bytes", kept.bytes(), "sha256", kept.sha256())).toList())
                        .orElse(List.of()));
    }

    private static Map<String, Object> tree(Offer.Item item) {
        return Json.object("name", item.name(), "path", "/data/" + item.kept().name(), "mediaType", item.kind().mediaType(), "title",
                item.title(), "bytes", item.kept().bytes(), "sha256", item.kept().sha256());
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(List.of("name", "path", "bytes", "sha256"), offer.map(ready -> ready.items().stream()
                .map(item -> List.of(item.name(), "/data/" + item.kept().name(), Long.toString(item.kept().bytes()), item.kept().sha256()))
                .toList()).orElse(List.of())));
    }
}
