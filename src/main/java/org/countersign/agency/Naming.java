package org.countersign.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Gives each body its id: the earliest that the ledger issued for one of its rows, or a provisional one from its
/// earliest sighting. All other ids that were ever its own lead to that one.
final class Naming {
    private final Ledger ledger;
    private final FirstSeen firstSeen;
    private final Map<String, AgencyId> redirects = new TreeMap<>();
    private final List<Appearance> unissued = new ArrayList<>();

    Naming(Ledger ledger, FirstSeen firstSeen) {
        this.ledger = ledger;
        this.firstSeen = firstSeen;
    }

    /// The id of the body of these spellings.
    AgencyId name(List<Spelling> spellings) {
        List<Appearance> rows = firstSeen.sorted(spellings);
        Optional<String> issued = rows.stream()
                .flatMap(row -> row.issued().stream())
                .filter(id -> ledger.findRank(id).isPresent())
                .min(Comparator.comparing(id -> ledger.findRank(id).orElseThrow()));
        AgencyId id = issued.map(AgencyId::new).orElseGet(() -> AgencyId.provisional(rows.getFirst().earliest()));
        if (issued.isEmpty()) {
            unissued.add(rows.getFirst());
        }
        for (Appearance row : rows) {
            row.issued().forEach(other -> redirect(other, id));
            redirect(AgencyId.provisional(row.earliest()).text(), id);
        }
        return id;
    }

    /// The id that each other id leads to.
    Map<String, AgencyId> redirects() {
        return redirects;
    }

    /// The earliest sightings of the bodies named so far that the ledger does not know, in order of first sighting.
    List<Anchor> listUnissued() {
        return unissued.stream().sorted(firstSeen.order()).map(Appearance::earliest).toList();
    }

    private void redirect(String other, AgencyId id) {
        if (!other.equals(id.text())) {
            redirects.put(other, id);
        }
    }
}
