package org.countersign.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.Once;
import org.countersign.place.Places;
import org.countersign.sighting.ReadRow;

/// What each edition counts to; worked out when first asked for, once an edition. It holds for every narrowing of a
/// register, since what an edition prints and who is meant does not depend on what is known besides. Safe for several threads.
final class CountedEditions {
    private final EditionRows rows;
    private final Function<ReadRow, Optional<Agency>> meant;
    private final Places places;
    private final Map<ReadRow, Tally.CountedRow> known = new IdentityHashMap<>();
    private final Map<String, EditionCount> counts = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Map<String, Integer>>> agreements = new ConcurrentHashMap<>();

    /// @param rows what editions print
    /// @param meant whose a row is
    CountedEditions(EditionRows rows, Function<ReadRow, Optional<Agency>> meant, Places places) {
        this.rows = rows;
        this.meant = meant;
        this.places = places;
    }

    /// The rows of an edition with their agencies, in the file's order. A line that many editions print is looked up once.
    List<Tally.CountedRow> rows(ListedEdition edition) {
        List<ReadRow> read = rows.read(edition);
        List<Tally.CountedRow> counted = new ArrayList<>(read.size());
        synchronized (known) {
            read.forEach(row -> counted.add(known.computeIfAbsent(row, same -> new Tally.CountedRow(same, meant.apply(same)))));
        }
        return counted;
    }

    /// The figures of an edition.
    EditionCount count(ListedEdition edition) {
        return counts.computeIfAbsent(edition.edition().sha256(), same -> EditionCount.of(rows(edition), places));
    }

    /// How many agreements an edition lists, by state and model. Apart from the figures, since a drawing of growth needs
    /// this of every month and nothing else.
    Map<String, Map<String, Integer>> agreements(ListedEdition edition) {
        return agreements.computeIfAbsent(edition.edition().sha256(), same -> agreements(rows(edition)));
    }

    /// A pair of agency and model that is printed twice is one agreement.
    private static Map<String, Map<String, Integer>> agreements(List<Tally.CountedRow> rows) {
        Map<String, Map<String, Integer>> agreements = new TreeMap<>();
        Map<String, Set<AgencyId>> seen = new HashMap<>();
        for (Tally.CountedRow row : rows) {
            if (row.agency().isPresent() && seen.computeIfAbsent(row.model(), same -> new HashSet<>()).add(row.agency().get().id())) {
                agreements.computeIfAbsent(row.agency().get().state(), same -> new TreeMap<>()).merge(row.model(), 1, Integer::sum);
            }
        }
        return agreements;
    }

    /// The figures of one edition, or of a part of it.
    ///
    /// @param figures the units
    /// @param byModel the units for each model, by code
    /// @param people how many live there; counted when first asked for, since nobody asks it of the pending list
    record EditionCount(Figures figures, Map<String, Figures> byModel, Supplier<Residents> people) {
        static EditionCount of(List<Tally.CountedRow> rows, Places places) {
            return new EditionCount(Tally.figures(rows), Tally.figures(Tally.groups(rows, row -> List.of(row.model()))),
                    new Once<>(() -> ResidentTally.of(rows, places)));
        }

        Residents residents() {
            return people.get();
        }
    }
}
