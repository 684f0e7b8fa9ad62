package org.countersign.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.export.DeadlineTable;
import org.countersign.export.DeadlineTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.AgencyDeadlines;
import org.countersign.law.AgencyDeadlines.UnderAgreement;
import org.countersign.law.Deadline;
import org.countersign.law.Event;
import org.countersign.law.Law;
import org.countersign.law.Moment;
import org.countersign.law.Occasion;
import org.countersign.law.Kebab;

/// What an event on a day would set in motion for an agency, by its agreements and its state's law.
///
/// @param asOf the register as asked
/// @param agency the agency
/// @param event what happens
/// @param under by each agreement that it has listed
/// @param byState by its state's law
/// @param named the days that its state's law names itself
public record AgencyDeadlinesView(AsOf asOf, Agency agency, Event event, List<UnderAgreement> under, List<Deadline> byState,
        List<Deadline> named) implements View {
    public AgencyDeadlinesView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(agency);
        Objects.requireNonNull(event);
        under = List.copyOf(under);
        byState = List.copyOf(byState);
        named = List.copyOf(named);
    }

    /// @throws WrongParameter when the event is none
    static AgencyDeadlinesView of(AsOf asOf, Agency agency, Ask ask) {
        Event event = ask.filter("event").map(AgencyDeadlinesView::event).orElse(Event.AGENCY_GIVES_NOTICE);
        AgencyDeadlines deadlines = new AgencyDeadlines(Law.bundled());
        Occasion occasion = Occasion.of(Moment.on(asOf.day()));
        AgencyDeadlinesView whole = new AgencyDeadlinesView(asOf, agency, event,
                deadlines.under(asOf.register().getHistory(agency.id()).agreements(), event, occasion),
                deadlines.byState(agency, event, occasion), deadlines.namedDays(agency.state()));
        return Choice.among("rule", whole.all().stream().map(deadline -> deadline.rule().id()).distinct().toList(), ask)
                .map(whole::only).orElse(whole);
    }

    /// The same with the deadlines of one rule only.
    private AgencyDeadlinesView only(String rule) {
        return new AgencyDeadlinesView(asOf, agency, event,
                under.stream().map(one -> new UnderAgreement(one.agreement(), one.version(), only(one.deadlines(), rule)))
                        .filter(one -> !one.deadlines().isEmpty()).toList(),
                only(byState, rule), only(named, rule));
    }

    private static List<Deadline> only(List<Deadline> some, String rule) {
        return some.stream().filter(deadline -> deadline.rule().id().equals(rule)).toList();
    }

    /// Where the calendar file of one deadline is, as asked of this page.
    public String calendarOf(Deadline deadline, Frame frame) {
        return frame.words().language().prefix() + path() + ".ics" + frame.ask().with("rule", deadline.rule().id()).query();
    }

    /// The events that can be asked for.
    public static List<Event> events() {
        return Arrays.stream(Event.values()).filter(one -> one != Event.SET_BY_LAW).toList();
    }

    private static Event event(String text) {
        return events().stream().filter(one -> Kebab.of(one).equals(text)).findFirst()
                .orElseThrow(() -> new WrongParameter("event", text,
                        events().stream().map(Kebab::of).collect(Collectors.joining(", "))));
    }

    @Override
    public String template() {
        return "agency_deadlines.jte";
    }

    @Override
    public String path() {
        return Addresses.agency(agency) + "/deadlines";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("law.deadlines.title", agency.name(), agency.state()),
                words.say("law.deadlines.sentence", words.say(event.words()), words.day(asOf.day())));
    }

    private List<Deadline> all() {
        return Stream.of(under.stream().flatMap(one -> one.deadlines().stream()), byState.stream(), named.stream()).flatMap(some -> some)
                .toList();
    }

    @Override
    public Optional<CalendarFile> calendar() {
        return Optional.of(new CalendarFile(all(), agency.name(), agency.id().text(), asOf.day()));
    }

    @Override
    public Object tree() {
        return Json.object("agency", agency.id().text(), "event", Kebab.of(event), "date", asOf.day(), "agreements",
                under.stream().map(DeadlineTree::of).toList(), "stateLaw", byState.stream().map(DeadlineTree::of).toList(), "namedDays",
                named.stream().map(DeadlineTree::of).toList());
    }

    /// One deadline a row.
    @Override
    public Optional<Table> table() {
        return Optional.of(DeadlineTable.of(under, Stream.concat(byState.stream(), named.stream()).toList()));
    }
}
