package org.countersign.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.finding.FindingKind;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// States, models, types and words for nothing: what is read, what is corrected, what is left alone.
class CellReadersTest {
    private static final StateReader STATES = new StateReader(Places.bundled().listStates());
    private final List<CellFault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FLORIDA                    | FL | EXACT
            'TEXAS '                   | TX | EXACT
            Georgia                    | GA | EXACT
            UTAh                       | UT | EXACT
            fl                         | FL | EXACT
            ' Wv '                     | WV | EXACT
            GUAM                       | GU | EXACT
            NORTHERN MARIANA ISLANDS   | MP | EXACT
            Puerto Rico                | PR | EXACT
            DISTRICT OF COLUMBIA       | DC | EXACT
            NORTH  CAROLINA            | NC | EXACT
            UTAHJ                      | UT | CORRECTED
            PENNSLYVANIA               | PA | CORRECTED
            MCHIGAN                    | MI | CORRECTED
            WEST VIRIGINIA             | WV | CORRECTED
            WEST VIRIGINA              | WV | CORRECTED
            VIRIGNIA                   | VA | CORRECTED
            KANSSA                     | KS | CORRECTED
            ARKANSA                    | AR | CORRECTED
            NORH DAKOTA                | ND | CORRECTED
            MISSISIPI                  | MS | CORRECTED
            IOAW                       | IA | CORRECTED
            NORTHERN MARIANAS ISLANDS  | MP | CORRECTED
            """)
    void states(String text, String usps, Certainty certainty) {
        Read<State> read = STATES.read(Cell.text(text), faults);
        assertThat(read.value().map(State::usps)).contains(usps);
        assertThat(read.certainty()).isEqualTo(certainty);
        assertThat(faults).extracting(CellFault::kind)
                .isEqualTo(certainty == Certainty.EXACT ? List.of() : List.of(FindingKind.STATE_CORRECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XQ", "OI", "GM", "UH", "TZ", "Q", "MIN", "TEN", "CAROLINA", "DAKOTA", "NOUTH CAROLINA", "VIRGINIA BEACH",
        "CANADA", "ICE", "FLORIDA COUNTY", "NEW", "12"})
    void statesThatStayUnread(String text) {
        assertThat(STATES.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.UNREAD);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FindingKind.STATE_UNREAD);
            assertThat(fault.value()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jail Enforcement Model         | JEM | EXACT
            'Jail Enforcement Model '      | JEM | EXACT
            JAIL ENFORCEMENT               | JEM | EXACT
            JEM                            | JEM | EXACT
            Task Force Model               | TFM | EXACT
            Task Force Officer             | TFM | EXACT
            287(g) Task Force Model        | TFM | EXACT
            Task-Force Program             | TFM | EXACT
            Warrant Service Officer        | WSO | EXACT
            Warrant Services Officer       | WSO | EXACT
            Warrant Service Office         | WSO | EXACT
            wso                            | WSO | EXACT
            Jail Enforcment Model          | JEM | CORRECTED
            Jial Enforcement Model         | JEM | CORRECTED
            Taks Force Model               | TFM | CORRECTED
            Task Force Modle               | TFM | CORRECTED
            Warrent Service Officer        | WSO | CORRECTED
            Warrant Sevice Oficer          | WSO | CORRECTED
            """)
    void models(String text, String code, Certainty certainty) {
        Read<EnforcementModel> read = ModelReader.read(Cell.text(text), faults);
        assertThat(read.value().map(EnforcementModel::code)).contains(code);
        assertThat(read.certainty()).isEqualTo(certainty);
        assertThat(faults).extracting(CellFault::kind)
                .isEqualTo(certainty == Certainty.EXACT ? List.of() : List.of(FindingKind.MODEL_CORRECTED));
    }

    @Test
    void anotherModelIsKeptAsOneOfItsOwn() {
        EnforcementModel tribal = ModelReader.read(Cell.text("Tribal Task Force Model"), faults).value().orElseThrow();
        assertThat(tribal).isEqualTo(new EnforcementModel("X-TRIBAL-TASK-FORCE", "Tribal Task Force Model"));
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.MODEL_NEW);
    }

    @Test
    void anotherModelIsTheSameHoweverItIsPrinted() {
        EnforcementModel tribal = ModelReader.read(Cell.text("Tribal Task Force Model"), faults).value().orElseThrow();
        for (String text : List.of("TRIBAL TASK FORCE MODEL ", "tribal  task-force officer", "Tribal Taks Force")) {
            assertThat(ModelReader.read(Cell.text(text), faults).value()).as(text).contains(tribal);
        }
    }

    @Test
    void modelsWithTheSameInitialsAreTwo() {
        EnforcementModel tribal = ModelReader.read(Cell.text("Tribal Task Force Model"), faults).value().orElseThrow();
        EnforcementModel tactical = ModelReader.read(Cell.text("Tactical Task Force Model"), faults).value().orElseThrow();
        assertThat(tribal.compareTo(tactical)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"County", "Banana", "Model", "Officer", "2025", "link pending", "x"})
    void modelsThatStayUnread(String text) {
        assertThat(ModelReader.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.UNREAD);
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.MODEL_UNREAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            County          | County       | EXACT
            'Municipality ' | Municipality | EXACT
            Municipal       | Municipality | EXACT
            State           | State Agency | EXACT
            STATE AGENCY    | State Agency | EXACT
            Tribal          | Tribal       | EXACT
            Muncipality     | Municipality | CORRECTED
            Municpalty      | Municipality | CORRECTED
            Conuty          | County       | CORRECTED
            State Agncy     | State Agency | CORRECTED
            Universtiy      | University   | CORRECTED
            """)
    void types(String text, String type, Certainty certainty) {
        assertThat(TypeReader.read(Cell.text(text), faults)).isEqualTo(new Read<>(Optional.of(type), certainty));
        assertThat(faults).extracting(CellFault::kind)
                .isEqualTo(certainty == Certainty.EXACT ? List.of() : List.of(FindingKind.TYPE_CORRECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Court", "Federal", "Task Force Model", "Airport", "7"})
    void typesThatStayUnread(String text) {
        assertThat(TypeReader.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.UNREAD);
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.TYPE_UNREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "#N/A", "#NA", "N/A", "n/a", "#n?A", "NA", "-", "--", "none", "TBD", "Unknown",
        "Not available", "N.A."})
    void wordsForNothing(String text) {
        assertThat(Absent.is(text)).isTrue();
        assertThat(TypeReader.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.ABSENT);
        assertThat(STATES.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.ABSENT);
        assertThat(ModelReader.read(Cell.text(text), faults).certainty()).isEqualTo(Certainty.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nassau", "Nance County", "0", "Nan", "None County"})
    void namesThatLookLikeNothing(String text) {
        assertThat(Absent.is(text)).isFalse();
    }

    @Test
    void anErrorCellIsNoType() {
        assertThat(TypeReader.read(new Cell(CellKind.ERROR, "#REF!", Optional.empty()), faults).certainty()).isEqualTo(Certainty.ABSENT);
    }
}
