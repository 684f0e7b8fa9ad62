package org.countersign.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Line;
import org.countersign.finding.FindingKind;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.ruling.Grounds;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.junit.jupiter.api.Test;

/// Whole rows, and what rulings say of their cells.
class RowReaderTest {
    private static final List<State> STATES = Places.bundled().listStates();
    private static final Layout LAYOUT = new Layout(Roll.PARTICIPATING, Map.of(
            Column.STATE, 0, Column.AGENCY, 1, Column.TYPE, 2, Column.COUNTY, 3, Column.SUPPORT_TYPE, 4, Column.SIGNED, 5));

    private static ReadRow read(Line line, Ruling... rulings) {
        return new RowReader(STATES, List.of(rulings)).read(line, LAYOUT);
    }

    private static Line line(String... texts) {
        return new Line(java.util.Arrays.stream(texts).map(Cell::text).toList());
    }

    private static Ruling reading(Column column, String text, Optional<String> name, Optional<String> state, String value) {
        return new Ruling.Reading(new Grounds("R-1", "because", "there", LocalDate.of(2025, 1, 1), Optional.empty()), column.name(), text,
                name, state, value);
    }

    private static final Line ROW =
            line("FLORIDA", "Collier County Sheriff's Office", "County", "Collier County", "Warrant Service Officer", "2/20/2025");

    @Test
    void aRowWithoutFaults() {
        ReadRow row = read(ROW);
        assertThat(row.faults()).isEmpty();
        assertThat(row.isResolved()).isTrue();
        assertThat(row.state().value().map(State::usps)).contains("FL");
        assertThat(row.name()).isEqualTo("Collier County Sheriff's Office");
        assertThat(row.county()).isEqualTo("Collier County");
        assertThat(row.type()).isEqualTo(Read.exact("County"));
        assertThat(row.model()).isEqualTo(Read.exact(EnforcementModel.WARRANT_SERVICE));
        assertThat(row.signed()).isEqualTo(Read.exact(LocalDate.of(2025, 2, 20)));
        assertThat(row.moa()).as("the list has no such column").isEqualTo(Read.absent());
    }

    @Test
    void everyFaultOfARowIsTold() {
        ReadRow row = read(new Line(List.of(
                Cell.text("Q"), Cell.text(" "), Cell.text("Circus"), new Cell(CellKind.ERROR, "#N/A", Optional.empty()),
                Cell.text("Banana"), Cell.text("someday"))));
        assertThat(row.faults()).extracting(CellFault::kind).containsExactly(
                FindingKind.STATE_UNREAD, FindingKind.AGENCY_BLANK, FindingKind.MODEL_UNREAD, FindingKind.TYPE_UNREAD,
                FindingKind.COUNTY_MISSING, FindingKind.SIGNED_UNREAD);
        assertThat(row.isResolved()).isFalse();
        assertThat(row.county()).isEmpty();
    }

    @Test
    void cellsBeyondTheLastAreBlank() {
        ReadRow row = read(line("FLORIDA", "Collier County Sheriff's Office"));
        assertThat(row.faults()).extracting(CellFault::kind).contains(FindingKind.MODEL_UNREAD, FindingKind.SIGNED_BLANK,
                FindingKind.COUNTY_MISSING, FindingKind.TYPE_MISSING);
    }

    @Test
    void aRulingReadsACell() {
        Line broken = line("FLAWRYDUH", "Collier County Sheriff's Office", "Circus", "Colyer", "WSOO?", "20 of Feb");
        ReadRow row = read(
                broken,
                reading(Column.STATE, "Flawryduh ", Optional.empty(), Optional.empty(), "FL"),
                reading(Column.TYPE, "Circus", Optional.empty(), Optional.empty(), "County"),
                reading(Column.COUNTY, "Colyer", Optional.empty(), Optional.of("FL"), "Collier"),
                reading(Column.SUPPORT_TYPE, "WSOO?", Optional.empty(), Optional.empty(), "WSO"),
                reading(Column.SIGNED, "20 of Feb", Optional.of("COLLIER COUNTY SHERIFF'S OFFICE"), Optional.of("FL"), "2025-02-20"));
        assertThat(row.faults()).isEmpty();
        assertThat(row.state().certainty()).isEqualTo(Certainty.RULED);
        assertThat(row.type()).isEqualTo(Read.ruled("County"));
        assertThat(row.county()).isEqualTo("Collier");
        assertThat(row.model()).isEqualTo(Read.ruled(EnforcementModel.WARRANT_SERVICE));
        assertThat(row.signed()).isEqualTo(Read.ruled(LocalDate.of(2025, 2, 20)));
        assertThat(row.line()).as("the cells stay verbatim").isEqualTo(broken);
    }

    @Test
    void aRulingHoldsOnlyForItsRows() {
        ReadRow otherName =
                read(ROW, reading(Column.COUNTY, "Collier County", Optional.of("Lee County Sheriff's Office"), Optional.empty(), "Lee"));
        ReadRow otherState = read(ROW, reading(Column.COUNTY, "Collier County", Optional.empty(), Optional.of("GA"), "Lee"));
        ReadRow otherText = read(ROW, reading(Column.COUNTY, "Collier", Optional.empty(), Optional.empty(), "Lee"));
        ReadRow retired = read(ROW,
                new Ruling.Reading(new Grounds("R-2", "because", "there", LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2025, 2, 1))),
                        "COUNTY", "Collier County", Optional.empty(), Optional.empty(), "Lee"));
        assertThat(List.of(otherName, otherState, otherText, retired)).extracting(ReadRow::county).containsOnly("Collier County");
    }

    @Test
    void aRightStateOnTheWrongRowCanBeRuledOn() {
        Line wrong = line("MASSACHUSETTS", "Freeborn County Sheriff's Office", "County", "Freeborn", "JEM", "2/20/2025");
        Ruling ruling =
                reading(Column.STATE, "MASSACHUSETTS", Optional.of("Freeborn County Sheriff's Office"), Optional.empty(), "MINNESOTA");
        assertThat(read(wrong, ruling).state().value().map(State::usps)).contains("MN");
        assertThat(read(line("MASSACHUSETTS", "Barnstable County Sheriff's Office"), ruling).state().value().map(State::usps))
                .contains("MA");
    }
}
