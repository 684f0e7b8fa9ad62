package org.countersign.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Question;
import org.countersign.agency.TerritoryConflict;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.sighting.Column;
import org.countersign.sighting.DocumentLink;

/// Everything that is wrong with the published data, as far as the register can tell.
final class RegisterFindings {
    private final Register register;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<AgencyId, Optional<Sighting>> firstSightings = new HashMap<>();

    private RegisterFindings(Register register) {
        this.register = register;
    }

    /// All findings, in the order of [Finding#ORDER]. A look at all rows: [Register#listFindings] keeps what was found.
    static List<Finding> of(Register register) {
        RegisterFindings found = new RegisterFindings(register);
        found.findings.addAll(register.listEditionFindings());
        found.findings.addAll(new RowFindings(register).find());
        found.territories();
        found.identities();
        found.flickers();
        found.sharedDocuments();
        found.rulings();
        return found.findings.stream().sorted(Finding.ORDER).distinct().toList();
    }

    private void territories() {
        for (TerritoryConflict conflict : register.roster().conflicts()) {
            add(conflict.agency(), FindingKind.COUNTY_CONFLICT, Column.COUNTY, conflict.countyText(), conflict.sentence());
        }
    }

    private void identities() {
        for (Question question : register.roster().undecided()) {
            String detail = "\"" + question.secondSpelling() + "\" (" + question.second() + ") may be the same body; evidence sums to "
                    + question.total();
            add(question.first(), FindingKind.IDENTITY_UNDECIDED, Column.AGENCY, question.firstSpelling(), detail);
        }
    }

    /// A finding about an agency stands at its first sighting; there is none where no edition known by then prints the agency.
    private void add(AgencyId agency, FindingKind kind, Column column, String value, String detail) {
        firstSightings.computeIfAbsent(agency, same -> new Evidence(register).findFirst(same))
                .ifPresent(first -> findings.add(new Finding(kind, first.edition(), first.row(), column.name(), value, detail, 1)));
    }

    private void flickers() {
        for (AgencyHistory history : register.listHistories()) {
            for (AgencyHistory.Flicker flicker : history.flickers()) {
                findings.add(new Finding(FindingKind.FLICKER, flicker.edition(), 0, "", flicker.agreement(),
                        "absent from this edition, back in the next", 1));
            }
        }
    }

    private void sharedDocuments() {
        Map<String, TreeSet<AgencyId>> holders = new TreeMap<>();
        for (AgencyHistory history : register.listHistories()) {
            for (Agreement agreement : history.agreements()) {
                agreement.moa().map(DocumentLink::key)
                        .ifPresent(key -> holders.computeIfAbsent(key, same -> new TreeSet<>()).add(history.agency()));
            }
        }
        holders.forEach((key, agencies) -> {
            if (agencies.size() > 1) {
                add(agencies.first(), FindingKind.MOA_SHARED, Column.MOA, key, "linked for agencies " + agencies);
            }
        });
    }

    private void rulings() {
        for (String id : register.roster().unusedRulings()) {
            findings.add(new Finding(FindingKind.RULING_UNUSED, "", 0, "", id, "it names spellings that no edition prints", 0));
        }
    }
}
