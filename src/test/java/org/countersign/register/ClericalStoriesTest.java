package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.countersign.archive.MailFilter;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.countersign.sighting.Column;
import org.junit.jupiter.api.Test;

/// Rows that are printed otherwise: told, but never as a departure and an arrival.
class ClericalStoriesTest {
    private static final String AGENCY = "Collier County Sheriff's Office";
    private static final String MOA = "https://www.ice.gov/doclib/287g/r287g_CollierCo_WSO_MOA_02202025.pdf";
    private static final String WRAPPER = "https://gcc02.safelinks.protection.outlook.com/?url="
            + "https%3A%2F%2Fwww.ice.gov%2Fdoclib%2F287g%2Fr287g_CollierCo_WSO_MOA_02202025.pdf&data=05%7C02%7Ca.person%40example.org%7Cabc&reserved=0";

    private static Story one() {
        return Story.begins()
                .participating("2025-03-01").row("FL", AGENCY, "WSO", "2025-02-20").with(AGENCY, Column.COUNTY, "Collier County")
                .linked(AGENCY, MOA);
    }

    private static List<String> later(Story story) {
        Register register = story.register();
        assertThat(register.roster().listAgencies()).hasSize(1);
        assertThat(register.listHistories().getFirst().agreements()).hasSize(1);
        List<Change> changes = register.listChanges();
        assertThat(changes.getFirst()).isInstanceOf(Change.Listed.class);
        assertThat(changes.subList(1, changes.size())).noneMatch(Change::substantive);
        return changes.stream().skip(1).map(Change::kind).toList();
    }

    @Test
    void theCountyIsPrintedOtherwise() {
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.COUNTY, "Colier County")))
                .containsExactly("CountyCorrected");
    }

    @Test
    void theTypeIsPrintedOtherwise() {
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.TYPE, "Municipality"))).containsExactly("TypeCorrected");
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.TYPE, "COUNTY "))).isEmpty();
    }

    @Test
    void theNameIsPrintedOtherwise() {
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.AGENCY, "Collier Couny Sheriffs Office")))
                .containsExactly("Renamed");
    }

    @Test
    void blanksCaseAndApostrophesAreNoOtherName() {
        for (String same : List.of(AGENCY + "  ", "Collier  County Sheriff\u2019s Office", "COLLIER COUNTY SHERIFF'S OFFICE",
                "Collier\u00a0County Sheriff's Office")) {
            assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.AGENCY, same))).as(same).isEmpty();
        }
    }

    @Test
    void theStateAndModelArePrintedOtherwise() {
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.STATE, "Florida ").with(AGENCY, Column.SUPPORT_TYPE,
                "Warrant Services Officer "))).isEmpty();
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.STATE, "FLORDIA").with(AGENCY, Column.SUPPORT_TYPE,
                "Warrant Service Office"))).isEmpty();
    }

    @Test
    void aLinkIsPendingThenPosted() {
        Story story = Story.begins().participating("2025-03-01").row("FL", AGENCY, "WSO", "2025-02-20")
                .with(AGENCY, Column.MOA, "Link Pending").participating("2025-03-08").linked(AGENCY, MOA);
        assertThat(later(story)).containsExactly("LinkPosted");
        assertThat(story.register().listChanges().getLast()).isInstanceOfSatisfying(Change.LinkPosted.class,
                posted -> assertThat(posted.to()).isEqualTo(MOA));
    }

    @Test
    void aLinkLeadsElsewhereOrNowhere() {
        assertThat(later(one().participating("2025-03-08").linked(AGENCY, MOA.replace("0220", "0221")))).containsExactly("LinkChanged");
        assertThat(later(one().participating("2025-03-08").with(AGENCY, Column.MOA, "link pending"))).containsExactly("LinkChanged");
    }

    @Test
    void theSameDocumentUnderAWrapperIsTheSameLink() {
        Story story = one().participating("2025-03-08").linked(AGENCY, WRAPPER).participating("2025-03-15").linked(AGENCY,
                MOA.replace("https://www.", "http:/"));
        assertThat(later(story)).isEmpty();
        Register register = story.register();
        assertThat(register.listHistories().getFirst().agreements().getFirst().moa().orElseThrow().address())
                .isEqualTo(MOA.replace("https://www.", "http://"));
        assertThat(RegisterFindings.of(register)).extracting(Finding::kind).contains(FindingKind.LINK_UNWRAPPED,
                FindingKind.MAILBOX_REMOVED);
    }

    @Test
    void noMailboxEverEntersTheRecord() {
        Story story = one().participating("2025-03-08").linked(AGENCY, WRAPPER).with("nobody", Column.MOA, WRAPPER);
        assertThat(story.editions().toString()).doesNotContain("a.person").doesNotContain("example.org").contains(MailFilter.MAILBOX);
        assertThat(story.editions()).extracting(edition -> edition.mailboxes()).containsExactlyInAnyOrder(0, 1);
        assertThat(RegisterFindings.of(story.register()).toString()).doesNotContain("a.person");
    }

    @Test
    void anErrorCellForTheCountyIsACountyMissing() {
        Register register = one().participating("2025-03-08")
                .with(AGENCY, Column.COUNTY, new Cell(CellKind.ERROR, "#N/A", Optional.empty())).register();
        assertThat(register.listChanges()).noneMatch(change -> change.substantive() && !(change instanceof Change.Listed));
        assertThat(register.participating().editions()).hasSize(2);
        assertThat(RegisterFindings.of(register)).filteredOn(finding -> finding.kind() == FindingKind.COUNTY_MISSING).singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo("#N/A"));
    }

    @Test
    void columnsThatAppearAreNoCorrections() {
        Story story = Story.begins()
                .participating("2025-03-01").row("FL", AGENCY, "WSO", "2025-02-20").with(AGENCY, Column.COUNTY, "Collier County")
                .withoutColumns(Column.TYPE, Column.COUNTY, Column.ADDENDUM)
                .participating("2025-03-08");
        assertThat(later(story)).isEmpty();
    }

    @Test
    void anAddendumIsLinked() {
        Cell addendum = new Cell(CellKind.TEXT, "addendum", Optional.of("https://www.ice.gov/doclib/a.pdf"));
        assertThat(later(one().participating("2025-07-08").with(AGENCY, Column.ADDENDUM, addendum))).containsExactly("AddendumPosted");
    }

    @Test
    void everythingAtOnceIsStillOneAgreement() {
        Story story = one().participating("2025-03-08")
                .with(AGENCY, Column.TYPE, "Municipality").with(AGENCY, Column.COUNTY, "Colier").with(AGENCY, Column.SIGNED, "2025-02-21")
                .linked(AGENCY, MOA + "x");
        assertThat(later(story)).containsExactlyInAnyOrder("TypeCorrected", "CountyCorrected", "Redated", "LinkChanged");
    }
}
