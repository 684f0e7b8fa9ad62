package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.Law;
import org.countersign.law.RoughDay;
import org.countersign.law.StatePolicy;
import org.countersign.law.StatePolicy.Kind;
import org.countersign.law.StatePolicy.Status;
import org.countersign.place.Outlines;
import org.countersign.place.State;
import org.countersign.register.StateCount;
import org.countersign.register.Tally;
import org.countersign.law.Kebab;

/// What states say about agreements, and where ICE's list of the day agrees or does not. State law and standing on the list
/// are two facts; neither is worked out from the other.
///
/// @param asOf the register as asked
/// @param policies every instrument
/// @param standing what the list of the day has of each state
public record PolicyView(AsOf asOf, List<StatePolicy> policies, Map<String, StateCount> standing) implements View {
    private static final List<String> COLUMNS =
            List.of("id", "state", "kind", "status", "instrument", "day", "effective", "effect", "scope", "note",
                    "sources", "sure", "agreements_listed", "counties_listed", "counties");
    /// What is law, by the sources.
    private static final Set<Status> LAW = Set.of(Status.IN_FORCE, Status.ENACTED);

    public PolicyView {
        Objects.requireNonNull(asOf);
        policies = List.copyOf(policies);
        standing = Map.copyOf(standing);
    }

    static PolicyView of(AsOf asOf, Law law) {
        return new PolicyView(asOf, law.listPolicies(), new Tally(asOf.register()).countStates(asOf.day()));
    }

    @Override
    public String template() {
        return "policy.jte";
    }

    @Override
    public String path() {
        return "/policy";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("law.policy.title"),
                words.say("law.policy.sentence", states(Set.of(Kind.BANS)), states(Set.of(Kind.MUST_HAVE)),
                        states(Set.of(Kind.MUST_ATTEMPT)), against().size(), words.day(asOf.listed())));
    }

    private int states(Set<Kind> kinds) {
        return (int) policies.stream().filter(policy -> kinds.contains(policy.kind()) && isLaw(policy)).map(StatePolicy::state).distinct()
                .count();
    }

    /// Whether an instrument is law on the day asked about, as far as sources say: not one that begins later.
    public boolean isLaw(StatePolicy policy) {
        return LAW.contains(policy.status()) && !policy.effective().orElse(policy.day()).earliest().isAfter(asOf.day());
    }

    /// The instruments of a kind, by state.
    public List<StatePolicy> of(Kind kind) {
        return policies.stream().filter(policy -> policy.kind() == kind).sorted(java.util.Comparator.comparing(StatePolicy::state))
                .toList();
    }

    /// States whose law forbids agreements on the day, and of which the list has rows all the same.
    public List<StateStanding> against() {
        return beside(Kind.BANS).stream().filter(one -> one.figures().rows() > 0).toList();
    }

    /// States whose law asks for agreements on the day, with the share of their counties on the list.
    public List<StateStanding> duties() {
        List<StateStanding> duties = new ArrayList<>(beside(Kind.MUST_HAVE));
        duties.addAll(beside(Kind.MUST_ATTEMPT));
        return duties;
    }

    private List<StateStanding> beside(Kind kind) {
        Map<String, StateStanding> byState = new TreeMap<>();
        of(kind).stream().filter(this::isLaw).forEach(policy -> byState.computeIfAbsent(policy.state(),
                state -> StateStanding.of(asOf, policy, standing.getOrDefault(state, StateCount.NONE).figures())));
        return List.copyOf(byState.values());
    }

    /// A state on the map.
    ///
    /// @param state the state
    /// @param path its outline
    /// @param kinds what its law asks on the day
    public record Drawn(State state, String path, List<Kind> kinds) {
        /// The class of its pattern: the strongest of what its law asks.
        public String tone() {
            return kinds.stream().map(kind -> Kebab.of(kind)).findFirst()
                    .orElse("nothing");
        }

        /// The id of the pattern over its colour; empty where there is none.
        public String pattern() {
            return switch (tone()) {
                case "must-attempt" -> "hatch";
                case "limits" -> "dots";
                case "may-not-be-forbidden" -> "levels";
                case "cooperation-without" -> "uprights";
                case "encouraged" -> "grid";
                default -> "";
            };
        }
    }

    /// The states as drawn.
    public List<Drawn> drawn() {
        return asOf.register().places().listStates().stream()
                .flatMap(state -> Outlines.bundled().findOutline(state.fips())
                        .map(outline -> new Drawn(state, outline.path(), java.util.Arrays.stream(Kind.values())
                                .filter(kind -> policies.stream()
                                        .anyMatch(policy -> policy.kind() == kind && policy.state().equals(state.usps()) && isLaw(policy)))
                                .sorted(java.util.Comparator.comparing(PolicyView::strength)).toList()))
                        .stream())
                .toList();
    }

    private static int strength(Kind kind) {
        return List
                .of(Kind.BANS, Kind.MUST_HAVE, Kind.MUST_ATTEMPT, Kind.LIMITS, Kind.MAY_NOT_BE_FORBIDDEN, Kind.COOPERATION_WITHOUT,
                        Kind.ENCOURAGED)
                .indexOf(kind);
    }

    @Override
    public Object tree() {
        return Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "instruments",
                policies.stream().map(this::tree).toList(),
                "listedAgainstBan", against().stream().map(StateStanding::tree).toList(), "duties",
                duties().stream().map(StateStanding::tree).toList());
    }

    private Object tree(StatePolicy one) {
        return Json.object("id", one.id(), "state", one.state(), "kind", one.kind().name(), "status", one.status().name(), "isLawOnDay",
                isLaw(one),
                "instrument", Json.object("en", one.instrument().en(), "es", one.instrument().es()), "day", one.day().text(), "effective",
                one.effective().map(RoughDay::text), "effect", Json.object("en", one.effect().en(), "es", one.effect().es()), "scope",
                Json.object("en", one.scope().en(), "es", one.scope().es()), "basis", Citation.trees(one.basis()));
    }

    /// One instrument a row, with what the list of the day has of its state.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(COLUMNS, policies.stream().map(one -> {
            StateCount count = standing.getOrDefault(one.state(), StateCount.NONE);
            return List.of(one.id(), one.state(), one.kind().name(), one.status().name(), one.instrument().en(), one.day().text(),
                    one.effective().map(RoughDay::text).orElse(""), one.effect().en(), one.scope().en(),
                    one.note().map(note -> note.en()).orElse(""),
                    String.join(" ", one.basis().stream().map(basis -> basis.source()).distinct().toList()), one.sureness().name(),
                    Integer.toString(count.figures().agreements()), Integer.toString(count.figures().counties()),
                    Integer.toString(asOf.register().places().countiesWithin(one.state()).size()));
        }).toList()));
    }

    /// The instruments of one state, for its page.
    public static List<StatePolicy> of(String usps) {
        return Law.bundled().listPolicies(usps);
    }
}
