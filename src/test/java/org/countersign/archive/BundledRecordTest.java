package org.countersign.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The bundled record as such, and how further editions join it.
class BundledRecordTest {
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._-]+(?:@|%40|%2540)[A-Za-z0-9-]+\\.[A-Za-z]");

    @Test
    void everyEditionIsItsBytes() throws IOException {
        List<NotedEdition> record = BundledRecord.listEditions();
        assertThat(record).extracting(noted -> noted.edition().sha256()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1099);
        assertThat(record)
                .allSatisfy(noted -> assertThat(noted.note().rows()).isEqualTo(Math.max(0, noted.edition().list().lines().size() - 1)));
    }

    @Test
    void noMailboxIsInIt() throws IOException {
        Map<Line, String> lines = new IdentityHashMap<>();
        for (NotedEdition noted : BundledRecord.listEditions()) {
            noted.edition().sheets().forEach(sheet -> sheet.lines()
                    .forEach(placed -> lines.putIfAbsent(placed.line(), noted.edition().name() + ", row " + placed.row())));
        }
        lines.forEach(
                (line, where) -> line.cells().forEach(cell -> assertThat(MAILBOX.matcher(cell.text() + " " + cell.link().orElse("")).find())
                        .as("a mailbox in %s", where).isFalse()));
    }

    @Test
    void mergingNothingChangesNothing() {
        List<Edition> editions = new RandomEditions(6).editions(5);
        assertThat(BundledRecord.merge(editions, List.of())).isEqualTo(editions);
        assertThat(BundledRecord.merge(List.of(), editions)).isEqualTo(editions);
        assertThat(BundledRecord.merge(editions, editions)).isEqualTo(editions);
    }

    @Test
    void theSameBytesAreOneEditionWithAllItsNames() {
        List<Edition> editions = new RandomEditions(7).editions(3);
        Edition again = editions.get(1).alsoCapturedAs(List.of(new Capture("again.xlsx")));
        assertThat(BundledRecord.merge(editions, List.of(again))).containsExactly(editions.get(0), again, editions.get(2));
        assertThat(BundledRecord.merge(List.of(again), editions)).containsExactly(again, editions.get(0), editions.get(2));
    }

    @Test
    void linesOfBothSourcesAreOneObject() {
        List<Edition> first = new RandomEditions(8).editions(6);
        List<Edition> second = new RandomEditions(8).editions(9).subList(6, 9);
        Map<Line, Line> objects = new IdentityHashMap<>();
        for (Edition edition : BundledRecord.merge(first, second)) {
            edition.sheets().forEach(sheet -> sheet.lines().forEach(placed -> objects.put(placed.line(), placed.line())));
        }
        assertThat(List.copyOf(objects.keySet())).doesNotHaveDuplicates();
    }
}
