package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.archive.Capture;
import org.countersign.archive.Edition;
import org.countersign.archive.Grade;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.sighting.Column;
import org.countersign.sighting.Roll;
import org.junit.jupiter.api.Test;

/// What goes wrong when files are named, posted and posted again.
class PublishingStoriesTest {
    @Test
    void filesUnderEachOthersNamesAreToldApartByTheirHeadings() {
        Register register = Story.begins()
                .participating("2025-09-22").named("pendingAgencies09222025pm.xlsx")
                .row("FL", "Collier County Sheriff's Office", "WSO", "2025-02-20")
                .pending("2025-09-22").named("participatingAgencies09222025pm.xlsx").row("GA", "Bibb County Sheriff's Office", "TFM")
                .register();
        assertThat(register.participating().editions()).singleElement()
                .satisfies(edition -> assertThat(edition.edition().name()).startsWith("pending"));
        assertThat(register.pending().editions()).singleElement()
                .satisfies(edition -> assertThat(edition.edition().name()).startsWith("participating"));
        assertThat(kinds(register)).contains(FindingKind.NAME_MISROLLED);
        assertThat(register.listEditions()).allSatisfy(edition -> assertThat(edition.date()).isEqualTo("2025-09-22"));
    }

    @Test
    void aPendingListWithDocumentsStaysAPendingList() {
        Register register = Story.begins()
                .pending("2026-02-10").heading(Column.MOA, "MOA").row("GA", "Bibb County Sheriff's Office", "TFM")
                .linked("Bibb County Sheriff's Office", "https://www.ice.gov/a.pdf")
                .register();
        assertThat(register.listEditions()).singleElement().satisfies(edition -> assertThat(edition.roll()).isEqualTo(Roll.PENDING));
    }

    @Test
    void inJanuaryTheOldYearIsTypedOn() {
        Register register = Story.begins()
                .participating("2025-12-22").sheriffs("FL", 12, "WSO", "2025-12-12")
                .participating("2025-12-29").row("TX", "Bee County Sheriff's Office", "WSO", "2025-12-22")
                .participating("2026-01-05").named("participatingAgencies01052025pm.xlsx")
                .row("TX", "Lee County Sheriff's Office", "WSO", "2025-12-30")
                .participating("2026-01-09").row("TX", "Hale County Sheriff's Office", "WSO", "2026-01-05")
                .register();
        assertThat(days(register)).containsExactly("2025-12-22", "2025-12-29", "2026-01-05", "2026-01-09");
        assertThat(kinds(register)).containsOnlyOnce(FindingKind.NAME_MISDATED);
        assertThat(Story.tell(register, "Lee County Sheriff's Office")).containsExactly("Listed 2025-12-29/2026-01-05");
    }

    @Test
    void theNewestEditionIsMendedAsWell() {
        Register register = Story.begins()
                .participating("2025-12-22").sheriffs("FL", 12, "WSO", "2025-12-12")
                .participating("2025-12-29").sheriffs("TX", 2, "WSO", "2025-12-22")
                .participating("2026-01-05").named("participatingAgencies01052025pm.xlsx").sheriffs("GA", 3, "WSO", "2025-12-30")
                .register();
        assertThat(days(register)).containsExactly("2025-12-22", "2025-12-29", "2026-01-05");
    }

    @Test
    void aMonthTypedWrongIsMendedByContents() {
        Register register = Story.begins()
                .participating("2025-08-29").sheriffs("FL", 12, "WSO", "2025-08-20")
                .participating("2025-09-02").named("participatingAgencies08022025pm.xlsx").sheriffs("TX", 4, "WSO", "2025-08-28")
                .participating("2025-09-05").sheriffs("GA", 4, "WSO", "2025-08-30")
                .register();
        assertThat(days(register)).containsExactly("2025-08-29", "2025-09-02", "2025-09-05");
    }

    @Test
    void aMonthTypedTooLateIsMendedWhereRowsWouldGoAndComeBack() {
        Register register = Story.begins()
                .participating("2025-10-01").sheriffs("FL", 20, "WSO", "2025-09-12")
                .participating("2025-10-08").named("participatingAgencies12082025am.xlsx").sheriffs("TX", 2, "WSO", "2025-09-22")
                .participating("2025-10-15").sheriffs("AL", 2, "WSO", "2025-09-22")
                .participating("2025-11-15").sheriffs("GA", 16, "WSO", "2025-09-22")
                .participating("2025-12-05").sheriffs("SC", 4, "WSO", "2025-09-22")
                .participating("2025-12-12").sheriffs("NC", 4, "WSO", "2025-09-22")
                .register();
        assertThat(days(register)).containsExactly("2025-10-01", "2025-10-08", "2025-10-15", "2025-11-15", "2025-12-05", "2025-12-12");
    }

