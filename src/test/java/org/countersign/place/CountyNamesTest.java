package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts as people write them, with the codes worked out by hand from the Census's list of counties.
class CountyNamesTest {
    private final Places places = Places.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one county, with its kind, without it, with a wrong one, in capitals
            TX | Harris                      | 48201
            TX | HARRIS COUNTY               | 48201
            TX | Harris Co.                  | 48201
            TX | County of Harris            | 48201
            TX | Harris Coutny               | 48201
            TX | Haris County                | ''
            LA | Orleans Parish              | 22071
            LA | Orleans County              | 22071
            LA | Orleans                     | 22071
            LA | Orleans Parrish             | 22071
            # the same name in other states
            FL | Orange                      | 12095
            CA | Orange                      | 06059
            NC | Orange                      | 37135
            # independent cities and the counties of their name
            VA | Fairfax                     | 51059 51600
            VA | Fairfax County              | 51059
            VA | Fairfax city                | 51600
            VA | City of Fairfax             | 51600
            VA | Roanoke Co                  | 51161
            VA | ROANOKE CITY                | 51770
            VA | Richmond County             | 51159
            VA | Richmond City               | 51760
            VA | Franklin                    | 51067 51620
            VA | Franklin Parish             | 51067
            VA | Bedford                     | 51019
            VA | Alexandria                  | 51510
            VA | Alexandria County           | 51510
            VA | James City                  | 51095
            VA | James City County           | 51095
            VA | Charles City                | 51036
            MD | Baltimore                   | 24005 24510
            MD | Baltimore City              | 24510
            MD | Baltimore County            | 24005
            MO | St. Louis City              | 29510
            MO | Saint Louis County          | 29189
            NV | Carson City                 | 32510
            NV | Carson City County          | 32510
            DC | District of Columbia        | 11001
            CO | City and County of Denver   | 08031
            # a town is not a county
            TX | Dallas City                 | ''
            TX | Nowhere                     | ''
            # punctuation, accents, blanks
            NM | Dona Ana                    | 35013
            NM | DOÑA ANA COUNTY             | 35013
            IL | La Salle                    | 17099
            IL | LaSalle                     | 17099
            LA | LaSalle Parish              | 22059
            FL | De Soto                     | 12027
            FL | Desoto County               | 12027
            MS | DeSoto                      | 28033
            PA | Mc Kean                     | 42083
            FL | St Johns                    | 12109
            MO | Ste Genevieve               | 29186
            MD | Prince Georges              | 24033
            FL | Miami Dade                  | 12086
            VA | King & Queen                | 51097
            # Alaska and the territories
            AK | Juneau                      | 02110
            AK | Juneau City and Borough     | 02110
            AK | Anchorage Borough           | 02020
            AK | Nome Census Area            | 02180
            PR | Mayaguez                    | 72097
            PR | Añasco Municipio            | 72011
            GU | GUAM                        | 66010
            VI | Saint Croix                 | 78010
            AS | Manua                       | 60020
            # Connecticut, of today and of old
            CT | Capitol                     | 09110
            CT | Western Connecticut Planning Region | 09190
            CT | NEW HAVEN                   | 09009
            CT | Windham County              | 09015
            AK | VALDEZ-CORDOVA              | 02261
            """)
    void findsCounties(String usps, String text, String fips) {
        List<String> expected = fips.isEmpty() ? List.of() : List.of(fips.split(" "));
        assertThat(places.countiesNamed(usps, text)).extracting(County::fips).isEqualTo(expected);
    }

    @Test
    void findsACountyOfTheNameInEveryState() {
        // Bexar is in Texas only; Los Angeles in California only; Orange in eight states.
        assertThat(places.countiesNamed("Bexar")).extracting(County::fips).containsExactly("48029");
        assertThat(places.countiesNamed("Orange County")).extracting(County::usps)
                .containsExactly("CA", "FL", "IN", "NY", "NC", "TX", "VT", "VA");
    }

    @Test
    void knowsNoStateThatIsNone() {
        assertThat(places.countiesNamed("ZZ", "Orange")).isEmpty();
    }
}
