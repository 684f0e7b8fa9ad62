package org.countersign.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.law.Law;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One table for each grammar: sentences of our own and what must be said to them. The figures behind them are those of the
/// workbooks, as worked out by hand for the labelled statements: on 28 August 2025 896 rows, 443 task force, 318 in Florida,
/// 137 in Texas, 80 pending, 40 states; 135 rows in January 2025.
class DeskReadingsTest {
    private static final Desk DESK = new Desk(Record.bundled().kept(), Law.bundled());
    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ICE lists 896 agreements.|total|HOLDS",
        "ICE lists 986 agreements.|total|FAILS",
        "ICE lists more than 890 agreements.|total|HOLDS",
        "The list has grown to eight hundred ninety-six agreements.|total|HOLDS",
        "Florida has 318 of the agreements.|count-by-state|HOLDS",
        "Florida has 381 of the agreements.|count-by-state|FAILS",
        "Florida tiene 318 acuerdos.|count-by-state|HOLDS",
        "443 agreements follow the task force model.|count-by-model|HOLDS",
        "344 agreements follow the task force model.|count-by-model|FAILS",
        "There are agreements in 40 states.|states|HOLDS",
        "ICE counts 80 pending applications.|pending|HOLDS",
        "ICE counts 280 pending applications.|pending|FAILS",
        "Half of all agreements are task force agreements.|share|HOLDS",
        "A quarter of all agreements are task force agreements.|share|FAILS",
        "The number of agreements rose from 135 to 896.|growth|HOLDS",
        "The number of agreements rose from 135 to 996.|growth|FAILS",
        "Florida has more agreements than Texas.|comparison|HOLDS",
        "Texas has more agreements than Florida.|comparison|FAILS",
        "Florida leads the country with 318 agreements.|superlative|HOLDS",
        "Texas leads the country with 137 agreements.|superlative|FAILS",
        "Vermont has no agreements.|existence|HOLDS",
        "Florida has no agreements.|existence|FAILS",
        "Federal law requires counties to take part in section 287(g).|law|FAILS",
        "The bill would give the department 90 days to decide on an application.|bill|HOLDS",
        "The bill would give the department 30 days to decide on an application.|bill|FAILS",
        "California bans such agreements.|state-law|HOLDS",
        "Crime fell because of the 287(g) agreements.|effect|SILENT"})
    void aSentenceIsReadAndJudged(String sentence, String kind, Outcome outcome) {
        List<Claim> claims = check(sentence).claims();

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).hasToString(kind);
            assertThat(claim.outcome()).as(claim.explanation()).isEqualTo(outcome);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Springfield has two agreements with ICE.",
        "Some 240 people came to hear about 287(g).",
        "Call 1-800-555-0100 about 287(g), Washington, DC 20500.",
        "By December there will be 2,000 agreements with ICE.",
        "Two agencies that share a jail signed agreements with ICE."})
    void whatIsNotWhollyUnderstoodIsNeverCalledWrong(String sentence) {
        assertThat(check(sentence).claims()).noneMatch(claim -> claim.outcome() == Outcome.FAILS);
    }

    @Test
    void daysOnWhichItWasTrueAreNamed() {
        Claim claim = check("On August 28, 2025 ICE listed 434 task force agreements.").claims().getFirst();

        assertThat(claim.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(claim.trueOn()).isNotEmpty().allMatch(days -> days.from().getMonthValue() == 7 && days.from().getYear() == 2025);
    }

    @Test
    void offsetsCountCharactersAlsoBehindOnesOutsideTheBasicPlane() {
        String text = "\uD83D\uDE00 ICE lists 896 agreements.";
        Claim claim = check(text).claims().getFirst();

        assertThat(text.substring(text.offsetByCodePoints(0, claim.start()), text.offsetByCodePoints(0, claim.end())))
                .isEqualTo(claim.quote());
    }

    @Test
    void hostileTextsEnd() {
        List<String> texts = List.of("1".repeat(100_000), "( ".repeat(20_000), "Florida has 3 agreements, ".repeat(1_000),
                "\u0627\u0644 287(g) \u4e2d\u6587 344 ".repeat(1_000), "| 1 ".repeat(5_000), "el 28 de ".repeat(2_000));

        assertThat(texts).allSatisfy(text -> assertThat(check(text).text()).isEqualTo(text));
    }

    private static Checked check(String text) {
        return DESK.check(text, Optional.of(DAY));
    }
}
