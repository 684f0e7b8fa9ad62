package org.countersign.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.DeadlineTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.AgencyDeadlines;
import org.countersign.law.Deadline;
import org.countersign.law.Law;
import org.countersign.law.Rule;
import org.countersign.place.State;
import org.countersign.law.Kebab;

/// The clocks of a state's law: the days that it names itself, such as last days and days of compliance, and those that an
/// event starts.
///
/// @param state the state
/// @param named the days it names, those asked for, by day
/// @param started what an event starts; these have no day until it happens
public record StateDeadlinesView(State state, List<Deadline> named, List<Rule> started) implements View {
    private static final List<String> COLUMNS = List.of("rule", "bound", "earliest", "latest", "title", "force", "sure");
    /// What the file says of its own making, so that the same question gives the same bytes: the day its facts were compiled.
    private static final LocalDate COMPILED = LocalDate.of(2026, 11, 24);

    public StateDeadlinesView {
        Objects.requireNonNull(state);
        named = List.copyOf(named);
        started = List.copyOf(started);
    }

    /// As asked: all of them, or the one of the parameter `rule`.
    ///
    /// @throws WrongParameter when the state has no such rule with a day
    static StateDeadlinesView of(State state, Law law, Ask ask) {
        List<Deadline> named = new AgencyDeadlines(law).namedDays(state.usps());
        List<String> ids = named.stream().map(deadline -> deadline.rule().id()).toList();
        Optional<String> only = Choice.among("rule", ids, ask);
        return new StateDeadlinesView(state,
                named.stream().filter(deadline -> only.map(deadline.rule().id()::equals).orElse(true)).toList(),
                only.isPresent()
                        ? List.of()
                        : law.listRules().stream()
                                .filter(rule -> rule.reach().state().filter(state.usps()::equals).isPresent() && rule.day().isEmpty())
                                .toList());
    }

    @Override
    public String template() {
        return "state_deadlines.jte";
    }

    @Override
    public String path() {
        return Addresses.state(state.usps()) + "/deadlines";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("law.state.deadlines.title", state.name()),
                words.say("law.state.deadlines.sentence", state.name(), named.size(), started.size()));
    }

    @Override
    public Optional<CalendarFile> calendar() {
        return named.isEmpty() ? Optional.empty() : Optional.of(new CalendarFile(named, state.name(), state.usps(), COMPILED));
    }

    @Override
    public Object tree() {
        return Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "state", state.usps(), "namedDays",
                named.stream().map(DeadlineTree::of).toList(), "startedByEvents", started.stream()
                        .map(rule -> Json.object("rule", rule.id(), "event", Kebab.of(rule.event()), "title",
                                StandardTree.of(rule.title()), "what", StandardTree.of(rule.what()), "force", rule.force().name(), "basis",
                                Citation.trees(rule.basis())))
                        .toList());
    }

    /// One named day a row.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(COLUMNS, named.stream()
                .map(one -> List.of(one.rule().id(), one.rule().bound().name(), one.earliest().map(LocalDate::toString).orElse(""),
                        one.latest().map(LocalDate::toString).orElse(""), one.rule().title().en(), one.rule().force().name(),
                        one.rule().sureness().name()))
                .toList()));
    }
}
