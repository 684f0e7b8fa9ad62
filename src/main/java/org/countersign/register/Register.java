package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Roster;
import org.countersign.archive.Line;
import org.countersign.finding.Finding;
import org.countersign.place.Once;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.ReadRow;

/// The register: who held which authority, since when, on what evidence. Immutable; safe for any number of threads.
///
/// What an answer does not need is worked out when first asked for: an agency's history, the rows and counts of an edition.
public final class Register {
    /// Beyond this many days without a pending edition while participating ones went on, the pending roll has ended.
    private static final int ENDED_AFTER_DAYS = 21;

    private final Supplier<List<ListedEdition>> editions;
    private final RollOrder participating;
    private final RollOrder pending;
    private final EditionRows rows;
    private final Supplier<List<Printing>> printings;
    private final Roster roster;
    private final List<Ruling> rulings;
    private final Places places;
    private final Optional<LocalDate> known;
    private final Supplier<List<Printing>> resolved;
    private final Supplier<Map<Line, List<Printing>>> byLine;
    private final Supplier<Map<AgencyId, List<Printing>>> byAgency;
    private final Supplier<Map<String, Integer>> ordinals;
    private final Supplier<AgencyFold> fold;
    private final Supplier<List<Finding>> aboutEditions;
    private final CountedEditions counted;
    private final Supplier<List<Change>> changes = new Once<>(this::orderChanges);
    private final Supplier<List<Finding>> findings = new Once<>(() -> RegisterFindings.of(this));
    private final Narrowings narrowings = new Narrowings();
    private final Map<AgencyId, AgencyHistory> histories = new ConcurrentHashMap<>();

    Register(
            List<ListedEdition> editions,
            RollOrder participating,
            RollOrder pending,
            EditionRows rows,
            Supplier<List<Printing>> printings,
            Roster roster,
            List<Ruling> rulings,
            Places places,
            Supplier<List<Finding>> aboutEditions) {
        List<ListedEdition> all = List.copyOf(editions);
        this.editions = () -> all;
        this.participating = participating;
        this.pending = pending;
        this.rows = rows;
        this.printings = new Once<>(printings);
        this.roster = roster;
        this.rulings = List.copyOf(rulings);
        this.places = places;
        this.known = Optional.empty();
        this.resolved = new Once<>(() -> listAllPrintings().stream().filter(printing -> printing.row().isResolved()).toList());
        this.byLine = new Once<>(this::groupByLine);
        this.byAgency = new Once<>(this::groupByAgency);
        this.ordinals = new Once<>(() -> ordinals(this.participating, this.pending));
        this.counted = new CountedEditions(rows, row -> findAgency(row).flatMap(roster::findAgency), places);
        this.fold = new Once<>(this::newFold);
        this.aboutEditions = new Once<>(aboutEditions);
    }

    /// A narrowed register shares everything with the whole one but the editions and the histories. It is made for one
    /// question, so it works out nothing before that asks for it.
    private Register(Register whole, LocalDate day) {
        this.editions = new Once<>(() -> knownOn(day, whole.listEditions()));
        this.participating = whole.participating.knownOn(day);
        this.pending = whole.pending.knownOn(day);
        this.rows = whole.rows;
        this.printings = whole.printings;
        this.roster = whole.roster;
        this.rulings = whole.rulings;
        this.places = whole.places;
        this.known = Optional.of(day);
        this.resolved = whole.resolved;
        this.byLine = whole.byLine;
        this.byAgency = whole.byAgency;
        // an edition known by then has the ordinal it has today
        this.ordinals = whole.ordinals;
        this.counted = whole.counted;
        this.fold = new Once<>(this::newFold);
        this.aboutEditions = new Once<>(() -> aboutKnown(whole.aboutEditions.get()));
    }

    /// The register as it could be known on a day: later editions and facts are left out. Readings and identities stay today's.
    public Register knownOn(LocalDate day) {
        return narrowings.get(day, same -> new Register(this, same));
    }

    private static List<ListedEdition> knownOn(LocalDate day, List<ListedEdition> editions) {
        return editions.stream()
                .filter(edition -> edition.day().map(at -> !at.day().isAfter(day)).orElse(false))
                .map(edition -> edition.confirmed().map(confirmed -> confirmed.isAfter(day)).orElse(false)
                        ? edition.unconfirmed()
                        : edition)
                .toList();
    }

    /// The day up to which editions and facts are counted, when that was narrowed.
    public Optional<LocalDate> known() {
        return known;
    }

    /// Every edition, held ones included: participating before pending, each by day.
    public List<ListedEdition> listEditions() {
        return editions.get();
    }

    /// The admitted editions of the participating list.
    public RollOrder participating() {
        return participating;
    }

    /// The admitted editions of the pending list.
    public RollOrder pending() {
        return pending;
    }

    /// Who is who.
    public Roster roster() {
        return roster;
    }

    /// States, counties, municipalities.
    public Places places() {
        return places;
    }

