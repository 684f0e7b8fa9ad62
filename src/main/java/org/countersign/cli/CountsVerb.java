package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.CountTree;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Count;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Residents;
import org.countersign.register.Tally;
import org.countersign.register.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description = "Counts rows, agreements, agencies, counties, states and residents on a day: numbers that are never the same, each with its definition.",
        footer = {"", "Example: countersign counts --on 2025-08-27 --by model"})
final class CountsVerb extends Verb {
    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (YYYY-MM-DD; default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "model|state|county|kind|month", description = "Take the counts apart.")
    private @Nullable By by;

    @Option(names = "--basis", paramLabel = "signed|listed", defaultValue = "signed", description = "For --by month: the month signed, or the month first listed.")
    private Basis basis = Basis.SIGNED;

    /// The dimensions as typed.
    enum By {
        /// Enforcement model.
        MODEL,
        /// State.
        STATE,
        /// County.
        COUNTY,
        /// Kind of agency.
        KIND,
        /// Month, on the chosen basis.
        MONTH
    }

    /// Which date a month is taken from.
    enum Basis {
        /// The signing date.
        SIGNED,
        /// The first listing.
        LISTED
    }

    @Override
    Answer answer(Register register) {
        LocalDate day = on == null ? LocalDate.now(java.time.ZoneOffset.UTC) : on;
        Tally tally = new Tally(register);
        return by == null ? whole(tally.count(day)) : apart(tally, register, day, dimension());
    }

    private Dimension dimension() {
        return switch (java.util.Objects.requireNonNull(by)) {
            case MODEL -> Dimension.MODEL;
            case STATE -> Dimension.STATE;
            case COUNTY -> Dimension.COUNTY;
            case KIND -> Dimension.KIND;
            case MONTH -> basis == Basis.SIGNED ? Dimension.MONTH_SIGNED : Dimension.MONTH_LISTED;
        };
    }

    private static Answer whole(Count count) {
        return new Answer(() -> text(count), () -> CountTree.of(count), () -> table(count));
    }

    private static String text(Count count) {
        if (count.edition().isEmpty()) {
            return "No participating list is known by " + count.on() + ".\n";
        }
        Figures figures = count.figures().orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(TextTable.paragraph("As listed by ICE on " + described(count.edition().get()) + ", the last edition by the end of " + count.on() + ":", 0)).append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(line("all", figures));
        Map<String, Figures> byModel = new TreeMap<>(count.byModel());
        byModel.forEach((model, some) -> rows.add(line(model, some)));
        text.append(TextTable.of(new Table(columns("model"), rows))).append('\n');
        Count.PendingCount pending = count.pending();
        String waiting = pending.figures()
                .map(some -> some.rows() + " rows, " + some.agencies() + " agencies, as listed on " + described(pending.edition().orElseThrow()))
                .orElseGet(() -> "not known: " + pending.reason().orElse(""));
        text.append(TextTable.paragraph("Pending: " + waiting, 2));
        count.residents().ifPresent(people -> text.append(residents(people)));
        count.known().ifPresent(known -> text.append(TextTable.paragraph("Known: " + CountTree.knownNote(known.toString()), 2)));
        text.append('\n').append("What is counted:\n");
        for (Unit unit : Unit.values()) {
            text.append(TextTable.paragraph("  " + unit.name().toLowerCase(Locale.ROOT) + ": " + unit.definition(), 4));
        }
        return text.toString();
    }

    private static String residents(Residents people) {
        return TextTable.paragraph(
                "Residents: " + number(people.countywide()) + " in counties whose county-wide body is listed; " + number(people.touched())
                        + " in counties with any local body listed; " + number(people.municipal())
                        + " in municipalities whose own body is listed; apart from these, statewide bodies are listed in "
                        + people.statewideStates().size() + " states and territories of " + number(people.statewide()) + " people. " + Residents.SOURCE + ".",
                2);
    }

    private static String number(long people) {
        return String.format(Locale.ROOT, "%,d", people);
    }

    private static String described(ListedEdition edition) {
        String half = edition.day().flatMap(day -> day.half()).map(some -> " " + some.code()).orElse("");
        boolean seen = edition.day().map(day -> day.seen()).orElse(false);
        return edition.date() + half + " (" + (seen ? "seen then; " : "") + "edition " + edition.edition().sha256().substring(0, 12) + ")";
    }

    private static Table table(Count count) {
        List<List<String>> rows = new ArrayList<>();
        count.figures().ifPresent(figures -> rows.add(line("all", figures)));
        count.byModel().forEach((model, figures) -> rows.add(line(model, figures)));
        return new Table(columns("model"), rows);
    }

    private static List<String> columns(String first) {
        return List.of(first, "rows", "agreements", "agencies", "counties", "states", "territories");
    }

    private static List<String> line(String key, Figures figures) {
        List<String> line = new ArrayList<>(List.of(key));
        for (int number : new int[] {figures.rows(), figures.agreements(), figures.agencies(), figures.counties(), figures.states(), figures.territories()}) {
            line.add(Integer.toString(number));
        }
        return line;
    }

    private static Answer apart(Tally tally, Register register, LocalDate day, Dimension dimension) {
        Map<String, Figures> groups = tally.countBy(dimension, day);
        String name = dimension.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((key, figures) -> rows.add(line(label(key, dimension, register), figures)));
        Table table = new Table(columns(name), rows);
        int ordinal = register.participating().lastOn(day);
        Optional<ListedEdition> edition = ordinal < 0 ? Optional.empty() : Optional.of(register.participating().editions().get(ordinal));
        String heading = edition.map(some -> "As listed by ICE on " + described(some) + ", by " + name + ":\n\n")
                .orElse("No participating list is known by " + day + ".\n");
        return new Answer(
                () -> heading + (edition.isPresent() ? TextTable.of(table) : ""),
                () -> Json.object(
                        "on", day,
                        "known", register.known(),
                        "edition", edition.map(EditionTree::reference),
                        "by", name,
                        "groups", groups.entrySet().stream().map(group -> tree(group.getKey(), group.getValue())).toList()),
                () -> table);
    }

    private static String label(String key, Dimension dimension, Register register) {
        boolean county = dimension == Dimension.COUNTY && key.length() == 5 && Character.isDigit(key.charAt(0));
        return county
                ? register.places().findCounty(key).map(some -> key + " " + some.fullName() + ", " + some.usps()).orElse(key)
                : key;
    }

    private static Map<String, Object> tree(String key, Figures figures) {
        return Json.object(
                "key", key,
                "rows", figures.rows(),
                "agreements", figures.agreements(),
                "agencies", figures.agencies(),
                "counties", figures.counties(),
                "states", figures.states(),
                "territories", figures.territories());
    }
}
