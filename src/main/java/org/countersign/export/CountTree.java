package org.countersign.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.countersign.register.Count;
import org.countersign.register.Figures;
import org.countersign.register.Residents;
import org.countersign.register.Unit;

/// The register's counts of a day as a tree.
public final class CountTree {
    /// The models that are always told, with 0 where none is listed.
    private static final List<String> ALWAYS = List.of("JEM", "WSO", "TFM");

    private CountTree() {}

    /// The tree of `counts --format json`.
    public static Map<String, Object> of(Count count) {
        Optional<Figures> figures = count.figures();
        Map<String, Object> tree = Json.object(
                "on", count.on(),
                "known", count.known(),
                "edition", count.edition().map(EditionTree::reference),
                "rows", figures.map(Figures::rows),
                "agreements", figures.map(Figures::agreements),
                "agencies", figures.map(Figures::agencies),
                "counties", figures.map(Figures::counties),
                "states", figures.map(Figures::states),
                "territories", figures.map(Figures::territories),
                "byModel", figures.map(same -> byModel(count.byModel(), CountTree::figures)),
                "pending", pending(count.pending()),
                "residents", count.residents().map(CountTree::residents),
                "definitions", definitions());
        remarks(count, tree);
        return tree;
    }

    /// Why there are no figures, where there are none, and what a narrowed known day means.
    public static void remarks(Count count, Map<String, Object> tree) {
        if (count.edition().isEmpty()) {
            tree.put("reason", "no participating list is known by that day");
        }
        count.known().ifPresent(day -> tree.put("note", knownNote(day.toString())));
    }

    /// What narrowing the known day does and does not do.
    public static String knownNote(String day) {
        return "editions and facts up to " + day + "; how rows are read and who is who is today's understanding";
    }

    private static Map<String, Object> byModel(Map<String, Figures> figures, Function<Figures, ? extends Object> each) {
        Map<String, Object> byModel = new LinkedHashMap<>();
        ALWAYS.forEach(model -> byModel.put(model, each.apply(figures.getOrDefault(model, Figures.NONE))));
        new TreeMap<>(figures).forEach((model, some) -> byModel.putIfAbsent(model, each.apply(some)));
        return byModel;
    }

    /// The figures, by unit.
    public static Map<String, Object> figures(Figures figures) {
        return Json.object(
                "rows", figures.rows(),
                "agreements", figures.agreements(),
                "agencies", figures.agencies(),
                "counties", figures.counties(),
                "states", figures.states(),
                "territories", figures.territories());
    }

    private static Map<String, Object> pending(Count.PendingCount pending) {
        Map<String, Object> tree = Json.object(
                "edition", pending.edition().map(EditionTree::reference),
                "rows", pending.figures().map(Figures::rows),
                "agencies", pending.figures().map(Figures::agencies),
                "byModel",
                pending.figures().map(same -> byModel(
                        pending.byModel(), figures -> Json.object("rows", figures.rows(), "agencies", figures.agencies()))));
        pending.reason().ifPresent(reason -> tree.put("reason", reason));
        return tree;
    }

    /// People, by definition.
    public static Map<String, Object> residents(Residents residents) {
        return Json.object(
                "countywide", residents.countywide(),
                "touched", residents.touched(),
                "municipal", residents.municipal(),
                "statewide", residents.statewide(),
                "statewideStates", residents.statewideStates(),
                "agenciesWithoutTerritory", residents.unlocated(),
                "source", Residents.SOURCE);
    }

    /// What each number counts, in a sentence each.
    public static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            definitions.put(unit.name().toLowerCase(Locale.ROOT), unit.definition());
        }
        definitions.put("countywide", "people in counties whose county-wide body is listed");
        definitions.put("touched", "people in counties in which any local body is listed, a municipal one included");
        definitions.put("municipal", "people in municipalities whose own body is listed");
        definitions.put("statewide", "people in states with a listed statewide body; never added to the others");
        definitions.put("pending", "rows and agencies of the pending list of that day");
        return definitions;
    }
}
