package org.countersign.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files of rulings: what they hold, and what is said of lines that hold something else.
class RulingFilesTest {
    private static final String READINGS = "id,column,text,name,state,value,reason,source,date,retired\n";
    private static final String IDENTITIES = "id,verdict,state,first,second,reason,source,date,retired\n";
    private static final String FACTS = "id,state,name,subject,value,day,reason,source,date,retired\n";
    private static final String ADMISSIONS = "id,sha256,admit,published,reason,source,date,retired\n";
    private static final Grounds GROUNDS = new Grounds("X-1", "why", "where", LocalDate.of(2025, 6, 1), Optional.empty());

    private static List<Ruling> read(RulingFiles file, String text) throws IOException {
        return file.read(new StringReader(text));
    }

    @Test
    void readings() throws IOException {
        assertThat(read(RulingFiles.READINGS, READINGS + "X-1,STATE,UTAHJ,,,UTAH,why,where,2025-06-01,\n"))
                .containsExactly(new Ruling.Reading(GROUNDS, "STATE", "UTAHJ", Optional.empty(), Optional.empty(), "UTAH"));
        assertThat(read(RulingFiles.READINGS, READINGS + "X-1,COUNTY,\"Lee, FL\",\"A \"\"b\"\" C\",FL,Lee,why,where,2025-06-01,\n"))
                .containsExactly(new Ruling.Reading(GROUNDS, "COUNTY", "Lee, FL", Optional.of("A \"b\" C"), Optional.of("FL"), "Lee"));
    }

    @Test
    void aBlankTextCanBeRuledOn() throws IOException {
        assertThat(read(RulingFiles.READINGS, READINGS + "X-1,SIGNED,,A,FL,2025-02-20,why,where,2025-06-01,\n")).singleElement()
                .isInstanceOfSatisfying(Ruling.Reading.class, reading -> assertThat(reading.text()).isEmpty());
    }

    @Test
    void identities() throws IOException {
        assertThat(read(RulingFiles.IDENTITIES,
                IDENTITIES + "X-1,same,FL,A,B,why,where,2025-06-01,\nX-2,distinct,FL,A,C,why,where,2025-06-01,2025-07-01\n"))
                .containsExactly(
                        new Ruling.Same(GROUNDS, "FL", "A", "B"),
                        new Ruling.Distinct(
                                new Grounds("X-2", "why", "where", LocalDate.of(2025, 6, 1), Optional.of(LocalDate.of(2025, 7, 1))), "FL",
                                "A", "C"));
    }

    @Test
    void factsAndAdmissions() throws IOException {
        assertThat(read(RulingFiles.FACTS, FACTS + "X-1,FL,A,TERMINATED,WSO,2025-05-01,why,where,2025-06-01,\n"))
                .containsExactly(new Ruling.Fact(GROUNDS, "FL", "A", "TERMINATED", "WSO", Optional.of(LocalDate.of(2025, 5, 1))));
        assertThat(read(RulingFiles.ADMISSIONS, ADMISSIONS + "X-1,00ff,no,,why,where,2025-06-01,\n"))
                .containsExactly(new Ruling.Admission(GROUNDS, "00ff", false, Optional.empty()));
    }

    @Test
    void headingsAloneAreNoRulings() throws IOException {
        assertThat(read(RulingFiles.FACTS, FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            READINGS   ; X-2,STATE,UTAHJ,,,,why,where,2025-06-01,          ; value
            READINGS   ; X-2,,UTAHJ,,,UTAH,why,where,2025-06-01,           ; column
            READINGS   ; X-2,STATE,UTAHJ,,,UTAH,,where,2025-06-01,         ; reason
            READINGS   ; X-2,STATE,UTAHJ,,,UTAH,why,,2025-06-01,           ; source
            READINGS   ; X-2,STATE,UTAHJ,,,UTAH,why,where,6/1/2025,        ; 6/1/2025
            READINGS   ; X-2,STATE,UTAHJ,,,UTAH,why,where,2025-06-01,later ; later
            READINGS   ; ,STATE,UTAHJ,,,UTAH,why,where,2025-06-01,         ; id
            READINGS   ; X-2,STATE,UTAHJ                                   ; reason
            IDENTITIES ; X-2,maybe,FL,A,B,why,where,2025-06-01,            ; same and distinct
            IDENTITIES ; X-2,same,FL,A,,why,where,2025-06-01,              ; second
            FACTS      ; X-2,FL,A,KIND,,,why,where,2025-06-01,             ; value
            FACTS      ; X-2,FL,A,KIND,SHERIFF,May,why,where,2025-06-01,   ; May
            ADMISSIONS ; X-2,00ff,maybe,,why,where,2025-06-01,             ; yes and no
            ADMISSIONS ; X-2,,yes,,why,where,2025-06-01,                   ; sha256
            """)
    void aBadLineIsNamedByFileAndLine(RulingFiles file, String line, String what) {
        String good = switch (file) {
            case READINGS -> READINGS + "X-1,STATE,UTAHJ,,,UTAH,why,where,2025-06-01,\n";
            case IDENTITIES -> IDENTITIES + "X-1,same,FL,A,B,why,where,2025-06-01,\n";
            case FACTS -> FACTS + "X-1,FL,A,KIND,SHERIFF,,why,where,2025-06-01,\n";
            case ADMISSIONS -> ADMISSIONS + "X-1,00ff,yes,,why,where,2025-06-01,\n";
        };
        assertThatThrownBy(() -> read(file, good + line + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.fileName() + ", line 3: ")
                .hasMessageContaining(what);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(
                () -> read(RulingFiles.ADMISSIONS, "id,sha256,published,reason,source,date,retired\nX-1,00ff,,why,where,2025-06-01,\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("admissions.csv, line 2: ")
                .hasMessageContaining("admit");
        assertThatThrownBy(() -> read(RulingFiles.READINGS,
                "id,column,name,state,value,reason,source,date,retired\nX-1,STATE,,,UTAH,why,where,2025-06-01,\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("readings.csv, line 2: ")
                .hasMessageContaining("text");
    }

    @Test
    void aLineThatIsNoRecordIsNamedToo() {
        assertThatThrownBy(() -> read(RulingFiles.FACTS, FACTS + "X-1,FL,A,KIND,SHERIFF,,why,where,2025-06-01,,more,fields\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("facts.csv, line 2: ")
                .hasMessageContaining("12 fields");
    }

    @Test
    void idsAreNeverUsedTwice() {
        Ruling one = new Ruling.Same(GROUNDS, "FL", "A", "B");
        assertThatThrownBy(() -> RulingFiles.inOrder(List.of(one, one))).hasMessageContaining("X-1");
    }

    @Test
    void rulingsStandInTheOrderOfTheirIds() {
        Ruling first = new Ruling.Same(new Grounds("A-1", "why", "where", LocalDate.of(2025, 6, 1), Optional.empty()), "FL", "A", "B");
        Ruling second = new Ruling.Same(GROUNDS, "FL", "A", "B");
        assertThat(RulingFiles.inOrder(List.of(second, first))).containsExactly(first, second);
    }
}