    /// The day of the last pending edition when the list is known to have ended with it.
    public Optional<LocalDate> pendingEnded() {
        if (pending.editions().isEmpty() || participating.editions().isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = pending.editions().getLast().date();
        boolean wentOn = participating.editions().getLast().date().isAfter(last.plusDays(ENDED_AFTER_DAYS));
        return wentOn ? Optional.of(last) : Optional.empty();
    }

    /// What the rows of an edition read as, in the file's order.
    public List<ReadRow> listRows(ListedEdition edition) {
        return rows.read(edition);
    }

    /// Whose a row is; empty when it does not say who and what.
    public Optional<AgencyId> findAgency(ReadRow row) {
        return row.isResolved()
                ? Optional.of(roster.whoIs(row.state().value().map(State::usps).orElseThrow(), row.name(), row.county()))
                : Optional.empty();
    }

    /// The history of one agency.
    ///
    /// @throws java.util.NoSuchElementException when the roster has no such agency
    public AgencyHistory getHistory(AgencyId id) {
        Agency agency = roster.getAgency(id);
        return histories.computeIfAbsent(
                agency.id(), same -> fold.get().fold(same, byAgency.get().getOrDefault(same, List.of()), endings(agency)));
    }

    /// The histories of all agencies, by id.
    public List<AgencyHistory> listHistories() {
        return roster.listAgencies().stream().map(agency -> getHistory(agency.id())).toList();
    }

    /// All changes, in the order of the editions that show them.
    public List<Change> listChanges() {
        return changes.get();
    }

    /// All that is wrong with the published lists, in the order of [Finding#ORDER].
    public List<Finding> listFindings() {
        return findings.get();
    }

    /// What is wrong with editions as a whole.
    List<Finding> listEditionFindings() {
        return aboutEditions.get();
    }

    private List<Finding> aboutKnown(List<Finding> findings) {
        Set<String> hashes = listEditions().stream().map(edition -> edition.edition().sha256()).collect(Collectors.toSet());
        return findings.stream().filter(finding -> hashes.contains(finding.edition())).toList();
    }

    private List<Change> orderChanges() {
        Map<String, Integer> order = ordinals.get();
        List<Change> all = new ArrayList<>();
        listHistories().forEach(history -> all.addAll(history.changes()));
        all.sort(Comparator.<Change, LocalDate>comparing(change -> change.at().between().by())
                .thenComparingInt(change -> order.getOrDefault(change.at().edition(), -1))
                .thenComparing(change -> change.at().agreement())
                .thenComparing(Change::kind));
        return List.copyOf(all);
    }

    /// What its editions count to.
    CountedEditions counted() {
        return counted;
    }

    /// The distinct rows of both lists, with the editions that print them; unresolved ones included.
    List<Printing> listAllPrintings() {
        return printings.get();
    }

    /// The distinct rows that say who and what.
    List<Printing> listPrintings() {
        return resolved.get();
    }

    /// The same of one line, on either list.
    List<Printing> listPrintings(Line line) {
        return byLine.get().getOrDefault(line, List.of());
    }

    /// The distinct rows that mean an agency, on either list.
    List<Printing> listPrintings(AgencyId agency) {
        return byAgency.get().getOrDefault(agency, List.of());
    }

    /// The rulings, retired ones included.
    public List<Ruling> listRulings() {
        return rulings;
    }

    private Map<Line, List<Printing>> groupByLine() {
        Map<Line, List<Printing>> groups = new IdentityHashMap<>();
        for (Printing printing : listPrintings()) {
            groups.computeIfAbsent(printing.row().line(), same -> new ArrayList<>(1)).add(printing);
        }
        return groups;
    }

    private Map<AgencyId, List<Printing>> groupByAgency() {
        Map<AgencyId, List<Printing>> groups = new TreeMap<>();
        for (Printing printing : listPrintings()) {
            findAgency(printing.row()).ifPresent(id -> groups.computeIfAbsent(id, same -> new ArrayList<>()).add(printing));
        }
        return groups;
    }

    private AgencyFold newFold() {
        return new AgencyFold(participating, pending, pendingEnded().isPresent(), ordinals.get());
    }

    private static Map<String, Integer> ordinals(RollOrder participating, RollOrder pending) {
        Map<String, Integer> ordinals = new HashMap<>();
        for (RollOrder order : List.of(participating, pending)) {
            for (int i = 0; i < order.editions().size(); i++) {
                ordinals.put(order.editions().get(i).edition().sha256(), i);
            }
        }
        return Map.copyOf(ordinals);
    }

    /// Facts about endings that a ruling states of one of the agency's names.
    private List<Ruling.Fact> endings(Agency agency) {
        List<String> names = agency.names().stream().map(Register::fold).toList();
        return rulings.stream()
                .filter(ruling -> ruling instanceof Ruling.Fact && ruling.grounds().inForce())
                .map(Ruling.Fact.class::cast)
                .filter(fact -> fact.subject().equals("TERMINATED") && fact.state().equals(agency.state())
                        && names.contains(fold(fact.name())))
                .filter(fact -> known.isEmpty() || fact.day().map(day -> !day.isAfter(known.get())).orElse(false))
                .toList();
    }

    private static String fold(String name) {
        return name.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