    @Test
    void aYearThatNobodyLivesInIsMended() {
        for (String year : List.of("3025", "4025", "0225")) {
            Register register = Story.begins()
                    .participating("2025-03-01").sheriffs("FL", 12, "WSO", "2025-02-20")
                    .participating("2025-03-07").named("participatingAgencies0307" + year + "am.xlsx")
                    .sheriffs("TX", 4, "WSO", "2025-02-20")
                    .participating("2025-03-14").sheriffs("GA", 4, "WSO", "2025-02-20")
                    .register();
            assertThat(days(register)).as(year).containsExactly("2025-03-01", "2025-03-07", "2025-03-14");
            assertThat(kinds(register)).as(year).contains(FindingKind.NAME_MISDATED);
        }
    }

    @Test
    void thePendingListPublishedWithAMisnamedOneSharesItsDay() {
        Register register = Story.begins()
                .participating("2025-12-29").sheriffs("FL", 12, "WSO", "2025-12-12")
                .participating("2026-01-05").named("participatingAgencies01052025pm.xlsx").sheriffs("TX", 4, "WSO", "2025-12-30")
                .participating("2026-01-09").sheriffs("GA", 4, "WSO", "2026-01-05")
                .pending("2026-01-05").named("pendingAgencies01052025pm.xlsx").row("GA", "Bibb County Sheriff's Office", "TFM")
                .register();
        assertThat(register.pending().editions()).singleElement().satisfies(edition -> assertThat(edition.date()).isEqualTo("2026-01-05"));
    }

    @Test
    void theFormsOfNamesThatWereSeen() {
        for (String name : List.of("participatingAgencies03072025.xlsx", "participatingAgencies03072025mid.xlsx",
                "participatingAgencies03072025pm2.xlsx",
                "participatingAgencies03072025amB.xlsx", "participatingAgencies03072025pm_b.xlsx",
                "participatingAgencies03072025am copy.xlsx",
                "participatingAgencies03072025", "ParticipatingEntities-20250307093000.xlsx")) {
            Register register = Story.begins().participating("2025-03-07").named(name).sheriffs("FL", 2, "WSO", "2025-02-20").register();
            assertThat(days(register)).as(name).containsExactly("2025-03-07");
            assertThat(kinds(register)).as(name).doesNotContain(FindingKind.NAME_MISDATED);
        }
    }

