package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyVerbTest {
    @Test
    void whatItHoldsOnADayComesFirst() {
        Told told = SmallHome.ask("agency", "Collier County Sheriff's Office", "--on", "2025-03-10");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith(
                "Collier County Sheriff's Office, FL, is on ICE's list of 2025-03-10 am, under:\nTask Force Model, signed 2025-02-24.\n\nagreement ");
        assertThat(told.out()).contains("Territory: Collier County (12021)").contains("Evidence: countersign agreement ")
                .contains("Pending for WSO: ");
    }

    @Test
    void beforeItWasListedItSaysWhenItFirstWas() {
        assertThat(SmallHome.ask("agency", "Hall County Sheriff's Office", "--on", "2025-03-05").out().replace('\n', ' '))
                .startsWith("Hall County Sheriff's Office, GA, is not on ICE's list of 2025-03-03 am, the last one by 2025-03-05; "
                        + "it was first listed between 2025-03-03 and 2025-03-10.");
    }

    @Test
    void afterItLeftItSaysWhen() {
        assertThat(SmallHome.ask("agency", "Hale County Sheriff's Office", "--on", "2025-03-17").out().replace('\n', ' '))
                .startsWith("Hale County Sheriff's Office, TX, is not on ICE's list of 2025-03-17 am; "
                        + "it had been on earlier ones, and left the last of them between 2025-03-03 and 2025-03-10.");
    }

    @Test
    void oneThatOnlyWaitsIsNoHolder() {
        assertThat(SmallHome.ask("agency", "Bee County Sheriff's Office", "--on", "2025-03-17").out().replace('\n', ' '))
                .contains("; the register knows it from the pending list alone.").contains("Pending for TFM: first seen by 2025-03-10;");
    }

    @Test
    void anyPrintedSpellingFindsItWithOrWithoutTheState() {
        for (String name : List.of("collier county sheriffs office", "COLLIER COUNTY SHERIFF\u2019S OFFICE",
                "Collier County Sheriff's Office, FL", "Collier Florida", "collier so")) {
            assertThat(SmallHome.ask("agency", name).out()).as(name).startsWith("Collier County Sheriff's Office, FL,");
        }
    }

    @Test
    void itsIdFindsItToo() {
        Map<String, Object> byName = tree("Naples Police Department");
        assertThat(SmallHome.ask("agency", byName.get("id").toString()).out()).startsWith("Naples Police Department, FL,");
    }

    @Test
    void aWrongNameGetsTheThreeNearest() {
        Told told = Told.byRecord("agency", "Colier Conty Sherif");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).startsWith("No agency is listed as \"Colier Conty Sherif\". Nearest:\n");
        assertThat(told.err().lines()).hasSize(4);
        assertThat(told.err().lines().toList().get(1)).endsWith("  Collier County Sheriff's Office, FL");
    }

    @Test
    void severalAreListedAndNotGuessed() {
        Told told = SmallHome.ask("agency", "county sheriff");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).startsWith("4 agencies fit \"county sheriff\"; name one by its id:\n");
        assertThat(told.err().lines().skip(1)).allMatch(line -> line.matches("  [0-9a-z]+  .+ County Sheriff.s Office, (FL|GA|TX)"));
    }

    @Test
    void theTreeSaysWhatItHoldsAndByWhatKnowledge() {
        assertThat(tree("Collier County Sheriff's Office", "--on", "2025-03-17")).containsEntry("holds", List.of("TFM", "WSO"))
                .containsEntry("known", Optional.empty());
        assertThat(tree("Collier County Sheriff's Office", "--on", "2025-03-17", "--known", "2025-03-12"))
                .containsEntry("holds", List.of("TFM")).containsKey("note");
    }

    @Test
    void theTableHasItsAgreementsAndWhetherEachIsHeld() {
        List<String> lines = SmallHome.ask("agency", "Collier Florida", "--on", "2025-03-10", "--format", "csv").out().lines().toList();

        assertThat(lines.getFirst()).isEqualTo(
                "id,agency,model,term,signed,first_listed_after,first_listed_by,last_listed,gone_by,standing,moa,addendum,name,state,on,held");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains(",TFM,1,2025-02-24,,2025-03-03,2025-03-17,,LISTED,").endsWith(",FL,2025-03-10,true");
        assertThat(lines.get(2)).contains(",WSO,1,2025-03-12,2025-03-10,2025-03-17,2025-03-17,,LISTED,").endsWith(",FL,2025-03-10,false");
    }

    private static Map<String, Object> tree(String name, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("agency", name, "--format", "json"));
        arguments.addAll(List.of(more));
        return JsonText.object(SmallHome.ask(arguments.toArray(String[]::new)).json());
    }
}
