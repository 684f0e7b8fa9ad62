package org.countersign.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.Anchor;
import org.countersign.agency.Appearance;
import org.countersign.agency.Ledger;
import org.countersign.agency.LedgerEntry;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.place.State;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.Roll;

/// Tells the agency room what it needs to know of each distinct row, in its own words.
final class Appearances {
    private Appearances() {}

    /// One appearance a printing, in the same order.
    static List<Appearance> of(List<Printing> printings, RollOrder participating, RollOrder pending, Ledger ledger) {
        Map<Line, Map<Roll, String>> issued = issued(participating, pending, ledger);
        return printings.stream()
                .map(printing -> {
                    RollOrder order = printing.layout().roll() == Roll.PARTICIPATING ? participating : pending;
                    ReadRow row = printing.row();
                    String ids = issued.getOrDefault(row.line(), Map.of()).getOrDefault(order.roll(), "");
                    return of(printing, order, ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
                })
                .toList();
    }

    private static Appearance of(Printing printing, RollOrder order, List<String> issued) {
        ReadRow row = printing.row();
        return new Appearance(
                row.state().value().map(State::usps).orElseThrow(),
                row.name(),
                row.county(),
                row.type().value().orElse(""),
                order.roll(),
                row.model().value().orElseThrow(),
                signed(printing, order),
                row.moa().value().map(DocumentLink::address),
                printing.editions(),
                earliest(printing, order),
                issued);
    }

    private static Optional<LocalDate> signed(Printing printing, RollOrder order) {
        return Plausible.signed(printing, order.editions().get(printing.editions().first()).date());
    }

    private static Anchor earliest(Printing printing, RollOrder order) {
        ListedEdition edition = order.editions().get(printing.editions().first());
        for (PlacedLine placed : edition.rows()) {
            if (placed.line() == printing.row().line()) {
                return new Anchor(edition.edition().sha256(), placed.row());
            }
        }
        throw new IllegalStateException("a row is said to stand in an edition that does not hold it: " + edition.edition().name());
    }

    /// The ids that the ledger issued for a sighting of a line; joined by blanks where there are several.
    private static Map<Line, Map<Roll, String>> issued(RollOrder participating, RollOrder pending, Ledger ledger) {
        Map<String, Map<Integer, String>> bySighting = new HashMap<>();
        for (LedgerEntry entry : ledger.listEntries()) {
            bySighting.computeIfAbsent(entry.anchor().edition(), edition -> new HashMap<>()).put(entry.anchor().row(), entry.id().text());
        }
        Map<Line, Map<Roll, String>> issued = new IdentityHashMap<>();
        for (RollOrder order : List.of(participating, pending)) {
            for (ListedEdition edition : order.editions()) {
                Map<Integer, String> anchored = bySighting.get(edition.edition().sha256());
                if (anchored == null) {
                    continue;
                }
                for (PlacedLine placed : edition.rows()) {
                    String id = anchored.get(placed.row());
                    if (id != null) {
                        issued.computeIfAbsent(placed.line(), line -> new HashMap<>()).merge(order.roll(), id, (a, b) -> a + " " + b);
                    }
                }
            }
        }
        return issued;
    }
}
