package org.countersign.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyKind;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.place.State;

/// The agencies of the register, or some of them, a page at a time.
///
/// @param asOf the register as asked
/// @param filter which ones
/// @param lines all that fit, in the order of the list
/// @param after where the page begins: behind this agency; empty for the beginning
public record AgencyListView(AsOf asOf, AgencyFilter filter, List<AgencyLine> lines, Optional<Agency> after) implements View {
    private static final int A_PAGE = 100;

    public AgencyListView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(after);
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "agencies.jte";
    }

    @Override
    public String path() {
        return "/agencies";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("agencies.title") + filter.words(words), sentence(words));
    }

    private String sentence(Words words) {
        if (asOf.edition().isEmpty()) {
            return words.say("none.yet", words.day(asOf.day()));
        }
        String listed = words.day(asOf.listed());
        String which = filter.words(words);
        if (filter.status().isEmpty()) {
            long held = lines.stream().filter(AgencyLine::listed).count();
            long former = lines.stream().filter(AgencyLine::former).count();
            return words.say("agencies.all", lines.size(), listed, which, held, former, lines.size() - held - former);
        }
        return switch (filter.status().get()) {
            case LISTED -> words.say("agencies.listed", lines.size(), listed, which);
            case FORMER -> words.say("agencies.former", lines.size(), listed, which);
            case PENDING -> pendingDay(words).map(day -> words.say("agencies.pending", lines.size(), day, which))
                    .orElseGet(() -> silent(words));
        };
    }

    private Optional<String> pendingDay(Words words) {
        int edition = AgencyLine.pendingEdition(asOf);
        return edition < 0 ? Optional.empty() : Optional.of(words.day(asOf.register().pending().editions().get(edition).date()));
    }

    /// Why nothing can be said of who is pending.
    private String silent(Words words) {
        return asOf.register().pendingEnded().filter(asOf.day()::isAfter)
                .map(ended -> words.say("agencies.pending.ended", words.day(ended)))
                .orElseGet(() -> words.say("agencies.pending.none", words.day(asOf.day())));
    }

    /// The day of the last pending list, where who is pending is asked of a day after it.
    public Optional<String> lastPending() {
        return filter.status().filter(AgencyFilter.Status.PENDING::equals)
                .flatMap(status -> asOf.register().pendingEnded())
                .filter(asOf.day()::isAfter)
                .map(Object::toString);
    }

    private List<AgencyLine> rest() {
        Comparator<Agency> order = AgencyLine.ORDER;
        return after.map(last -> lines.stream().filter(line -> order.compare(line.agency(), last) > 0).toList()).orElse(lines);
    }

    /// The agencies of this page.
    public List<AgencyLine> shown() {
        return rest().stream().limit(A_PAGE).toList();
    }

    @Override
    public Optional<String> next() {
        return rest().size() > A_PAGE ? Optional.of(shown().getLast().agency().id().text()) : Optional.empty();
    }

    /// The number of the first agency shown among all that fit, from 1.
    public int first() {
        return lines.size() - rest().size() + 1;
    }

    /// The states and territories that have agencies, by name.
    public List<State> states() {
        return asOf.register().roster().listAgencies().stream().map(Agency::state).distinct()
                .flatMap(usps -> asOf.register().places().findState(usps).stream())
                .sorted(Comparator.comparing(State::name))
                .toList();
    }

    /// The codes of the models.
    public List<String> models() {
        return List.copyOf(AgencyFilter.models(asOf.register()));
    }

    /// The kinds of agencies.
    public List<AgencyKind> kinds() {
        return Arrays.asList(AgencyKind.values());
    }

    /// Where an agency stands on the day.
    public String standing(AgencyLine line, Words words) {
        if (line.listed()) {
            return words.say("agencies.since", words.when(line.since().orElseThrow()));
        }
        if (line.former()) {
            return line.left(asOf.ordinal()).map(left -> words.say("agencies.left", words.when(left)))
                    .orElseGet(() -> words.say("standing.gone"));
        }
        return words.say(line.pending().isEmpty() ? "agencies.applied" : "agencies.waits",
                words.when(line.applied().getFirst().pending().getFirst().from()));
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", sentence(Words.of(Language.ENGLISH)),
                "total", lines.size(),
                "agencies", shown().stream().map(this::tree).toList());
    }

    private Map<String, Object> tree(AgencyLine line) {
        Map<String, Object> tree = AgencyTree.of(line.agency(), asOf.register());
        tree.put("holds", AgencyLine.codes(line.held()));
        tree.put("before", AgencyLine.codes(line.before()));
        tree.put("pendingFor", AgencyLine.applicationCodes(line.pending()));
        return tree;
    }

    /// All that fit from the cursor on: a file has no next page.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(
                List.of("id", "slug", "name", "state", "kind", "ori", "holds", "before", "pending_for", "first_listed_by"),
                rest().stream().map(line -> List.of(
                        line.agency().id().text(), line.agency().slug(), line.agency().name(), line.agency().state(),
                        line.agency().kind().word(), line.agency().ori().orElse(""), String.join(" ", AgencyLine.codes(line.held())),
                        String.join(" ", AgencyLine.codes(line.before())),
                        String.join(" ", AgencyLine.applicationCodes(line.pending())),
                        line.since().map(since -> since.by().toString()).orElse(""))).toList()));
    }
}
