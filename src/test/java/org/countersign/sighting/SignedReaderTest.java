package org.countersign.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as they are printed, typed and mistyped; each reading worked out by hand.
class SignedReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whole forms
            2025-05-29               | 2025-05-29 | EXACT
            2025-05-29T10:30:00      | 2025-05-29 | EXACT
            2025-05-29 00:00:00      | 2025-05-29 | EXACT
            2025/5/9                 | 2025-05-09 | EXACT
            5/29/2025                | 2025-05-29 | EXACT
            05-29-2025               | 2025-05-29 | EXACT
            05.29.2025               | 2025-05-29 | EXACT
            5/9/25                   | 2025-05-09 | EXACT
            5/29/2025 12:00:00 AM    | 2025-05-29 | EXACT
            ' 5/29/2025 '            | 2025-05-29 | EXACT
            May 29, 2025             | 2025-05-29 | EXACT
            Sept. 5 2025             | 2025-09-05 | EXACT
            september 5th, 2025      | 2025-09-05 | EXACT
            2/29/2024                | 2024-02-29 | EXACT
            1/1/1996                 | 1996-01-01 | EXACT
            # a separator lost, doubled, or blanks within
            8/222025                 | 2025-08-22 | CORRECTED
            05/082025                | 2025-05-08 | CORRECTED
            7/72025                  | 2025-07-07 | CORRECTED
            8/282025                 | 2025-08-28 | CORRECTED
            8//22/2025               | 2025-08-22 | EXACT
            8-222025                 | 2025-08-22 | CORRECTED
            8/22025                  | 2025-08-02 | CORRECTED
            822/2025                 | 2025-08-22 | CORRECTED
            131/2025                 | 2025-01-31 | CORRECTED
            0812/2025                | 2025-08-12 | CORRECTED
            45/2025                  | 2025-04-05 | CORRECTED
            08222025                 | 2025-08-22 | CORRECTED
            8/22/20 25               | 2025-08-22 | CORRECTED
            8/2 2/2025               | 2025-08-22 | CORRECTED
            """)
    void read(String text, LocalDate day, Certainty certainty) {
        assertThat(SignedReader.read(Cell.text(text))).isEqualTo(new Read<>(Optional.of(day), certainty));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // more than one reading
        "112/2025", "111/2025", "12/2025", "11/2025", "10/2025", "2025", "5/29/97",
        // a day beside another
        "5/29/2025 and 6/30/2025", "2025-05-29 (amended)", "5/29/2025-6/1/2025",
        // no such day
        "2/30/2025", "13/13/2025", "2/29/2025", "0/5/2025", "5/0/2025", "2025-13-01",
        // no such year
        "2/20/20026", "2/20/5025", "2/20/1925", "2/20/202", "12/31/1995", "1/1/2100",
        // no day at all
        "082/2/2025", "pending signature", "May 2025", "Smarch 13, 2025", "1/2/3/2025", "x5/29/2025", "8222025x"
    })
    void staysUnread(String text) {
        assertThat(SignedReader.read(Cell.text(text)).certainty()).isEqualTo(Certainty.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "N/A", "#N/A", "#n?A", "-", "TBD", "none"})
    void nothingToRead(String text) {
        assertThat(SignedReader.read(Cell.text(text)).certainty()).isEqualTo(Certainty.ABSENT);
    }

    @Test
    void anErrorCellHoldsNothing() {
        assertThat(SignedReader.read(cell(CellKind.ERROR, "#REF!")).certainty()).isEqualTo(Certainty.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"45806, 2025-05-29", "45806.5, 2025-05-29", "35065, 1996-01-01"})
    void aNumberIsADayCountThatLostItsForm(String digits, LocalDate day) {
        assertThat(SignedReader.read(cell(CellKind.NUMBER, digits))).isEqualTo(new Read<>(Optional.of(day), Certainty.CORRECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1141572", "0", "-45806", "35064", "4580", "99999", "4.5806E4", "73051"})
    void otherNumbersStayUnread(String digits) {
        assertThat(SignedReader.read(cell(CellKind.NUMBER, digits)).certainty()).isEqualTo(Certainty.UNREAD);
    }

    private static Cell cell(CellKind kind, String text) {
        return new Cell(kind, text, Optional.empty());
    }
}
