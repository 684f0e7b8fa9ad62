package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text answers out of the whole bundled record, with every name and every oddity that was ever printed.
class RecordTextTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "counts --on 2025-08-27",
        "counts --on 2026-03-27 --by model",
        "counts --on 2026-03-27 --by state",
        "counts --on 2026-03-27 --by county",
        "counts --on 2026-03-27 --by kind",
        "counts --on 2026-03-27 --by month",
        "counts --on 2026-03-27 --by month --basis listed",
        "counts --on 2025-08-27 --known 2025-08-28",
        "place FL --on 2026-03-27",
        "place PA --on 2026-03-27",
        "find county",
        "find patrol",
        "changes",
        "applications",
        "applications --on 2025-08-27",
        "editions",
        "rows --edition participatingAgencies03272026am",
        "rows --edition ParticipatingEntities-20210113002027",
        "findings",
        "findings --kind COUNTY_CONFLICT",
        "findings --kind MOA_SHARED",
        "findings --kind LINK_UNWRAPPED",
        "findings --kind MAILBOX_REMOVED",
        "undecided"
    })
    void fitsTheScreenAndHasNoLooseEnds(String line) {
        Told told = Told.byRecord(line.split(" "));

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.err()).isEmpty();
        fits(told.out());
    }

    @Test
    void everyAgencyAndAgreementFits() {
        List<Map<String, Object>> agencies = JsonText.objects(Told.byRecord("find", "police", "--format", "json").json());
        assertThat(agencies).isNotEmpty();
        for (Map<String, Object> agency : agencies.stream().limit(60).toList()) {
            Told told = Told.byRecord("agency", agency.get("id").toString());
            assertThat(told.code()).isZero();
            fits(told.out());
            assertThat(unbroken(told.out())).contains(agency.get("name").toString());
            for (Map<String, Object> agreement : JsonText.objects(
                    JsonText.object(Told.byRecord("agency", agency.get("id").toString(), "--format", "json").json()).get("agreements"))) {
                fits(Told.byRecord("agreement", agreement.get("id").toString()).out());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Florida Fish & Wildlife Conservation Commission", "Escambia County Sheriff's Office, FL",
        "Galveston County Constable's Office Precinct 4"})
    void decisionsFitTooWithEverySpelling(String name) {
        Told told = Told.byRecord("explain", name);
        assertThat(told.code()).as(told.err()).isZero();
        fits(told.out());

        for (Object spelling : (List<?>) JsonText.object(Told.byRecord("explain", name, "--format", "json").json()).get("names")) {
            assertThat(unbroken(told.out())).contains(unbroken(spelling.toString()).strip());
        }
    }

    @Test
    void namesInSentencesAreWhole() {
        String text = unbroken(Told.byRecord("changes", "--place", "FL").out());

        for (Map<String, Object> change : JsonText.objects(Told.byRecord("changes", "--place", "FL", "--format", "json").json())) {
            assertThat(text).contains(change.get("sentence").toString());
        }
    }

    @Test
    void linksOfTheRowsAreWhole() {
        String text = Told.byRecord("rows", "--edition", "participatingAgencies03272026am").out().lines().map(String::strip)
                .collect(Collectors.joining());
        List<Map<String, Object>> rows = JsonText.objects(
                JsonText.object(Told.byRecord("rows", "--edition", "participatingAgencies03272026am", "--format", "json").json())
                        .get("rows"));

        assertThat(rows).hasSizeGreaterThan(1000);
        rows.stream().flatMap(row -> JsonText.objects(row.get("cells")).stream())
                .map(cell -> cell.get("link"))
                .filter(String.class::isInstance)
                .distinct()
                .forEach(link -> assertThat(text).contains(((String) link).replace(" ", "")));
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void fits(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\u001b").doesNotContain("\t").doesNotContain("\r");
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(80);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
        assertThat(text).as("no two blank lines").doesNotContain("\n\n\n");
    }
}
