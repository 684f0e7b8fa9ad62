package org.countersign.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.register.Figures;
import org.countersign.register.Residents;
import org.countersign.register.Scope;
import org.countersign.register.StateCount;
import org.countersign.register.Tally;

/// All states and territories in figures, those with none included.
///
/// @param asOf the register as asked
/// @param whole the figures of all together; empty before the first edition
/// @param lines one for each, by name
public record StatesView(AsOf asOf, Optional<Figures> whole, List<StateLine> lines) implements View {
    private static final List<String> COLUMNS = List.of("state", "name", "territory", "agreements", "agencies", "statewide_agencies",
            "counties_with_holder", "counties", "people", "people_countywide", "people_touched", "people_municipal", "people_statewide");

    public StatesView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(whole);
        lines = List.copyOf(lines);
    }

    static StatesView of(AsOf asOf) {
        Tally tally = new Tally(asOf.register());
        Places places = asOf.register().places();
        Map<String, StateCount> listed = tally.countStates(asOf.day());
        return new StatesView(asOf, tally.figures(asOf.day(), Scope.ALL), places.listStates().stream()
                .sorted(Comparator.comparing(State::name))
                .map(state -> StateLine.of(state, listed.getOrDefault(state.usps(), StateCount.NONE), places))
                .toList());
    }

    @Override
    public String template() {
        return "states.jte";
    }

    @Override
    public String path() {
        return "/states";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("states.title"), whole
                .map(figures -> words.say("states.sentence", words.day(asOf.listed()), figures.states(), figures.territories(), without()))
                .orElseGet(() -> words.say("none.yet", words.day(asOf.day()))));
    }

    /// How many states and territories have no agency on the list.
    public long without() {
        return lines.stream().filter(line -> line.figures().rows() == 0).count();
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", title(Words.of(Language.ENGLISH)).sentence(),
                "states", whole.map(figures -> lines.stream().map(StateLine::tree).toList()),
                "residentsSource", Residents.SOURCE);
    }

    /// One state a row; none before the first edition.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(COLUMNS, whole.isEmpty() ? List.of() : lines.stream().map(StatesView::row).toList()));
    }

    private static List<String> row(StateLine line) {
        Figures figures = line.figures();
        List<String> row = new ArrayList<>(List.of(line.state().usps(), line.state().name(), Boolean.toString(line.state().territory()),
                Integer.toString(figures.agreements()), Integer.toString(figures.agencies()), Integer.toString(line.statewide()),
                Integer.toString(figures.counties()), Integer.toString(line.counties()),
                line.people().isPresent() ? Integer.toString(line.people().getAsInt()) : ""));
        for (String definition : List.of("countywide", "touched", "municipal", "statewide")) {
            row.add(Optional.ofNullable(line.definitions().get(definition)).map(people -> Long.toString(people)).orElse(""));
        }
        return row;
    }
}
