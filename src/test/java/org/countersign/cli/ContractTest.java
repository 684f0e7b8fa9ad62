package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys that scripts read. A key may be added here and in CHANGELOG; none is renamed, moved or dropped.
class ContractTest {
    private static final List<String> EDITION = List.of("roll", "published", "half", "sha256", "name", "basis");
    private static final List<String> FIGURES = List.of("rows", "agreements", "agencies", "counties", "states", "territories");
    private static final List<String> AGENCY = List.of(
            "id", "slug", "name", "names", "state", "kind", "ori", "counties", "places", "statewide", "agreements", "applications",
            "undecidedWith");
    private static final List<String> AGREEMENT =
            List.of("id", "model", "term", "signed", "listed", "standing", "provisional", "moa", "addendum");
    private static final List<String> CHANGE =
            List.of("id", "kind", "substantive", "agency", "agreement", "model", "between", "edition", "sentence");
    private static final Set<String> CHANGE_MORE = Set.of("provisional", "outcome", "document", "from", "to");

    @TempDir
    private Path folder;

    @Test
    void counts() {
        for (Map<String, Object> tree : List.of(ask("counts", "--on", "2025-03-17"), record("counts", "--on", "2025-08-27"))) {
            assertThat(tree.keySet()).containsExactly(
                    "on", "known", "edition", "rows", "agreements", "agencies", "counties", "states", "territories", "byModel", "pending",
                    "residents", "definitions");
            keys(tree.get("edition"), EDITION);
            Map<String, Object> models = JsonText.object(tree.get("byModel"));
            assertThat(models.keySet()).startsWith("JEM", "WSO", "TFM");
            models.values().forEach(figures -> keys(figures, FIGURES));
            Map<String, Object> pending = JsonText.object(tree.get("pending"));
            assertThat(pending.keySet()).containsExactly("edition", "rows", "agencies", "byModel");
            JsonText.object(pending.get("byModel")).values().forEach(figures -> keys(figures, List.of("rows", "agencies")));
            keys(tree.get("residents"),
                    List.of("countywide", "touched", "municipal", "statewide", "statewideStates", "agenciesWithoutTerritory", "source"));
            keys(tree.get("definitions"), List.of(
                    "rows", "agreements", "agencies", "counties", "states", "territories", "countywide", "touched", "municipal",
                    "statewide", "pending"));
        }
    }

    @Test
    void agencies() throws IOException {
        List<Map<String, Object>> agencies = exported("agencies");

        assertThat(agencies).hasSizeGreaterThan(1000);
        for (Map<String, Object> agency : agencies) {
            keys(agency, AGENCY);
            assertThat(agency.get("state").toString()).matches("[A-Z]{2}");
            assertThat((List<?>) agency.get("names")).isNotEmpty();
            assertThat((List<?>) agency.get("counties")).allMatch(county -> county.toString().matches("[0-9]{5}"));
            for (Map<String, Object> agreement : JsonText.objects(agency.get("agreements"))) {
                keys(agreement, AGREEMENT);
                assertThat(agreement.get("id").toString()).startsWith(agency.get("id") + "-" + agreement.get("model") + "-");
                for (Map<String, Object> span : JsonText.objects(agreement.get("listed"))) {
                    keys(span, List.of("from", "to"));
                    keys(span.get("from"), List.of("after", "by"));
                    if (span.get("to") instanceof Map<?, ?> to) {
                        keys(to, List.of("after", "by"));
                    }
                }
            }
            for (Map<String, Object> application : JsonText.objects(agency.get("applications"))) {
                keys(application, List.of("id", "agency", "model", "pending", "waitedDays", "outcome", "agreement"));
            }
        }
    }

    @Test
    void changes() throws IOException {
        for (Map<String, Object> change : exported("changes")) {
            assertThat(change.keySet()).startsWith(CHANGE.toArray(String[]::new));
            assertThat(CHANGE_MORE).containsAll(change.keySet().stream().skip(CHANGE.size()).toList());
            keys(change.get("between"), List.of("after", "by"));
        }
    }

    @Test
    void countyMonths() throws IOException {
        for (Map<String, Object> county : exported("county_months")) {
            keys(county, List.of("county", "state", "name", "residents", "runs"));
            JsonText.objects(county.get("runs")).forEach(run -> keys(run, List.of(
                    "from", "to", "holders", "agreements", "jem", "tfm", "wso", "other", "countywide", "statewide")));
        }
    }

