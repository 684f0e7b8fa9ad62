package org.countersign.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.place.Places;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.EditionDays;

/// Finds out who is meant: which printed names are one body and which are several, and what each body is.
public final class Identification {
    private Identification() {}

    /// The agencies behind rows. The same rows, in whatever order, rulings and ledger give the same roster.
    ///
    /// @param rows every distinct row of both rolls
    /// @param days the days of the editions
    /// @param rulings all rulings, of any sort
    public static Roster resolve(List<Appearance> rows, EditionDays days, List<Ruling> rulings, Places places, FbiListing fbi,
            Ledger ledger) {
        CountyText countyText = new CountyText(places);
        SpellingBook book = new SpellingBook(rows, new Gazetteer(places, fbi), countyText);
        List<Spelling> spellings = book.listSpellings();
        Set<String> known = known(spellings);
        RuledPairs pairs = new RuledPairs(rulings, known);
        RuledFacts facts = new RuledFacts(rulings, known);
        Comparison comparison = new Comparison(new TimeEvidence(days), new SharedMarks(spellings), pairs);
        Clusters clusters = new Clusters(spellings, CandidatePairs.of(spellings, pairs), comparison);

        FbiNames names = new FbiNames(fbi);
        Territories territories = new Territories(places, countyText, names);
        Assembly assembly = new Assembly(places, days, facts, names, territories);
        Naming naming = new Naming(ledger, new FirstSeen(days));
        List<Agency> agencies = new ArrayList<>();
        Map<Spelling, AgencyId> ids = new HashMap<>();
        List<TerritoryConflict> conflicts = new ArrayList<>();
        for (List<Spelling> cluster : clusters.list()) {
            Agency agency = assembly.assemble(naming.name(cluster), cluster);
            agencies.add(agency);
            cluster.forEach(spelling -> ids.put(spelling, agency.id()));
            conflicts.addAll(TerritoryConflicts.of(agency, cluster, countyText, places));
        }
        conflicts.sort(Comparator.comparing(TerritoryConflict::agency).thenComparing(TerritoryConflict::name)
                .thenComparing(TerritoryConflict::countyText));
        List<String> unused = Stream.concat(pairs.listUnused().stream(), facts.listUnused().stream()).map(ruling -> ruling.grounds().id())
                .sorted().toList();
        Roster.Findings found = new Roster.Findings(clusters.listDecisions(), spelt(ids), conflicts, unused, naming.listUnissued());
        List<Question> questions = questions(clusters.listUndecided(), ids);
        return new Roster(agencies, meant(rows, row -> id(ids, book.of(row))), naming::redirects, () -> questions, () -> found);
    }

    private static Set<String> known(Collection<Spelling> spellings) {
        Set<String> known = new HashSet<>();
        spellings.forEach(spelling -> known.add(spelling.state() + '|' + spelling.folded()));
        return known;
    }

    private static Map<String, List<AgencyId>> spelt(Map<Spelling, AgencyId> ids) {
        Map<String, List<AgencyId>> spelt = new HashMap<>();
        ids.forEach((spelling, id) -> spelt.computeIfAbsent(spelling.state() + '|' + spelling.text(), unused -> new ArrayList<>()).add(id));
        return spelt;
    }

    private static Map<RowKey, AgencyId> meant(List<Appearance> rows, Function<Appearance, AgencyId> whose) {
        Map<RowKey, Set<AgencyId>> byName = new HashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(RowKey.of(row.state(), row.name()), unused -> new HashSet<>()).add(whose.apply(row)));
        Map<RowKey, AgencyId> meant = new TreeMap<>();
        for (Appearance row : rows) {
            RowKey name = RowKey.of(row.state(), row.name());
            boolean several = byName.getOrDefault(name, Set.of()).size() > 1;
            meant.put(several ? RowKey.of(row.state(), row.name(), row.county()) : name, whose.apply(row));
        }
        return meant;
    }

    private static AgencyId id(Map<Spelling, AgencyId> ids, Spelling spelling) {
        return Objects.requireNonNull(ids.get(spelling), "a spelling without an agency");
    }

    /// One question for each pair of agencies, by its likeliest pair of spellings.
    private static List<Question> questions(Map<CandidatePairs.Pair, Decision> undecided, Map<Spelling, AgencyId> ids) {
        Map<Set<AgencyId>, Question> byPair = new LinkedHashMap<>();
        undecided.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<CandidatePairs.Pair, Decision> entry) -> -entry.getValue().total())
                        .thenComparing(entry -> entry.getKey().key()))
                .forEach(entry -> {
                    AgencyId first = id(ids, entry.getKey().first());
                    AgencyId second = id(ids, entry.getKey().second());
                    Decision decision = entry.getValue();
                    if (!first.equals(second)) {
                        byPair.putIfAbsent(
                                Set.of(first, second),
                                new Question(
                                        first, second, decision.state(), decision.first(), decision.otherState(), decision.second(),
                                        decision.evidence(), decision.total()));
                    }
                });
        return List.copyOf(byPair.values());
    }
}
