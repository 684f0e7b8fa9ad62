package org.countersign.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids that were issued, in the order of issue. Only ever grows; what a body is called has no say in it.
public final class Ledger {
    private final List<LedgerEntry> entries;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Anchor, AgencyId> anchored = new HashMap<>();

    /// A ledger of these entries, in the order of issue.
    ///
    /// @throws IllegalArgumentException when an id or an anchor stands in it twice
    public Ledger(List<LedgerEntry> entries) {
        this.entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (LedgerEntry entry : this.entries) {
            if (!seen.add(entry.id().text()) || anchored.put(entry.anchor(), entry.id()) != null) {
                throw new IllegalArgumentException("the ledger issues twice: " + entry);
            }
            ranks.put(entry.id().text(), ranks.size());
        }
    }

    /// A ledger that has issued nothing.
    public static Ledger empty() {
        return new Ledger(List.of());
    }

    /// Every entry, in the order of issue.
    public List<LedgerEntry> listEntries() {
        return entries;
    }

    /// The id that was issued for a sighting.
    public Optional<AgencyId> findId(Anchor anchor) {
        return Optional.ofNullable(anchored.get(anchor));
    }

    /// How early an id was issued, from 0; empty when it never was.
    Optional<Integer> findRank(String id) {
        return Optional.ofNullable(ranks.get(id));
    }

    /// This ledger with an id issued for each agency of the roster that has only a provisional one, in order of first sighting.
    ///
    /// @param issued the day of issue
    public Ledger extend(Roster roster, LocalDate issued) {
        List<LedgerEntry> longer = new ArrayList<>(entries);
        for (Anchor anchor : roster.listUnissued()) {
            longer.add(new LedgerEntry(AgencyId.issued(longer.size()), anchor, issued));
        }
        return new Ledger(longer);
    }
}
