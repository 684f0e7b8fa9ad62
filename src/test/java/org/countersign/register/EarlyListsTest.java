package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.agency.FbiListing;
import org.countersign.agency.LedgerTable;
import org.countersign.register.AgencyMatch.Verdict;
import org.countersign.sighting.EnforcementModel;
import org.junit.jupiter.api.Test;

/// ICE's lists of 2007 to 2017, worked out by hand from the rows as they were taken down.
class EarlyListsTest {
    private static final Path TAKEN_DOWN = Path.of("..", "shared", "facts", "early_lists.csv");

    private final Register register = Record.bundled().kept();
    private final EarlyLists lists = EarlyLists.bundled();

    @Test
    void fiveListsWithTheirRows() {
        assertThat(lists.listLists()).extracting(EarlyList::day).extracting(LocalDate::toString)
                .containsExactly("2007-09-19", "2008-03-10", "2010-10-29", "2015-07-25", "2017-08-01");
        assertThat(lists.listLists()).extracting(EarlyList::stated).containsExactly(true, true, true, false, false);
        assertThat(lists.listLists().get(2).captured()).isEqualTo("2011-02-20");
        assertThat(lists.listLists().stream().map(list -> lists.listSightings().stream().filter(one -> one.list().equals(list)).count()))
                .containsExactly(28L, 41L, 71L, 32L, 58L);
    }

    @Test
    void anAgencySaysWhereItWasSeenAndNothingOfTheYearsBetween() {
        assertThat(told(agency("NC", "Alamance County Sheriff's Office")))
                .containsExactly("2007-09-19 - -", "2008-03-10 - -", "2010-10-29 JEM 2007-01-10");
        assertThat(told(agency("AL", "Etowah County Sheriff's Office")))
                .containsExactly("2010-10-29 JEM 2008-07-08", "2015-07-25 JEM 2013-06-28", "2017-08-01 JEM 2016-06-08");
    }

    @Test
    void otherSpellingsOfABodyAreThatBody() {
        // "Department of Corrections" under AZ in 2007 and 2008, "Arizona Department of Corrections" since
        assertThat(told(agency("AZ", "Arizona Department of Corrections"))).extracting(line -> line.substring(0, 4))
                .containsExactly("2007", "2008", "2010", "2015", "2017");
        // "Sheriff's Department" in 2008, "Cabarrus Co." likewise
        assertThat(told(agency("NC", "Cabarrus County Sheriff's Office"))).hasSize(5);
    }

    @Test
    void whatIsUndecidedIsShownSo() {
        AgencyId hall = agency("GA", "Hall County Sheriff's Office");
        assertThat(lists.listUndecided(register, hall)).extracting(EarlySighting::name).containsExactly("Hall County Georgia");
        assertThat(told(hall)).extracting(line -> line.substring(0, 4)).containsExactly("2010", "2015", "2017");
    }

    @Test
    void aBodyThatTheRegisterLacksHasNoAgencyOfIt() {
        List<EarlySighting> maricopa = lists.listSightings().stream().filter(one -> one.name().startsWith("Maricopa")).toList();
        assertThat(maricopa).hasSize(3).allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.NONE);
            assertThat(one.agency().flatMap(register.roster()::findAgency)).isEmpty();
        });
        assertThat(maricopa).extracting(EarlySighting::agency).as("one body on three lists").containsOnly(maricopa.getFirst().agency());
    }

    @Test
    void aListIsKnownFromItsCapture() {
        AgencyId alamance = agency("NC", "Alamance County Sheriff's Office");
        assertThat(lists.earlyListings(register.knownOn(LocalDate.of(2011, 2, 19)), alamance)).hasSize(2);
        assertThat(lists.earlyListings(register.knownOn(LocalDate.of(2011, 2, 20)), alamance)).hasSize(3);
    }

    @Test
    void joiningAnewGivesTheSameAndMeansAgenciesThereAre() throws IOException {
        List<EarlySighting> apart = lists.listSightings().stream()
                .map(one -> one.meaningOther(AgencyId.provisional(EarlyJoin.anchor(one.list(), one.row())))).toList();
        try (Reader ledger = new InputStreamReader(
                Objects.requireNonNull(EarlyListsTest.class.getResourceAsStream("/data/agencies/ledger.csv")), StandardCharsets.UTF_8)) {
            List<EarlySighting> joined =
                    EarlyJoin.join(apart, register, new FbiListing(register.places()), LedgerTable.read(ledger));
            assertThat(EarlyTable.write(joined)).isEqualTo(EarlyTable.write(lists.listSightings()));
        }
        assertThat(lists.listSightings()).allSatisfy(one -> assertThat(one.agency().flatMap(register.roster()::findAgency).isPresent())
                .isEqualTo(one.verdict() == Verdict.SAME));
    }

    @Test
    void everyRowIsThere() throws IOException {
        assumeThat(Files.exists(TAKEN_DOWN)).as("the lists as taken down lie beside the project only where it is worked on").isTrue();
        List<EarlySighting> theirs = new EarlyCompiler(register.places()).read(TAKEN_DOWN);
        assertThat(printed(lists.listSightings())).isEqualTo(printed(theirs));
    }

    private static List<String> printed(List<EarlySighting> sightings) {
        List<String> lines = new ArrayList<>();
        sightings.forEach(one -> lines.add(String.join("|", one.list().toString(), Integer.toString(one.row()), one.state(),
                one.printedState(), one.name(), one.printedModel(), one.signed().map(LocalDate::toString).orElse(""))));
        return lines;
    }

    private List<String> told(AgencyId agency) {
        return lists.earlyListings(register, agency).stream().map(one -> one.list().day() + " "
                + one.model().map(EnforcementModel::code).orElse("-") + " " + one.signed().map(LocalDate::toString).orElse("-")).toList();
    }

    private AgencyId agency(String state, String name) {
        return Optional.of(new AgencySearch(register).findExactly(name).stream().filter(agency -> agency.state().equals(state)).toList())
                .filter(found -> found.size() == 1).orElseThrow().getFirst().id();
    }
}
