package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.law.Argument.Side;
import org.countersign.place.Places;
import org.junit.jupiter.api.Test;

/// What cases, studies, decisions, arguments, history and counts hold to.
class AccountsTest {
    private static final double MOST_APART = 0.1;

    private final Accounts accounts = Law.bundled().accounts();

    @Test
    void everyPlaceIsAPlace() {
        Stream<? extends Placed> all =
                Stream.of(accounts.listCases(), accounts.listStudies(), accounts.listDecisions(), accounts.listHistory())
                        .flatMap(List::stream);
        assertThat(all.flatMap(one -> one.places().stream()).map(PlaceCode::text).distinct()).isNotEmpty()
                .allSatisfy(code -> assertThat(isPlace(code)).as(code).isTrue());
    }

    private static boolean isPlace(String code) {
        Places places = Places.bundled();
        return switch (code.length()) {
            case 2 -> places.findState(code).isPresent();
            case 5 -> places.findCounty(code).isPresent();
            case 7 -> places.findMunicipality(code).isPresent();
            default -> places.findTownship(code).isPresent();
        };
    }

    @Test
    void whatIsAboutAPlaceIsFoundByItsCode() {
        // by hand, from the files: Harris County ended on 2017-02-21 and published its cost that day
        assertThat(accounts.listDecisions("48201")).extracting(Decision::kind).containsExactly(Decision.Kind.ENDING, Decision.Kind.COST);
        assertThat(accounts.listCases("08119")).extracting(CourtCase::caption).containsExactly("Nash v. Mikesell");
        assertThat(accounts.listStudies("51153")).extracting(Study::id).containsExactly("cost-prince-william");
        assertThat(accounts.listDecisions("01001")).isEmpty();
    }

    @Test
    void datedFilesStandInOrder() {
        assertInOrder(accounts.listDecisions(), Decision::day);
        assertInOrder(accounts.listHistory(), HistoryStep::day);
        assertInOrder(accounts.listPublishedCounts(), PublishedCount::day);
        assertInOrder(accounts.listCases().stream().filter(one -> one.filed().isPresent()).toList(), one -> one.filed().orElseThrow());
    }

    private static <T extends Sourced> void assertInOrder(List<T> all, Function<T, RoughDay> day) {
        for (int i = 1; i < all.size(); i++) {
            RoughDay before = day.apply(all.get(i - 1));
            RoughDay after = day.apply(all.get(i));
            assertThat(before.earliest()).as(all.get(i - 1).id() + " before " + all.get(i).id()).isBeforeOrEqualTo(after.latest());
        }
    }

    @Test
    void effectsAreAnsweredByStudiesThereAreOrSayThatThereIsNone() {
        assertThat(accounts.listEffects()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(effect -> {
            effect.studies().forEach(accounts::getStudy);
            if (effect.studies().isEmpty()) {
                assertThat(effect.basis().stream().map(Basis::source)).contains("seed-article");
            }
        });
    }

    @Test
    void studiesPointInBothDirections() {
        Set<Study.Direction> directions = new HashSet<>(accounts.listStudies().stream().map(Study::points).toList());
        assertThat(directions).containsExactlyInAnyOrder(Study.Direction.values());
    }

    @Test
    void bothSidesHaveEqualSpace() {
        List<Argument> supporters = accounts.listArguments(Side.SUPPORTERS);
        List<Argument> critics = accounts.listArguments(Side.CRITICS);
        assertThat(supporters).isNotEmpty().hasSameSizeAs(critics);
        for (String language : List.of("en", "es")) {
            int longer = Math.max(words(supporters, language), words(critics, language));
            int shorter = Math.min(words(supporters, language), words(critics, language));
            assertThat(longer - shorter).as(language).isLessThanOrEqualTo((int) (longer * MOST_APART));
        }
    }

    private static int words(List<Argument> side, String language) {
        return side.stream().mapToInt(argument -> argument.text().in(language).split("\\s+").length).sum();
    }

    @Test
    void contextIsNeverSurer() {
        assertThat(accounts.listContext()).isNotEmpty().allSatisfy(note -> assertThat(note.basis()).anySatisfy(
                basis -> assertThat(basis.sure()).isEqualTo(Sureness.UNVERIFIED)));
    }
}
