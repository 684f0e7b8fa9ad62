package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type, and what they mean by it.
class SearchIndexTest {
    private static final SearchIndex INDEX = new SearchIndex(Record.bundled().kept());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ft Myers              | /places/1224125-fort-myers
            St. Lucie             | /counties/12111-st-lucie
            saint lucie county    | /counties/12111-st-lucie
            Doña Ana              | /counties/35013-dona-ana
            dona ana nm           | /counties/35013-dona-ana
            Collier, FL           | /counties/12021-collier
            Colier FL             | /counties/12021-collier
            condado de Collier    | /counties/12021-collier
            12021                 | /counties/12021-collier
            fips 36059            | /counties/36059-nassau
            33130                 | /zip/33130
            33130-1234            | /zip/33130
            NY                    | /states/ny
            new york              | /states/ny
            Miami dade            | /counties/12086-miami-dade
            Nassau, New York      | /counties/36059-nassau
            Maimi FL              | /places/1245000-miami
            1245000               | /places/1245000-miami
            """)
    void theLikeliestComesFirst(String typed, String path) {
        assertThat(INDEX.find(typed)).first().extracting(Hit::path).isEqualTo(path);
    }

    @Test
    void aNumberThatIsCountyAndZipGivesBoth() {
        // Autauga County, Alabama, and Agawam, Massachusetts.
        List<Hit.Kind> kinds = INDEX.find("01001").stream().map(Hit::kind).toList();
        assertThat(kinds).containsExactly(Hit.Kind.ZIP, Hit.Kind.COUNTY);
    }

    @Test
    void anAgencyIsFoundByTheBeginningsOfItsWordsAndItsState() {
        assertThat(INDEX.find("Collier sher FL")).extracting(Hit::name).containsExactly("Collier County Sheriff's Office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqq", "00000", "99999", "<script>", "%%%", "'", "....", "a,b,c,d", "ZZ"})
    void whatMeansNothingFindsNothingAndDoesNotFail(String typed) {
        assertThat(INDEX.find(typed)).hasSizeLessThan(SearchIndex.MOST + 1);
    }

    @Test
    void everyCountyIsFoundByItsNameAndState() {
        List<String> lost = Record.bundled().kept().places().listCounties().stream()
                .filter(county -> Stream.of(INDEX.find(county.fullName() + ", " + county.usps()))
                        .noneMatch(hits -> hits.stream().limit(3).anyMatch(hit -> hit.path().equals(Addresses.county(county)))))
                .map(county -> county.fips() + " " + county.fullName())
                .toList();
        assertThat(lost).isEmpty();
    }
}
