package org.countersign.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Line;
import org.countersign.finding.FindingKind;
import org.countersign.ruling.Grounds;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headings of lists as they were, and as they may come.
class HeadingReaderTest {
    private static HeadingReader.Result read(String headings, Ruling... rulings) {
        return new HeadingReader(List.of(rulings)).read(new Line(Arrays.stream(headings.split("\\|")).map(Cell::text).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|SIGNED|MOA                                ; PARTICIPATING ; 5
            STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|MOA|ADDENDUM           ; PARTICIPATING ; 8
            STATE|TYPE|LAW ENFORCEMENT AGENCY|COUNTY|MOA|SIGNED|SUPPORT TYPE                    ; PARTICIPATING ; 7
            State |Law  Enforcement Agency|support type|Signed:                                 ; PARTICIPATING ; 4
            STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE                               ; PENDING       ; 5
            STATE|LAW ENFORCEMENT AGENCY|COUNTY|SUPPORT TYPE|MOA                                ; PENDING       ; 5
            STATE||LAW ENFORCEMENT AGENCY||SUPPORT TYPE                                         ; PENDING       ; 3
            """)
    void layouts(String headings, Roll roll, int columns) {
        HeadingReader.Result read = read(headings);
        assertThat(read.faults()).isEmpty();
        assertThat(read.layout().roll()).isEqualTo(roll);
        assertThat(read.layout().columns()).hasSize(columns);
    }

    @Test
    void placesAreCountedFromTheFirstColumn() {
        assertThat(read("TYPE|STATE||LAW ENFORCEMENT AGENCY|SUPPORT TYPE").layout().columns())
                .isEqualTo(Map.of(Column.TYPE, 0, Column.STATE, 1, Column.AGENCY, 3, Column.SUPPORT_TYPE, 4));
    }

    @Test
    void typeTwiceWithoutSupportType() {
        HeadingReader.Result read = read("STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|TYPE");
        assertThat(read.layout().columns()).containsEntry(Column.TYPE, 2).containsEntry(Column.SUPPORT_TYPE, 4);
        assertThat(read.faults()).extracting(CellFault::kind).containsExactly(FindingKind.HEADING_TWICE);
    }

    @Test
    void typeTwiceBesideSupportTypeIsNotUnderstood() {
        for (String headings : List.of("STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|TYPE|TYPE",
                "STATE|LAW ENFORCEMENT AGENCY|TYPE|TYPE|SUPPORT TYPE")) {
            assertThat(read(headings).faults()).as(headings).extracting(CellFault::kind).contains(FindingKind.UNKNOWN_HEADING);
        }
    }

    @Test
    void whatIsNotKnownIsNamedByItsLetter() {
        assertThat(read("STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|STATUS").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FindingKind.UNKNOWN_HEADING);
            assertThat(fault.column()).isEqualTo("D");
            assertThat(fault.value()).isEqualTo("STATUS");
        });
    }

    @Test
    void letters() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting(HeadingReader::letter).containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ",
                "AAA");
    }

    @Test
    void everyNecessaryColumnThatIsMissingIsNamed() {
        assertThat(read("SIGNED").faults()).extracting(CellFault::column).containsExactly("STATE", "AGENCY", "SUPPORT_TYPE");
    }

    @Test
    void rulingsInForceExplainHeadings() {
        String headings = "STATE|LEA|SUPPORT TYPE";
        assertThat(read(headings, heading("LEA", "AGENCY", Optional.empty())).faults()).isEmpty();
        assertThat(read(headings, heading("lea ", "Agency", Optional.empty())).faults()).isEmpty();
        assertThat(read(headings, heading("LEA", "AGENCY", Optional.of(LocalDate.of(2025, 2, 1)))).faults()).isNotEmpty();
        assertThatThrownBy(() -> read(headings, heading("LEA", "BODY", Optional.empty()))).hasMessageContaining("R-1")
                .hasMessageContaining("BODY").hasMessageContaining("AGENCY");
    }

    private static Ruling heading(String text, String value, Optional<LocalDate> retired) {
        return new Ruling.Reading(new Grounds("R-1", "because", "there", LocalDate.of(2025, 1, 1), retired), "HEADING", text,
                Optional.empty(), Optional.empty(), value);
    }
}
