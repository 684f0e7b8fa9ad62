package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceVerbTest {
    @ParameterizedTest
    @ValueSource(strings = {"Collier, FL", "Collier County, Florida", "collier county fl", "12021", "FIPS 12021", "ZIP 34102", "34102"})
    void aCountyIsFoundByNameCodeOrZip(String place) {
        Told told = SmallHome.ask("place", place, "--on", "2025-03-17");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out().replace('\n', ' ')).startsWith("On ICE's list of 2025-03-17 am, 2 local agencies of ")
                .contains(" stand with 3 agreements.");
        assertThat(told.out()).contains("Collier County (12021)").contains("\n  Naples Police Department (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FL | Florida | 2", "florida | Florida | 2", "TX | Texas | 0", "Georgia | Georgia | 1"})
    void aStateIsFoundByCodeOrName(String place, String title, int agencies) {
        String text = SmallHome.ask("place", place, "--on", "2025-03-17").out().replace('\n', ' ');

        assertThat(text).contains(
                (agencies == 0 ? "No local agency of " : agencies + (agencies == 1 ? " local agency of " : " local agencies of ")) + title);
    }

    @Test
    void anotherTownsPoliceIsNotOfTheTown() {
        String text = SmallHome.ask("place", "Marco Island, FL", "--on", "2025-03-17").out();

        assertThat(text.replace('\n', ' ')).contains("1 local agency of Marco Island city, FL stands with 2 agreements.");
        assertThat(text.substring(text.indexOf("Of other towns in the same county:"))).contains("Naples Police Department");
    }

    @Test
    void whoLeftIsToldApart() {
        String text = SmallHome.ask("place", "Hale County, TX", "--on", "2025-03-17").out();

        assertThat(text).startsWith("No local agency of Hale County, TX is on ICE's list of 2025-03-17 am.\n");
        assertThat(text).contains("Local, in the register but not on that list:\n  Hale County Sheriff's Office (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "01001     | 01001 is both a county (Autauga County, AL) and a ZIP code",
        "99999     | 99999 is no county's FIPS code and no ZIP code known.",
        "Colier, FL | Nearest: Collier County, FL;",
        "Nowhereville | Add the state, as in"
    })
    void whatIsNoPlaceOrSeveralIsToldSo(String place, String message) {
        Told told = SmallHome.ask("place", place);

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains(message);
        assertThat(told.out()).isEmpty();
    }

    @Test
    void placesOfOneNameAreListedEachWithACodeThatFindsItAlone() {
        Told told = SmallHome.ask("place", "Autauga");
        Told several = SmallHome.ask("place", "Washington, AL");

        assertThat(told.out() + told.err()).contains("Autauga");
        for (String line : several.err().lines().skip(1).limit(5).toList()) {
            String code = line.strip().split("  ")[0];
            assertThat(SmallHome.ask("place", code).code()).as(line).isZero();
        }
    }

    @Test
    void theTreeTellsLocalStatewideAndOthersApart() {
        Map<String, Object> tree =
                JsonText.object(SmallHome.ask("place", "Marco Island, FL", "--on", "2025-03-17", "--format", "json").json());

        assertThat(tree.keySet()).containsExactly("place", "state", "geoid", "counties", "on", "known", "agencies", "statewide",
                "elsewhereInCounty");
        assertThat(JsonText.objects(tree.get("agencies"))).extracting(agency -> agency.get("name"))
                .containsExactly("Collier County Sheriff's Office");
        assertThat(JsonText.objects(tree.get("agencies")).getFirst()).containsEntry("holds", List.of("TFM", "WSO"));
        assertThat(JsonText.objects(tree.get("elsewhereInCounty"))).extracting(agency -> agency.get("name"))
                .containsExactly("Naples Police Department");
    }

    @Test
    void theTableHasOneAgreementARow() {
        List<String> lines = SmallHome.ask("place", "Collier, FL", "--on", "2025-03-10", "--format", "csv").out().lines().toList();

        assertThat(lines.getFirst()).endsWith(",name,state,scope,on,held");
        assertThat(lines.subList(1, 4)).extracting(line -> line.substring(line.lastIndexOf(",FL,"))).containsExactly(
                ",FL,local,2025-03-10,true", ",FL,local,2025-03-10,true", ",FL,local,2025-03-10,false");
    }
}
