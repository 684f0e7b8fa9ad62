package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every row of the research tables is carried over, and no address is invented. Skipped where the notes are not beside the project.
class TablesCarriedOverTest {
    private static final Path FACTS = Path.of("..", "shared", "facts");

    private final Law law = Law.bundled();

    @BeforeEach
    void notesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(FACTS), "the research notes lie beside the project only where it is worked on");
    }

    @Test
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
        }
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FACTS.resolve(name))) {
            return new ArrayList<>(reader.stream().toList());
        }
    }
}
