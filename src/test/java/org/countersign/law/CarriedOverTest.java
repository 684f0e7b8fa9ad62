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

/// Every row of the research tables stands in the law data, with the days and addresses that it has there.
class CarriedOverTest {
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