    @Test
    void halvesAndSecondFilesOfADayStandInOrder() {
        Register register = Story.begins()
                .participating("2025-03-07").named("participatingAgencies03072025pmB.xlsx").sheriffs("FL", 4, "WSO", "2025-02-20")
                .participating("2025-03-07").named("participatingAgencies03072025am.xlsx").first(1)
                .participating("2025-03-07").named("participatingAgencies03072025pm.xlsx").rowsOf("2025-03-07").first(3)
                .participating("2025-03-07").named("participatingAgencies03072025mid.xlsx").rowsOf("2025-03-07").first(2)
                .register();
        assertThat(register.participating().editions()).extracting(edition -> edition.rows().size()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void anEditionNobodyCanDateIsHeldUntilARulingDatesIt() {
        Story story = Story.begins().participating("2025-03-07").named("agencies.xlsx").sheriffs("FL", 3, "WSO", "2025-02-20");
        assertThat(story.register().listEditions()).singleElement().satisfies(edition -> {
            assertThat(edition.admitted()).isFalse();
            assertThat(edition.reason()).startsWith("UNDATED");
        });
        assertThat(days(story.admission(true, Optional.of(LocalDate.of(2025, 3, 7))).register())).containsExactly("2025-03-07");
    }

    @Test
    void theSameBytesUnderTenNamesAreOneEdition() {
        Story story = Story.begins().participating("2025-03-07").sheriffs("FL", 3, "WSO", "2025-02-20");
        for (int day = 10; day < 19; day++) {
            story.alsoNamed("participatingAgencies03" + day + "2025pm.xlsx");
        }
        Register register = story.register();
        assertThat(days(register)).containsExactly("2025-03-07");
        assertThat(register.listEditions().getFirst().edition().captures()).hasSize(10);
        assertThat(kinds(register)).doesNotContain(FindingKind.REPOSTED);
    }

    @Test
    void theSameNameWithOtherBytesIsAnotherEdition() {
        Register register = Story.begins()
                .participating("2025-03-07").sheriffs("FL", 3, "WSO", "2025-02-20")
                .participating("2025-03-07").row("TX", "Bee County Sheriff's Office", "WSO", "2025-02-20")
                .register();
        assertThat(register.participating().editions()).hasSize(2);
        assertThat(register.listEditions()).extracting(edition -> edition.edition().captures())
                .containsOnly(List.of(new Capture("participatingAgencies03072025am.xlsx")));
    }

    @Test
    void oldBytesPostedAgainAreNoNews() {
        Register register = Story.begins()
                .participating("2025-03-06").alsoNamed("participatingAgencies04212025am.xlsx").sheriffs("FL", 12, "WSO", "2025-02-20")
                .participating("2025-04-18").sheriffs("TX", 12, "WSO", "2025-04-02")
                .participating("2025-04-25").sheriffs("AL", 2, "WSO", "2025-04-02")
                .register();
        assertThat(days(register)).containsExactly("2025-03-06", "2025-04-18", "2025-04-25");
        assertThat(findings(register, FindingKind.REPOSTED)).singleElement()
                .satisfies(finding -> assertThat(finding.value()).contains("04212025"));
        assertThat(register.listChanges()).noneMatch(change -> change instanceof Change.Unlisted);
    }

    @Test
    void oldContentInNewBytesIsHeldAndNoNews() {
        Register register = Story.begins()
                .participating("2025-03-06").sheriffs("FL", 30, "WSO", "2025-02-20")
                .participating("2025-03-07").sheriffs("NC", 1, "WSO", "2025-02-20")
                .participating("2025-04-17").sheriffs("TX", 12, "WSO", "2025-04-02")
                .participating("2025-04-21").rowsOf("2025-03-06")
                .participating("2025-04-25").rowsOf("2025-04-17").sheriffs("AL", 2, "WSO", "2025-04-02")
                .register();
        assertThat(register.listEditions()).filteredOn(edition -> !edition.admitted()).singleElement().satisfies(edition -> {
            assertThat(edition.date()).isEqualTo("2025-04-21");
            assertThat(edition.reason()).startsWith("BACK_IN_TIME").contains("participatingAgencies03062025am.xlsx");
        });
        assertThat(register.listChanges()).allMatch(change -> change instanceof Change.Listed);
    }

    @Test
    void oldContentIsNoNewsWhateverDayItIsPostedOn() {
        for (int day = 1; day <= 24; day += 3) {
            Register register = Story.begins()
                    .participating("2025-03-01").sheriffs("FL", 30, "WSO", "2025-02-20")
                    .participating("2025-03-06").sheriffs("NC", 1, "WSO", "2025-02-20")
                    .participating("2025-03-12").sheriffs("SC", 3, "WSO", "2025-02-20")
                    .participating("2025-03-31").sheriffs("TX", 12, "WSO", "2025-03-02")
                    .participating("2025-04-" + (day < 10 ? "0" : "") + day).rowsOf("2025-03-06")
                    .participating("2025-04-25").rowsOf("2025-03-31").sheriffs("AL", 2, "WSO", "2025-04-02")
                    .register();
            assertThat(register.listChanges()).as("posted on April %s", day).allMatch(change -> change instanceof Change.Listed);
        }
    }

    @Test
    void captures() {
        String address = "https://web.archive.org/web/20210113002027/https://www.ice.gov/doclib/287gWSO_A2020-07-20.pdf";
        Story story = Story.begins()
                .captured("20210113002027").row("AK", "Kodiak Police Department", "WSO", "2020-07-20")
                .with("Kodiak Police Department", Column.MOA, address)
                .captured("20210216002027").with("Kodiak Police Department", Column.MOA, address.replace("20210113", "20210216"));
        assertThat(story.editions()).extracting(Edition::grade).containsOnly(Grade.CAPTURE);
        Register register = story.register();
        assertThat(register.participating().editions()).allSatisfy(edition -> assertThat(edition.day().orElseThrow().seen()).isTrue());
        assertThat(Story.tell(register.listChanges())).containsExactly("Listed /2021-01-13");
        Agreement agreement = Story.of(register, "Kodiak Police Department").agreements().getFirst();
        assertThat(agreement.moa().orElseThrow().address()).isEqualTo("https://www.ice.gov/doclib/287gWSO_A2020-07-20.pdf");
        assertThat(agreement.lines()).as("the capture time apart, it is one line").hasSize(1);
        Edition second = register.participating().editions().get(1).edition();
        assertThat(second.verbatim(agreement.lines().getFirst()).cell(4).text()).contains("/web/20210216002027/");
    }

    @Test
    void aWorkbookIsOfTheDayItWasPublished() {
        Register register = Story.begins().participating("2025-03-07").alsoNamed("participatingAgencies-20250309120000.xlsx")
                .sheriffs("FL", 2, "WSO", "2025-02-20").register();
        assertThat(register.participating().editions()).singleElement().satisfies(edition -> {
            assertThat(edition.edition().grade()).isEqualTo(Grade.WORKBOOK);
            assertThat(edition.date()).isEqualTo("2025-03-07");
            assertThat(edition.day().orElseThrow().seen()).isFalse();
        });
    }

    private static List<String> days(Register register) {
        return register.participating().editions().stream().map(edition -> edition.date().toString()).toList();
    }

    private static List<FindingKind> kinds(Register register) {
        return RegisterFindings.of(register).stream().map(Finding::kind).toList();
    }

    private static List<Finding> findings(Register register, FindingKind kind) {
        return RegisterFindings.of(register).stream().filter(finding -> finding.kind() == kind).toList();
    }
}
