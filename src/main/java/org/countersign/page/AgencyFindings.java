package org.countersign.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.agency.AgencyId;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sighting.ReadRow;

/// The findings about the rows of each agency. Made once for a register, which takes a look at all of its rows.
final class AgencyFindings {
    private final Map<AgencyId, List<Finding>> byAgency = new HashMap<>();

    AgencyFindings(Register register) {
        Map<String, List<Finding>> byEdition = register.listFindings().stream().collect(Collectors.groupingBy(Finding::edition));
        for (ListedEdition edition : register.listEditions()) {
            List<Finding> findings = byEdition.getOrDefault(edition.edition().sha256(), List.of());
            // the rows of a held edition mean nobody
            if (edition.admitted() && !findings.isEmpty()) {
                sort(findings, edition, register);
            }
        }
        byAgency.values().forEach(findings -> findings.sort(Finding.ORDER));
    }

    private void sort(List<Finding> findings, ListedEdition edition, Register register) {
        Map<Integer, AgencyId> holders = new HashMap<>();
        List<ReadRow> rows = register.listRows(edition);
        for (int i = 0; i < rows.size(); i++) {
            int row = edition.rows().get(i).row();
            register.findAgency(rows.get(i)).ifPresent(agency -> holders.put(row, agency));
        }
        for (Finding finding : findings) {
            Optional<AgencyId> agency =
                    finding.kind() == FindingKind.FLICKER ? ofAgreement(finding.value()) : Optional.ofNullable(holders.get(finding.row()));
            agency.ifPresent(id -> byAgency.computeIfAbsent(id, same -> new ArrayList<>()).add(finding));
        }
    }

    private static Optional<AgencyId> ofAgreement(String id) {
        return AgencyId.read(id.substring(0, id.indexOf('-')));
    }

    /// What is wrong with the rows of an agency, as far as the editions of a register show it.
    ///
    /// @param known the register, narrowed where a known day was asked
    List<Finding> of(AgencyId agency, Register known) {
        List<Finding> findings = byAgency.getOrDefault(agency, List.of());
        if (known.known().isEmpty() || findings.isEmpty()) {
            return List.copyOf(findings);
        }
        Set<String> editions = known.listEditions().stream().map(edition -> edition.edition().sha256()).collect(Collectors.toSet());
        return findings.stream().filter(finding -> editions.contains(finding.edition())).toList();
    }
}
