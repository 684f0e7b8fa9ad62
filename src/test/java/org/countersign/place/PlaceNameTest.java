package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Doña Ana          | dona ana
            CAÑON CITY        | canon city
            Prince George's   | prince georges
            Prince George’s   | prince georges
            St. Louis         | saint louis
            St.Clair          | saint clair
            Ste. Genevieve    | sainte genevieve
            Ft. Myers         | fort myers
            Mt Pleasant       | mount pleasant
            Miami-Dade        | miami dade
            King & Queen      | king and queen
            Bernards Twp.     | bernards township
            N. Myrtle Beach   | north myrtle beach
            No. Providence    | north providence
            N Myrtle Beach    | n myrtle beach
            J. Smithville     | j smithville
            "  two   words "  | two words
            """)
    void foldsWhatMeansNothing(String written, String folded) {
        assertThat(PlaceName.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"De Soto,DeSoto", "La Salle,Lasalle", "Mc Kean,McKean", "Du Page,DuPage"})
    void compactNamesForgetBlanks(String apart, String together) {
        assertThat(PlaceName.compact(PlaceName.fold(apart))).isEqualTo(PlaceName.compact(PlaceName.fold(together)));
    }

    @ParameterizedTest
    @CsvSource({"Madison,Marion", "Hale,Hartley", "St. Clair,Clair", "North Bend,Bend"})
    void neighboursStayApart(String one, String other) {
        assertThat(PlaceName.fold(one)).isNotEqualTo(PlaceName.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"i,I", "diyarbakir,DIYARBAKIR"})
    void foldsAlikeUnderAnyLocale(String lower, String upper) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PlaceName.fold(upper)).isEqualTo(lower);
        } finally {
            Locale.setDefault(before);
        }
    }
}
