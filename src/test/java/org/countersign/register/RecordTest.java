package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Line;
import org.countersign.archive.NotedEdition;
import org.countersign.finding.Finding;
import org.countersign.finding.Severity;
import org.countersign.sighting.Roll;
import org.junit.jupiter.api.Test;

/// The bundled record: figures that were published elsewhere, and the record's own promises.
class RecordTest {
    private final Record record = Record.bundled();
    private final Register kept = record.kept();

    @Test
    void the29thOfMay2025() {
        Count count = new Tally(kept).count(LocalDate.of(2025, 5, 29));
        assertThat(count.figures().orElseThrow().rows()).isEqualTo(635);
        assertThat(count.figures().orElseThrow().states()).isEqualTo(40);
        assertThat(rows(count.byModel())).isEqualTo(Map.of("JEM", 100, "WSO", 228, "TFM", 307));
        assertThat(count.pending().figures().orElseThrow().rows()).isEqualTo(68);
    }

    @Test
    void theEndOfThe24thOfJuly2025() {
        Count count = new Tally(kept).count(LocalDate.of(2025, 7, 24));
        assertThat(count.figures().orElseThrow().rows()).isEqualTo(865);
        assertThat(count.byModel().get("TFM").rows()).isEqualTo(434);
    }

    @Test
    void everyEditionIsAdmittedOrHeldWithAReason() {
        assertThat(kept.listEditions()).hasSameSizeAs(record.noted());
        assertThat(kept.listEditions()).allSatisfy(edition -> {
            assertThat(edition.reason()).isNotBlank();
            boolean stopped = edition.findings().stream().map(Finding::kind).anyMatch(kind -> kind.severity() == Severity.STOP);
            assertThat(edition.admitted()).isEqualTo(!stopped || edition.reason().startsWith("ruling"));
        });
    }

    @Test
    void theNotesAreWhatKeepingTheRecordGives() {
        Map<String, NotedEdition> bySha = new HashMap<>();
        record.noted().forEach(noted -> bySha.put(noted.edition().sha256(), noted));
        for (ListedEdition edition : kept.listEditions()) {
            assertThat(Optional.ofNullable(bySha.get(edition.edition().sha256())).map(NotedEdition::note))
                    .contains(EditionNotes.of(edition));
        }
    }

    @Test
    void whatCouldBeFoundByADayIsOfEditionsKnownByThen() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        Register then = kept.knownOn(day);
        List<String> editions = then.listEditions().stream().map(edition -> edition.edition().sha256()).toList();
        assertThat(RegisterFindings.of(then)).isNotEmpty().extracting(Finding::edition)
                .filteredOn(edition -> !edition.isEmpty()).isSubsetOf(editions);
    }

    @Test
    void everyChangeHasAnAddressOfItsOwn() {
        assertThat(kept.listChanges()).extracting(Change::id).doesNotHaveDuplicates().hasSizeGreaterThan(5000);
        assertThat(kept.listChanges()).as("kept, not made anew").isSameAs(kept.listChanges());
    }

    @Test
    void recallingIsKeeping() {
        Register recalled = record.registrar().recall(record.noted(), kept.roster());
        assertThat(recalled.listEditions()).hasSameSizeAs(kept.listEditions());
        for (int i = 0; i < kept.listEditions().size(); i++) {
            ListedEdition was = kept.listEditions().get(i);
            ListedEdition is = recalled.listEditions().get(i);
            assertThat(is.edition().sha256()).isEqualTo(was.edition().sha256());
            assertThat(is.day().map(EditionDay::day)).isEqualTo(was.day().map(EditionDay::day));
            assertThat(is.day().map(EditionDay::seen)).isEqualTo(was.day().map(EditionDay::seen));
            assertThat(is.admitted()).isEqualTo(was.admitted());
            assertThat(is.reason()).isEqualTo(was.reason());
            assertThat(is.confirmed()).isEqualTo(was.confirmed());
        }
        assertThat(RegisterFindings.of(recalled)).isEqualTo(RegisterFindings.of(kept));
        assertThat(recalled.pendingEnded()).isEqualTo(kept.pendingEnded());
        assertThat(recalled.listHistories().equals(kept.listHistories())).as("histories alike").isTrue();
    }

    @Test
    void rowsInAreRowsAccountedFor() {
        long printed = 0;
        for (ListedEdition edition : kept.listEditions()) {
            printed += edition.admitted() ? edition.rows().stream().map(placed -> placed.line()).distinct().count() : 0;
        }
        assertThat(SightingRun.listAll(kept).stream().mapToLong(SightingRun::editions).sum()).isEqualTo(printed);
    }

    @Test
    void whatIsListedOnADayIsWhatTheEditionPrints() {
        Map<Line, BitSet> printed = new HashMap<>();
        kept.listPrintings().stream()
                .filter(printing -> printing.layout().roll() == Roll.PARTICIPATING)
                .forEach(printing -> printed.computeIfAbsent(printing.row().line(), line -> new BitSet()).or(printing.editions().toBits()));
        for (AgencyHistory history : kept.listHistories()) {
            for (Agreement agreement : history.agreements()) {
                BitSet spans = new BitSet();
                agreement.listed().forEach(span -> spans.set(span.firstEdition(), span.lastEdition() + 1));
                BitSet rows = new BitSet();
                agreement.lines().forEach(line -> rows.or(printed.get(line)));
                assertThat(coversAllButSingles(spans, rows)).as("absences of %s inside its spans are single editions", agreement.id())
                        .isTrue();
            }
        }
    }

    /// Whether each edition inside the spans prints a row, single absences aside.
    private static boolean coversAllButSingles(BitSet spans, BitSet rows) {
        BitSet absent = (BitSet) spans.clone();
        absent.andNot(rows);
        for (int i = absent.nextSetBit(0); i >= 0; i = absent.nextSetBit(i + 1)) {
            if (absent.get(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> rows(Map<String, Figures> figures) {
        Map<String, Integer> rows = new HashMap<>();
        figures.forEach((model, units) -> rows.put(model, units.rows()));
        return rows;
    }
}
