package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts as people write them, with the codes worked out by hand from the Census's lists of places and subdivisions.
class TownNamesTest {
    private final Places places = Places.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Dallas                         | 4819000
            TX | City of Dallas                 | 4819000
            TX | Town of Dallas                 | 4819000
            CO | Canon City                     | 0811810
            CO | CAÑON CITY                     | 0811810
            FL | Ft. Myers                      | 1224125
            IL | La Salle                       | 1742184
            CA | Ventura                        | 0665042
            CA | San Buenaventura               | 0665042
            CA | Paso Robles                    | 0622300
            FL | Islamorada                     | 1234132
            # consolidated with their counties
            TN | Nashville                      | 4752006
            TN | Nashville-Davidson             | 4752006
            TN | Lynchburg                      | 4744382
            TN | Hartsville                     | 4732742
            KY | Lexington                      | 2146027
            GA | Athens                         | 1303440
            GA | Augusta                        | 1304204
            GA | Macon                          | 1349008
            GA | Cusseta                        | 1321017
            MT | Butte                          | 3011397
            MT | Anaconda                       | 3001675
            IN | Indianapolis                   | 1836003
            # a double name that is no consolidation keeps both halves
            NC | Winston-Salem                  | 3775000
            NC | Winston                        | ''
            AR | Helena                         | ''
            # New England
            MA | Amesbury                       | 2501260
            MA | Amesbury Town                  | 2501260
            ME | Old Town                       | 2355225
            ME | Old                            | ''
            CT | Milford                        | 0947515
            # kinds
            MI | Carson City                    | 2613600
            NJ | Princeton Borough              | 3460900
            MI | Port Huron Township            | ''
            CT | Manchester Town                | ''
            """)
    void findsMunicipalities(String usps, String text, String geoid) {
        List<String> expected = geoid.isEmpty() ? List.of() : List.of(geoid.split(" "));
        assertThat(places.municipalitiesNamed(usps, text)).extracting(Municipality::geoid).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NJ | Hardyston Township     | 3403729850
            NJ | Hardyston              | 3403729850
            MI | Port Huron Twp         | 2614765840
            MI | St. Joseph City         | 2602170960
            MI | St. Joseph Charter Township | 2602170980
            CT | Town of Manchester      | 0911044700
            MA | Amesbury               | 2500901260
            PA | Hardyston              | ''
            TX | Dallas                 | ''
            """)
    void findsTownships(String usps, String text, String geoid) {
        List<String> expected = geoid.isEmpty() ? List.of() : List.of(geoid.split(" "));
        assertThat(places.townshipsNamed(usps, text)).extracting(Township::geoid).isEqualTo(expected);
    }
}
