package org.countersign.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.export.ChangeDataset;
import org.countersign.export.ChangeTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.place.County;
import org.countersign.place.State;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;

/// The changes that fit what is asked, by day, the newest first.
///
/// @param asOf the register as asked
/// @param ask what was asked
/// @param filter the same, read
/// @param fitting the changes that fit, of either weight, the newest day first
/// @param batch those of the weight asked for that are shown
public record ChangesView(AsOf asOf, Ask ask, ChangeFilter filter, List<Change> fitting, Batch<Change> batch) implements View {
    public ChangesView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(ask);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(batch);
        fitting = List.copyOf(fitting);
    }

    static ChangesView of(AsOf asOf, Ask ask) {
        ChangeFilter filter = ChangeFilter.of(ask, asOf.register());
        List<Change> fitting = asOf.register().listChanges().stream()
                .filter(change -> filter.fits(change, asOf.register()))
                .sorted(Comparator.comparing((Change change) -> change.at().between().by()).reversed())
                .toList();
        return new ChangesView(asOf, ask, filter, fitting, Batch.of(weighed(fitting, filter), Change::id, ask));
    }

    private static List<Change> weighed(List<Change> fitting, ChangeFilter filter) {
        return fitting.stream().filter(filter::weighs).toList();
    }

    @Override
    public String template() {
        return "changes.jte";
    }

    @Override
    public String path() {
        return "/changes";
    }

    @Override
    public Title title(Words words) {
        String of = conditions(words);
        return new Title(of.isEmpty() ? words.say("changes.title") : words.say("changes.title.of", of), sentence(words));
    }

    private String sentence(Words words) {
        Optional<LocalDate> first = days().min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return words.say("none.yet", words.day(asOf.day()));
        }
        String of = conditions(words);
        return words.say("changes.sentence", words.day(filter.since().orElse(first.get())),
                words.day(filter.until().orElseGet(() -> days().max(LocalDate::compareTo).orElseThrow())), substantive(), clerical(),
                of.isEmpty() ? "" : words.say("changes.of", of));
    }

    private Stream<LocalDate> days() {
        return Stream.of(asOf.register().participating(), asOf.register().pending())
                .flatMap(roll -> roll.editions().stream()).map(ListedEdition::date);
    }

    /// What the changes were narrowed to besides the days, in words; empty where to nothing.
    public String conditions(Words words) {
        return Stream.of(
                filter.state().map(State::name),
                filter.county().map(county -> county.fullName() + ", " + county.usps()),
                filter.agency().map(agency -> agency.name() + " (" + agency.state() + ")"),
                filter.model().map(code -> words.find("model." + code).orElse(code)),
                filter.kind().map(kind -> words.say("changekind." + kind)),
                filter.edition().map(edition -> words.say("changes.edition", EditionAddress.of(edition))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /// How many of the fitting are of agreements and applications.
    public int substantive() {
        return Math.toIntExact(fitting.stream().filter(Change::substantive).count());
    }

    /// How many of the fitting are of how rows are printed.
    public int clerical() {
        return fitting.size() - substantive();
    }

    /// How many of the fitting are of each kind that there is, in the order of the vocabulary.
    public Map<String, Integer> kinds() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Change.kinds().forEach(kind -> counts.put(kind, 0));
        fitting.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /// Changes of one day.
    ///
    /// @param day the day of the editions that show them
    /// @param changes those shown
    /// @param total how many of the day fit
    public record Day(LocalDate day, List<Change> changes, int total) {
        public Day {
            changes = List.copyOf(changes);
        }
    }

    /// The changes shown, day by day.
    public List<Day> byDay() {
        Map<LocalDate, Long> totals = weighed(fitting, filter).stream()
                .collect(Collectors.groupingBy(change -> change.at().between().by(), Collectors.counting()));
        Map<LocalDate, List<Change>> days = new LinkedHashMap<>();
        batch.items().forEach(change -> days.computeIfAbsent(change.at().between().by(), day -> new ArrayList<>()).add(change));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue(), totals.getOrDefault(day.getKey(), 0L).intValue()))
                .toList();
    }

    /// The states and territories to choose among.
    public List<State> states() {
        return asOf.register().places().listStates().stream().sorted(Comparator.comparing(State::name)).toList();
    }

    /// The codes of models to choose among.
    public List<String> models() {
        return ChangeFilter.models(asOf.register());
    }

    /// The FIPS code asked for; empty for none.
    public String fips() {
        return filter.county().map(County::fips).orElse("");
    }

    @Override
    public Optional<String> next() {
        return batch.next();
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", sentence(Words.of(Language.ENGLISH)),
                "substantive", substantive(),
                "clerical", clerical(),
                "byKind", kinds(),
                "total", batch.total(),
                "changes", batch.items().stream().map(change -> ChangeTree.of(change, asOf.register())).toList());
    }

    /// All that fit, whatever the page shows of them.
    @Override
    public Optional<Table> table() {
        return Optional.of(ChangeDataset.of(weighed(fitting, filter), asOf.register()).table());
    }
}
