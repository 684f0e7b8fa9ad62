package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

<<<<<<< HEAD:src/test/java/org/countersign/law/CarriedOverTest.java
/// Every row of the research tables stands in the law data, with the days and addresses that it has there.
class CarriedOverTest {
=======
/// Every row of the research tables is carried over, and no address is invented. Skipped where the notes are not beside the project.
class TablesCarriedOverTest {
>>>>>>> 4f0d138 (Early lists answer for an agency, with tests worked out by hand; decisions and words of law data):src/test/java/org/countersign/law/TablesCarriedOverTest.java
    private static final Path FACTS = Path.of("..", "shared", "facts");

    @Test
    void everyBill() throws IOException {
        Law law = Law.bundled();
        Set<String> ours = new HashSet<>(law.listBills().stream().map(bill -> bill.number() + " " + bill.introduced().text()).toList());
        law.listInstruments().forEach(step -> ours.add(step.title().en() + " " + step.day().text()));
        for (NamedCsvRecord row : rows("bills.csv")) {
            String number = row.getField("number").replaceAll(" \\(.*", "").replace("P.L.", "Public Law");
            assertThat(ours).contains(number + " " + row.getField("introduced_or_enacted"));
            assertThat(addresses()).contains(row.getField("source_url"));
        }
    }

    @Test
<<<<<<< HEAD
    void everyStatesInstrument() throws IOException {
        Map<String, Long> ours = Law.bundled().listPolicies().stream()
                .collect(Collectors.groupingBy(StatePolicy::state, Collectors.counting()));
        Map<String, Long> theirs = rows("state_policy.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("state"), Collectors.counting()));
        assertThat(theirs).allSatisfy((state, rows) -> assertThat(ours.get(state)).as(state).isGreaterThanOrEqualTo(rows));
        Set<String> days = Law.bundled().listPolicies().stream().map(policy -> policy.state() + policy.day().text())
                .collect(Collectors.toSet());
        for (NamedCsvRecord row : rows("state_policy.csv")) {
            assertThat(addresses()).contains(row.getField("source_url"));
            String day = row.getField("date");
            if (day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && !row.getField("state").equals("ME")) {
                assertThat(days).contains(row.getField("state") + day);
            }
=======
    void everyPublishedCountIsThere() throws IOException {
        List<String> ours = law.accounts().listPublishedCounts().stream().map(count -> count.day().text() + " " + count.figure()).toList();
        List<NamedCsvRecord> theirs = table("history_counts.csv");
        assertThat(ours).hasSameSizeAs(theirs);
        assertThat(theirs).allSatisfy(row -> assertThat(ours).anyMatch(
                count -> count.endsWith(" " + row.getField("count"))
                        && row.getField("date").startsWith(count.substring(0, count.indexOf(' ')))));
    }

    /// No two rows have the same day of filing, so that day, or the docket, tells which case it is.
    @Test
    void everyCaseIsThere() throws IOException {
        Set<String> dockets = law.accounts().listCases().stream().flatMap(one -> one.docket().stream()).collect(Collectors.toSet());
        Set<String> filed = law.accounts().listCases().stream().flatMap(one -> one.filed().stream()).map(RoughDay::text)
                .collect(Collectors.toSet());
        List<NamedCsvRecord> rows = table("litigation.csv");
        assertThat(rows.stream().map(row -> row.getField("filed"))).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            String docket = row.getField("docket").replace(" (from memory)", "");
            assertThat(dockets.contains(docket) || docket.equals("unverified") && filed.contains(row.getField("filed").split(" ")[0]))
                    .as(row.getField("case_name")).isTrue();
        });
    }

    @Test
    void everyStudyIsThere() throws IOException {
        Set<String> addresses = law.accounts().listStudies().stream().flatMap(study -> study.basis().stream())
                .flatMap(basis -> law.getSource(basis.source()).address().stream()).map(Object::toString).collect(Collectors.toSet());
        List<NamedCsvRecord> rows = table("studies.csv");
        assertThat(law.accounts().listStudies()).hasSizeGreaterThanOrEqualTo(rows.size());
        assertThat(rows).filteredOn(row -> !row.getField("note").contains("the site only"))
                .allSatisfy(row -> assertThat(addresses).contains(row.getField("source_url")));
    }

    @Test
    void noAddressIsInvented() throws IOException {
        StringBuilder notes = new StringBuilder();
        for (Path file : files()) {
            notes.append(Files.readString(file)).append('\n');
        }
        String all = notes.toString();
        assertThat(law.listSources())
                .allSatisfy(source -> source.address().ifPresent(address -> assertThat(all).contains(address.toString())));
        assertThat(law.guidance().listContacts()).allSatisfy(contact -> contact.way().ifPresent(way -> assertThat(all).contains(way)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FACTS)) {
            return files.sorted().toList();
>>>>>>> 2806068 (Tests of law data in form)
        }
    }

    /// The effects that must be kept apart, as the table has them.
    @Test
    void kindsAreTheTables() throws IOException {
        Map<String, StatePolicy.Kind> kinds = Map.of("FL", StatePolicy.Kind.MUST_HAVE, "AR", StatePolicy.Kind.MUST_ATTEMPT, "MS",
                StatePolicy.Kind.MUST_ATTEMPT, "NH", StatePolicy.Kind.MAY_NOT_BE_FORBIDDEN, "NC", StatePolicy.Kind.COOPERATION_WITHOUT);
        kinds.forEach((state, kind) -> assertThat(Law.bundled().listPolicies(state)).extracting(StatePolicy::kind).containsExactly(kind));
        List<String> bans = rows("state_policy.csv").stream().filter(row -> row.getField("direction").matches("ban( .*)?"))
                .map(row -> row.getField("state")).sorted().toList();
        assertThat(Law.bundled().listPolicies().stream().filter(policy -> policy.kind() == StatePolicy.Kind.BANS).map(StatePolicy::state)
                .sorted().toList()).isEqualTo(bans);
    }

    private static List<String> addresses() {
        return Law.bundled().listSources().stream().flatMap(source -> source.address().stream()).map(Object::toString).toList();
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        assumeThat(Files.exists(FACTS.resolve(table))).as("the research tables lie beside the project only where it is worked on").isTrue();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FACTS.resolve(table))) {
            return csv.stream().toList();
        }
    }
}
