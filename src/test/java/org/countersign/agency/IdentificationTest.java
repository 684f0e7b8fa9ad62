package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.countersign.sighting.EnforcementModel;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final String RIGHT = "Ochiltree County Sheriff's Office";
    private static final String WRONG = "Ochiltre County Sheriff's Office";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void theOrderOfRowsLeavesNoTrace() {
        Rows rows = town().with(EnforcementModel.WARRANT_SERVICE, "2025-05-01", "").listed("TX", WRONG, 3, 5).listed("TX", RIGHT, 6, 39)
                .listed("TX", "Hansford County Sheriff's Office", 6, 39).pending("KS", "Ness City PD", 1, 2);
        var expected = RosterTable.write(rows.resolve());

        for (long seed = 1; seed <= 5; seed++) {
            assertThat(RosterTable.write(rows.shuffled(seed).resolve())).isEqualTo(expected);
        }
    }

    @Test
    void aProvisionalIdComesFromTheEarliestSightingAlone() {
        AgencyId id = new Rows().listed("TX", WRONG, 3, 5).resolve().listAgencies().getFirst().id();

        Rows more = new Rows().listed("TX", WRONG, 3, 5).listed("TX", RIGHT, 6, 39).listed("TX", "Borger Police Department", 0, 39);
        assertThat(more.resolve().findAgency(id)).get().satisfies(agency -> assertThat(agency.id()).isEqualTo(id));
        assertThat(id.isProvisional()).isTrue();
    }

    @Test
    void theLedgersLaterIdRedirectsTheProvisionalOne() {
        Roster before = new Rows().listed("TX", RIGHT, 3, 5).resolve();
        AgencyId provisional = before.listAgencies().getFirst().id();
        Ledger ledger = Ledger.empty().extend(before, DAY);

        Roster after = new Rows().issued(ledger.listEntries().getFirst().id().text()).listed("TX", RIGHT, 3, 5).resolve(ledger);

        assertThat(after.getAgency(provisional).id()).isEqualTo(AgencyId.issued(0));
        assertThat(after.listAgencies()).singleElement().satisfies(agency -> assertThat(agency.id()).isEqualTo(AgencyId.issued(0)));
    }

    @Test
    void aMergeKeepsTheEarlierIdAndRedirectsTheOther() {
        Rows apart = new Rows().listed("FL", "Grubbs Police Department", 3, 9).listed("FL", "Wubbs Police Department", 3, 39);
        Ledger ledger = Ledger.empty().extend(apart.resolve(), DAY);
        String first = ledger.listEntries().get(0).id().text();
        String second = ledger.listEntries().get(1).id().text();

        Roster merged = new Rows().issued(first).listed("FL", "Grubbs Police Department", 3, 9).issued(second)
                .listed("FL", "Wubbs Police Department", 3, 39)
                .same("FL", " grubbs  police department", "Wubbs Police Department").resolve(ledger);

        assertThat(merged.listAgencies()).singleElement().satisfies(agency -> assertThat(agency.id().text()).isEqualTo(first));
        assertThat(merged.getAgency(new AgencyId(second)).id().text()).isEqualTo(first);
    }

    @Test
    void correctingANameChangesNoId() {
        Rows rows = new Rows().listed("TX", RIGHT, 3, 39);
        AgencyId id = rows.resolve().listAgencies().getFirst().id();
        Agency named = rows.fact("TX", RIGHT, "NAME", "Sheriff of Ochiltree County").resolve().getAgency(id);
        assertThat(named.name()).isEqualTo("Sheriff of Ochiltree County");
        assertThat(named.names()).containsExactly(RIGHT);
        assertThat(named.slug()).isEqualTo("sheriff-of-ochiltree-county-tx");
    }

    @Test
    void aRulingOutweighsTheRules() {
        Rows rows = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "").listed("TX", WRONG, 3, 5).listed("TX", RIGHT, 6, 39);
        assertThat(rows.resolve().listAgencies()).hasSize(1);
        assertThat(rows.distinct("TX", WRONG, RIGHT).resolve().listAgencies()).hasSize(2);
    }

    @Test
    void noChainLeadsAcrossWhatIsDistinct() {
        // the middle spelling is near to both, but the outer two are printed together
        Rows rows = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "").listed("TX", "Nowhereville Police Department", 0, 39)
                .listed("TX", "Nowherevile Police Department", 0, 39)
                .same("TX", "Nowhereville Police Department", "City of Nowhereville PD")
                .listed("TX", "City of Nowhereville PD", 0, 0);
        Roster roster = rows.resolve();
        assertThat(roster.whoIs("TX", "Nowhereville Police Department", ""))
                .isNotEqualTo(roster.whoIs("TX", "Nowherevile Police Department", ""));
        assertThat(roster.whoIs("TX", "Nowhereville Police Department", "")).isEqualTo(roster.whoIs("TX", "City of Nowhereville PD", ""));
    }

    @Test
    void rulingsThatMatchNothingAreReported() {
        Roster roster = new Rows().listed("TX", RIGHT, 3, 39).same("TX", RIGHT, "Nobody's Office")
                .fact("TX", "Nobody's Office", "KIND", "OTHER").resolve();
        assertThat(roster.unusedRulings()).containsExactly("R-1", "R-2");
    }

    @Test
    void decisionsKeepTheirEvidence() {
        Roster roster = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "https://example.org/o.pdf").listed("TX", WRONG, 3, 5)
                .listed("TX", RIGHT, 6, 39).resolve();
        List<Decision> decisions = roster.decisions(roster.listAgencies().getFirst().id());
        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.SAME);
            assertThat(decision.total()).isEqualTo(decision.evidence().stream().mapToInt(Evidence::weight).sum());
            assertThat(decision.evidence()).extracting(Evidence::kind)
                    .contains(EvidenceKind.ONLY_ONE_REAL, EvidenceKind.HANDOVER, EvidenceKind.SAME_SIGNING, EvidenceKind.SAME_DOCUMENT);
        });
    }

    @Test
    void oneNameOfTwoTownshipsIsSplitByCounty() {
        Rows rows = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "").inCounty("Cambria County")
                .listed("PA", "Washington Township Police Department", 0, 39)
                .with(EnforcementModel.TASK_FORCE, "2025-04-20", "").inCounty("Dauphin County").listed("PA", "Washington Twp PD", 5, 39)
                .inCounty("Dauphin").listed("PA", "Washington Township Police Department", 2, 4);
        Roster roster = rows.resolve();
        assertThat(roster.listAgencies()).hasSize(2);
        assertThat(roster.whoIs("PA", "Washington Township Police Department", "Dauphin"))
                .isEqualTo(roster.whoIs("PA", "Washington Twp PD", "Dauphin County"));
        assertThat(roster.whoIs("PA", "Washington Township Police Department", "Cambria County"))
                .isNotEqualTo(roster.whoIs("PA", "Washington Twp PD", "Dauphin County"));
        assertThatThrownBy(() -> roster.whoIs("PA", "Nobody", "")).isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Nobody");
    }

    private static Rows town() {
        return new Rows().listed("FL", "City of Sopchoppy Police Department", 0, 4).listed("FL", "Sopchoppy Police Department", 5, 39);
    }
}
