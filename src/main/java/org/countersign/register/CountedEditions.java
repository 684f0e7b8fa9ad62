package org.countersign.register;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.countersign.agency.Agency;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.sighting.ReadRow;

/// What each edition counts to; worked out when first asked for, once an edition. It holds for every narrowing of a
/// register, since what an edition prints and who is meant does not depend on what is known besides. Safe for several threads.
final class CountedEditions {
    private final EditionRows rows;
    private final Function<ReadRow, Optional<Agency>> meant;
    private final Places places;
    private final Map<ReadRow, Tally.CountedRow> known = new IdentityHashMap<>();
    private final Map<String, EditionCount> counts = new ConcurrentHashMap<>();

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

    /// The figures of one edition, or of a part of it.
    ///
    /// @param figures the units
    /// @param byModel the units for each model, by code
    /// @param residents people
    /// @param agreements how many, by state and model; they add up to those of the whole
    record EditionCount(Figures figures, Map<String, Figures> byModel, Residents residents, Map<String, Map<String, Integer>> agreements) {
        static EditionCount of(List<Tally.CountedRow> rows, Places places) {
            return new EditionCount(Tally.figures(rows), Tally.figures(Tally.groups(rows, row -> List.of(row.model()))),
                    ResidentTally.of(rows, places), agreements(rows));
        }

        private static Map<String, Map<String, Integer>> agreements(List<Tally.CountedRow> rows) {
            Map<String, Map<String, Integer>> agreements = new TreeMap<>();
            Tally.groups(rows, row -> List.of(row.row().state().value().map(State::usps).orElse("unread"))).forEach((state, some) -> {
                Map<String, Integer> models = new TreeMap<>();
                Tally.figures(Tally.groups(some, row -> List.of(row.model())))
                        .forEach((model, figures) -> models.put(model, figures.agreements()));
                agreements.put(state, models);
            });
            return agreements;
        }
    }
}
