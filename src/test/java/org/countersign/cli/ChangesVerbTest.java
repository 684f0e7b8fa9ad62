package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The changes of [SmallHistory], worked out by hand: three agencies listed at the beginning; then Hall listed, Hale
/// gone, Collier's link gone, two applications; then Collier's link back, and a further model for Collier.
class ChangesVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "changes                                                   | 10",
        "changes --since 2025-03-10 --until 2025-03-10             | 5",
        "changes --since 2025-03-11                                | 2",
        "changes --until 2025-03-09                                | 3",
        "changes --substantive                                     | 8",
        "changes --kind Listed                                     | 4",
        "changes --kind unlisted                                   | 1",
        "changes --kind ModelAdded                                 | 1",
        "changes --kind AppliedFor                                 | 2",
        "changes --kind LinkChanged                                | 1",
        "changes --kind LinkPosted                                 | 1",
        "changes --place TX                                        | 3",
        "changes --place Georgia                                   | 1",
        "changes --place 12021                                     | 6",
        "changes --place 34102                                     | 6",
        "changes --place TX --substantive --since 2025-03-10       | 2",
        "changes --known 2025-03-12                                | 8",
        "changes --since 2030-01-01                                | 0"
    })
    void theFiltersNarrow(String line, int count) {
        Told told = SmallHome.ask((line + " --format json").split(" +"));

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(JsonText.objects(told.json())).hasSize(count);
        assertThat(SmallHome.ask((line + " --format csv").split(" +")).out().lines()).hasSize(count + 1);
    }

    @Test
    void eachIsASentenceUnderItsDay() {
        String text = SmallHome.ask("changes", "--since", "2025-03-10", "--substantive").out();

        assertThat(text)
                .startsWith("5 changes from 2025-03-10: 5 of agreements and applications, 0 of how they are\nprinted.\n\n2025-03-10\n");
        assertThat(text).contains(
                "  Hale County Sheriff's Office (TX) is no longer listed under the Warrant\n    Service Officer, between 2025-03-03 and 2025-03-10.\n");
        assertThat(text).contains("\n2025-03-17\n  Collier County Sheriff's Office (FL) was listed under a further model, Warrant\n");
        assertThat(SmallHome.ask("changes", "--since", "2030-01-01").out()).isEqualTo("No change fits.\n");
    }

    @Test
    void eachIsTypedData() {
        List<Map<String, Object>> changes = JsonText.objects(SmallHome.ask("changes", "--kind", "Unlisted", "--format", "json").json());

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change).containsEntry("substantive", true).containsEntry("model", "WSO").containsEntry("provisional", false)
                    .containsEntry("between", Map.of("after", "2025-03-03", "by", "2025-03-10"));
            assertThat(change.get("agreement").toString()).startsWith(change.get("agency").toString());
        });
    }

    @Test
    void aDepartureThatOneEditionShowsIsProvisional() {
        List<Map<String, Object>> changes =
                JsonText.objects(SmallHome.ask("changes", "--kind", "Unlisted", "--known", "2025-03-12", "--format", "json").json());

        assertThat(changes).singleElement().satisfies(change -> assertThat(change).containsEntry("provisional", true));
    }
}
