package org.countersign.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyId;
import org.countersign.archive.PlacedLine;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.place.PlaceKind;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.place.Suggestion;
import org.countersign.sighting.CellFault;
import org.countersign.sighting.Column;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

/// The findings about single rows: one for each distinct row and fault, at its first sighting.
final class RowFindings {
    /// A county text this many slips away from a county's name is a misspelling of it.
    private static final int MOST_SLIPS = 2;
    /// Documents are signed and dated over some days.
    private static final int DAYS_APART = 45;

    private final Register register;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<ReadRow> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ReadRow, Integer> printed = new IdentityHashMap<>();

    RowFindings(Register register) {
        this.register = register;
    }

    List<Finding> find() {
        List<ListedEdition> editions = register.listEditions();
        editions.forEach(edition -> register.listRows(edition).forEach(row -> printed.merge(row, 1, Integer::sum)));
        for (ListedEdition edition : editions) {
            List<ReadRow> rows = register.listRows(edition);
            for (int i = 0; i < rows.size(); i++) {
                if (told.add(rows.get(i))) {
                    tell(edition, edition.rows().get(i), rows.get(i));
                }
            }
        }
        duplicates();
        return findings;
    }

    private void tell(ListedEdition edition, PlacedLine placed, ReadRow row) {
        for (CellFault fault : row.faults()) {
            add(fault.kind(), edition, placed, fault.column(), fault.value(), fault.detail(), row);
        }
        row.signed().value().filter(day -> edition.day().isPresent() && day.isAfter(edition.date().plusDays(7))).ifPresent(day -> add(
                FindingKind.SIGNED_IMPLAUSIBLE, edition, placed, Column.SIGNED.name(), day.toString(),
                "the edition is of " + edition.date(), row));
        county(edition, placed, row);
        document(edition, placed, row);
    }

    private void county(ListedEdition edition, PlacedLine placed, ReadRow row) {
        Optional<State> state = row.state().value();
        if (row.county().isBlank() || state.isEmpty()) {
            return;
        }
        Places places = register.places();
        if (!places.countiesNamed(state.get().usps(), row.county()).isEmpty()) {
            return;
        }
        List<Suggestion> near = places.nearest(state.get().usps(), row.county(), 2, Set.of(PlaceKind.COUNTY));
        boolean misspelt = !near.isEmpty()
                && near.getFirst().distance() <= MOST_SLIPS
                && (near.size() == 1 || near.get(1).distance() > near.getFirst().distance());
        add(
                misspelt ? FindingKind.COUNTY_CORRECTED : FindingKind.COUNTY_UNREAD,
                edition,
                placed,
                Column.COUNTY.name(),
                row.county(),
                misspelt ? "read as " + near.getFirst().name() : "no county of " + state.get().name() + " is spelt so or nearly so",
                row);
    }

    private void document(ListedEdition edition, PlacedLine placed, ReadRow row) {
        Optional<DocumentLink> moa = row.moa().value();
        if (moa.isEmpty()) {
            return;
        }
        moa.get().statedModel()
                .filter(code -> row.model().value().map(model -> !model.code().equals(code)).orElse(false))
                .ifPresent(code -> add(
                        FindingKind.MOA_MODEL_CONFLICT, edition, placed, Column.MOA.name(), moa.get().fileName(),
                        "the row says " + row.model().value().orElseThrow().code(), row));
        moa.get().statedDay()
                .filter(day -> row.signed().value().map(signed -> Math.abs(signed.toEpochDay() - day.toEpochDay()) > DAYS_APART)
                        .orElse(false))
                .ifPresent(day -> add(
                        FindingKind.MOA_DATE_CONFLICT, edition, placed, Column.MOA.name(), moa.get().fileName(),
                        "the row says " + row.signed().value().orElseThrow(), row));
    }

    /// Agency and model printed more than once in an edition; told at the first edition that does so.
    private void duplicates() {
        Set<String> known = new HashSet<>();
        for (ListedEdition edition : register.participating().editions()) {
            List<ReadRow> rows = register.listRows(edition);
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                ReadRow row = rows.get(i);
                Optional<AgencyId> agency = register.findAgency(row);
                if (agency.isEmpty()) {
                    continue;
                }
                String key = agency.get().text() + row.model().value().map(EnforcementModel::code).orElse("");
                Integer before = first.putIfAbsent(key, edition.rows().get(i).row());
                if (before != null && known.add(key + row.line())) {
                    add(FindingKind.DUPLICATE_ROW, edition, edition.rows().get(i), Column.AGENCY.name(), row.name(),
                            "row " + before + " is of the same agency and model", row);
                }
            }
        }
    }

    private void add(FindingKind kind, ListedEdition edition, PlacedLine placed, String column, String value, String detail, ReadRow row) {
        findings.add(new Finding(kind, edition.edition().sha256(), placed.row(), column, value, detail, printed.getOrDefault(row, 1)));
    }
}