    @Test
    void editionsAndRows() {
        List<Map<String, Object>> editions = JsonText.objects(Told.byRecord("editions", "--format", "json").json());

        assertThat(editions).allSatisfy(edition -> keys(edition, List.of(
                "sha256", "roll", "names", "published", "half", "rows", "admitted", "reason", "captures", "grade", "basis")));
        assertThat(editions).allSatisfy(
                edition -> JsonText.objects(edition.get("captures")).forEach(capture -> keys(capture, List.of("name", "seen"))));
        Map<String, Object> rows = record("rows", "--edition", editions.getLast().get("sha256").toString());
        assertThat(rows.keySet()).startsWith("edition", "headings", "rows");
        keys(rows.get("edition"), EDITION);
        assertThat(JsonText.objects(rows.get("rows"))).allSatisfy(row -> {
            keys(row, List.of("row", "cells"));
            assertThat(JsonText.objects(row.get("cells"))).hasSize(((List<?>) rows.get("headings")).size())
                    .allSatisfy(cell -> keys(cell, List.of("text", "link", "kind")));
        });
    }

    @Test
    void theOtherAnswers() {
        Map<String, Object> agency = ask("agency", "Collier", "--on", "2025-03-17");
        assertThat(agency.keySet()).startsWith(AGENCY.toArray(String[]::new)).endsWith("on", "known", "holds");
        String id = JsonText.objects(agency.get("agreements")).getFirst().get("id").toString();
        Map<String, Object> agreement = ask("agreement", id);
        assertThat(agreement.keySet()).startsWith(AGREEMENT.toArray(String[]::new)).endsWith("agency", "evidence", "known");
        JsonText.objects(agreement.get("evidence")).forEach(run -> {
            keys(run, List.of("first", "last", "editions"));
            keys(run.get("first"), List.of("edition", "name", "day", "row", "cells", "links"));
        });
        for (Object finding : JsonText.objects(SmallHome.ask("findings", "--format", "json").json())) {
            keys(finding, List.of("kind", "severity", "edition", "row", "column", "value", "detail", "editions"));
        }
        for (Object pair : JsonText.objects(Told.byRecord("undecided", "--format", "json").json())) {
            keys(pair, List.of("first", "second", "state", "firstSpelling", "otherState", "secondSpelling", "total", "evidence"));
        }
        for (Object found : JsonText.objects(SmallHome.ask("find", "county", "--format", "json").json())) {
            keys(found, List.of("id", "slug", "name", "names", "state", "kind", "counties", "exact"));
        }
    }

    @Test
    void deadlines() {
        Map<String, Object> whatIf = ask("deadlines", "whatif", "--bill", "s2401");
        List<String> part = List.of("applications", "decidedWithin90", "pastDue", "unknown", "medianDays");
        assertThat(whatIf.keySet()).containsExactly(
                "applications", "decidedWithin90", "pastDue", "unknown", "medianDays", "byModel", "assumptions");
        keys(whatIf.get("decidedWithin90"), List.of("atLeast", "atMost"));
        keys(whatIf.get("pastDue"), List.of("atLeast", "atMost"));
        keys(whatIf.get("medianDays"), List.of("low", "high"));
        JsonText.object(whatIf.get("byModel")).values().forEach(model -> keys(model, part));
        Map<String, Object> agency =
                ask("deadlines", "agency", "Collier", "--event", "agency-gives-notice", "--date", "2025-03-17");
        assertThat(agency.keySet()).containsExactly("agency", "event", "date", "agreements", "stateLaw", "namedDays");
        for (Map<String, Object> agreement : JsonText.objects(agency.get("agreements"))) {
            keys(agreement, List.of("agreement", "signed", "text", "deadlines"));
            keys(agreement.get("text"), List.of("version", "fit", "reason"));
            JsonText.objects(agreement.get("deadlines")).forEach(deadline -> keys(deadline, List.of(
                    "rule", "title", "earliest", "latest", "counted", "bound", "who", "whom", "what", "force", "basis")));
        }
    }

    @Test
    void whatIsNarrowedSaysWhatNarrowingMeans() {
        for (String line : List.of("counts", "counts --by model", "agency Collier", "agreement Naples", "place FL", "applications")) {
            Map<String, Object> tree = ask((line + " --known 2025-03-12").split(" "));
            assertThat(tree).as(line).containsEntry("known", "2025-03-12").containsEntry(
                    "note", "editions and facts up to 2025-03-12; how rows are read and who is who is today's understanding");
        }
    }

    private static void keys(Object tree, List<String> keys) {
        assertThat(JsonText.object(tree).keySet()).containsExactlyElementsOf(keys);
    }

    private static Map<String, Object> ask(String... arguments) {
        return JsonText.object(SmallHome.ask(json(arguments)).json());
    }

    private static Map<String, Object> record(String... arguments) {
        return JsonText.object(Told.byRecord(json(arguments)).json());
    }

    private static String[] json(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return all.toArray(String[]::new);
    }

    private List<Map<String, Object>> exported(String dataset) throws IOException {
        Told.byRecord("export", "--to", folder.toString());
        return JsonText.objects(JsonText.read(Files.readString(folder.resolve(dataset + ".json"))));
    }
}
