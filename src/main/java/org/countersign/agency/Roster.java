package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.place.Once;

/// All agencies, and who is meant by each row.
public final class Roster {
    /// by id, in the order of the ids
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final Map<RowKey, AgencyId> meant;
    private final Once<Map<String, AgencyId>> redirects;
    private final Once<List<Question>> questions;
    private final Once<Findings> found;
    private final Once<Map<AgencyId, List<Decision>>> decisions;

    /// @param agencies the agencies
    /// @param meant the agency by [RowKey]
    /// What few answers need is asked for when it is needed.
    ///
    /// @param redirects the agency that an id which is no agency's own stands for
    /// @param questions what is undecided, best first
    /// @param found what else came to light
    Roster(
            List<Agency> agencies, Map<RowKey, AgencyId> meant, Supplier<Map<String, AgencyId>> redirects,
            Supplier<List<Question>> questions,
            Supplier<Findings> found) {
        List<Agency> ordered = new ArrayList<>(agencies);
        ordered.sort((agency, other) -> agency.id().compareTo(other.id()));
        ordered.forEach(agency -> this.agencies.put(agency.id(), agency));
        this.meant = Map.copyOf(meant);
        this.redirects = new Once<>(redirects);
        this.questions = new Once<>(questions);
        this.found = new Once<>(found);
        this.decisions = new Once<>(this::byAgency);
    }

    private Map<AgencyId, List<Decision>> byAgency() {
        Map<AgencyId, List<Decision>> byAgency = new HashMap<>();
        for (Decision decision : found.get().decisions()) {
            concerned(decision).forEach(id -> byAgency.computeIfAbsent(id, unused -> new ArrayList<>()).add(decision));
        }
        return byAgency;
    }

    /// The agency that a row means.
    ///
    /// @param state the USPS code that the STATE cell was read as
    /// @param name LAW ENFORCEMENT AGENCY as printed
    /// @param county COUNTY as printed; empty where there is none
    /// @throws NoSuchElementException when no row of this state and name was among those the roster was made from
    public AgencyId whoIs(String state, String name, String county) {
        AgencyId id = meant.get(RowKey.of(state, name));
        id = id == null ? meant.get(RowKey.of(state, name, county)) : id;
        if (id == null) {
            throw new NoSuchElementException("the roster does not know \"" + name + "\" (" + state + ", county \"" + county + "\")");
        }
        return id;
    }

    /// The agency that a row means.
    ///
    /// @throws NoSuchElementException when it was not among the rows the roster was made from
    public AgencyId whoIs(Appearance row) {
        return whoIs(row.state(), row.name(), row.county());
    }

    /// Every agency, by id.
    public List<Agency> listAgencies() {
        return List.copyOf(agencies.values());
    }

    /// The agency of an id; ids that were merged or provisional lead to the agency they stand for now.
    public Optional<Agency> findAgency(AgencyId id) {
        Agency agency = agencies.get(id);
        return Optional.ofNullable(agency == null ? agencies.get(redirects.get().getOrDefault(id.text(), id)) : agency);
    }

    /// The agency of an id; redirected as in [#findAgency(AgencyId)].
    ///
    /// @throws NoSuchElementException if no agency has or had that id
    public Agency getAgency(AgencyId id) {
        return findAgency(id).orElseThrow(() -> new NoSuchElementException("no agency has the id " + id));
    }

    /// The pairs of agencies that may be one, the likeliest first.
    public List<Question> undecided() {
        return List.copyOf(questions.get());
    }

    /// What was decided about each pair of spellings that concerns an agency: joined, kept apart though alike, or left undecided.
    /// Empty for a roster that was read from its files.
    public List<Decision> decisions(AgencyId id) {
        return List.copyOf(decisions.get().getOrDefault(id, List.of()));
    }

    /// Whether it can tell what was decided: a roster that was read from its files cannot.
    public boolean knowsDecisions() {
        return !found.get().spelt().isEmpty();
    }

    /// Where ICE's column COUNTY is at odds with the other sources, by agency.
    public List<TerritoryConflict> conflicts() {
        return found.get().conflicts();
    }

    /// The ids of the rulings that matched nothing. Empty for a roster that was read from its files.
    public List<String> unusedRulings() {
        return found.get().unusedRulings();
    }

    /// The earliest sightings of the agencies that have only a provisional id, in order of first sighting.
    List<Anchor> listUnissued() {
        return found.get().unissued();
    }

    Map<RowKey, AgencyId> meant() {
        return meant;
    }

    Map<String, AgencyId> redirects() {
        return redirects.get();
    }

    private List<AgencyId> concerned(Decision decision) {
        List<AgencyId> first = found.get().spelt().getOrDefault(decision.state() + '|' + decision.first(), List.of());
        List<AgencyId> second = found.get().spelt().getOrDefault(decision.otherState() + '|' + decision.second(), List.of());
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /// What a resolve leaves besides the agencies.
    ///
    /// @param decisions on pairs of spellings
    /// @param spelt the agencies by state and spelling
    /// @param conflicts about territories
    /// @param unusedRulings ids of those that matched nothing
    /// @param unissued earliest sightings of agencies without an id of the ledger, in order
    record Findings(
            List<Decision> decisions, Map<String, List<AgencyId>> spelt, List<TerritoryConflict> conflicts, List<String> unusedRulings,
            List<Anchor> unissued) {
        static final Findings NONE = new Findings(List.of(), Map.of(), List.of(), List.of(), List.of());

        Findings {
            decisions = List.copyOf(decisions);
            spelt = Map.copyOf(spelt);
            conflicts = List.copyOf(conflicts);
            unusedRulings = List.copyOf(unusedRulings);
            unissued = List.copyOf(unissued);
        }
    }
}
