package org.countersign.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.LineDifference;
import org.countersign.export.LineDifference.CellDifference;
import org.countersign.export.LineDifference.How;
import org.countersign.export.Table;
import org.countersign.export.TableDifference;
import org.countersign.export.Vintage;
import org.countersign.register.Register;

/// What two kept states of the register say differently, line by line. `/changes` tells what ICE's lists did; here corrections
/// and better readings show as well.
///
/// @param ready whether the downloads are written, of which the vintages are
/// @param vintages those that are kept, the one that is shown first
/// @param first the one that is compared from; empty where there is none but the second
/// @param second the one that is compared to; empty where none is kept
/// @param tables how each table differs; none where there is nothing to compare
/// @param batch the lines that are shown
/// @param register the register that is shown, which knows the names
public record DiffView(boolean ready, List<Vintage> vintages, Optional<Vintage> first, Optional<Vintage> second,
        List<TableDifference> tables, Batch<LineDifference> batch, Register register) implements View {
    /// Some fifty times what the tables have today; more would take seconds and much memory.
    private static final long MOST_BYTES = 32L << 20;

    public DiffView {
        vintages = List.copyOf(vintages);
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        tables = List.copyOf(tables);
        Objects.requireNonNull(batch);
        Objects.requireNonNull(register);
    }

    static DiffView of(Optional<Offer> offer, Register register, Ask ask) {
        Optional<String> table = Choice.among("table", Vintage.COMPARED, ask);
        List<Vintage> vintages = offer.map(Offer::vintages).orElse(List.of());
        Optional<Vintage> second = named("to", vintages, ask).or(() -> vintages.stream().findFirst());
        Optional<Vintage> first = named("from", vintages, ask)
                .or(() -> second.flatMap(found -> vintages.stream().skip(vintages.indexOf(found) + 1L).findFirst()));
        List<TableDifference> tables = first.isPresent() && second.isPresent() ? compared(first.get(), second.get(), table) : List.of();
        List<LineDifference> lines = tables.stream().flatMap(differences -> differences.lines().stream()).toList();
        Batch<LineDifference> batch = Batch.of(lines, line -> line.table() + "/" + line.key(), ask);
        return new DiffView(offer.isPresent(), vintages, first, second, tables, batch, register);
    }

    private static Optional<Vintage> named(String parameter, List<Vintage> vintages, Ask ask) {
        if (vintages.isEmpty()) {
            return Optional.empty();
        }
        return ask.filter(parameter).map(name -> vintages.stream().filter(vintage -> vintage.isNamed(name)).findFirst()
                .map(vintage -> bounded(parameter, vintage))
                .orElseThrow(() -> {
                    List<String> names = vintages.stream().map(Vintage::name).toList();
                    return new WrongParameter(parameter, name, "one of the vintages that are kept: " + String.join(", ", names), names);
                }));
    }

    private static Vintage bounded(String parameter, Vintage vintage) {
        if (vintage.bytes() > MOST_BYTES) {
            throw new WrongParameter(parameter, vintage.name(),
                    "a vintage of at most " + MOST_BYTES + " bytes; compare longer ones at home");
        }
        return vintage;
    }

    private static List<TableDifference> compared(Vintage first, Vintage second, Optional<String> table) {
        List<TableDifference> tables = new ArrayList<>();
        try {
            for (String name : table.map(List::of).orElse(Vintage.COMPARED)) {
                tables.add(TableDifference.between(name, first, second));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("a kept vintage cannot be read", gone);
        }
        return tables;
    }

    @Override
    public String template() {
        return "diff.jte";
    }

    @Override
    public String path() {
        return "/data/diff";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("diff.title"), sentence(words));
    }

    private String sentence(Words words) {
        if (second.isEmpty()) {
            return words.say("data.wait");
        }
        if (first.isEmpty()) {
            return words.say(vintages.size() == 1 ? "diff.only" : "diff.oldest", words.day(second.get().day()), second.get().digits());
        }
        return words.say(batch.total() == 0 ? "diff.sentence.same" : "diff.sentence", words.day(first.get().day()), first.get().digits(),
                words.day(second.get().day()), second.get().digits(), count(How.ADDED), count(How.REMOVED), count(How.ALTERED));
    }

    private long count(How how) {
        return tables.stream().mapToLong(table -> table.count(how)).sum();
    }

    /// How many agreements stay on the list, and differ in nothing else.
    public int carriedOn() {
        return tables.stream().mapToInt(TableDifference::carriedOn).sum();
    }

    /// Whether both end with the list of one day, so that what differs is no news of ICE's.
    public boolean sameDay() {
        return first.flatMap(Vintage::day).isPresent() && first.flatMap(Vintage::day).equals(second.flatMap(Vintage::day));
    }

    /// The lines shown, with names.
    public List<DiffLine> lines(Words words) {
        return batch.items().stream().map(line -> DiffLine.of(line, register, words)).toList();
    }

    @Override
    public Optional<String> next() {
        return batch.next();
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", sentence(Words.of(Language.ENGLISH)),
                "vintages", vintages.stream().map(vintage -> Json.object("name", vintage.name(), "day", vintage.day())).toList(),
                "from", first.map(Vintage::name),
                "to", second.map(Vintage::name),
                "tables", tables.stream().map(DiffView::tree).toList(),
                "total", batch.total(),
                "lines", batch.items().stream().map(DiffView::tree).toList());
    }

    private static Map<String, Object> tree(TableDifference table) {
        return Json.object("table", table.table(), "added", table.count(How.ADDED), "removed", table.count(How.REMOVED), "altered",
                table.count(How.ALTERED), "same", table.same(), "carriedOn", table.carriedOn(), "columnsGone", table.columnsGone(),
                "columnsNew", table.columnsNew());
    }

    private static Map<String, Object> tree(LineDifference line) {
        return Json.object("table", line.table(), "key", line.key(), "how", word(line.how()), "cells", line.cells().stream()
                .map(cell -> Json.object("column", cell.column(), "before", cell.before(), "after", cell.after())).toList());
    }

    private static String word(How how) {
        return how.name().toLowerCase(Locale.ROOT);
    }

    /// All lines that differ, whatever the page shows of them: one row for each cell.
    @Override
    public Optional<Table> table() {
        List<List<String>> rows = new ArrayList<>();
        for (TableDifference table : tables) {
            for (LineDifference line : table.lines()) {
                for (CellDifference cell : line.cells()) {
                    rows.add(List.of(line.table(), line.key(), word(line.how()), cell.column(), cell.before().orElse(""),
                            cell.after().orElse("")));
                }
            }
        }
        return Optional.of(new Table(List.of("table", "key", "how", "column", "before", "after"), rows));
    }
}
