package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countersign.place.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNameTest {
    private static final Set<String> PLACE_WORDS = Set.of("marshall", "parrish", "safety", "harbor", "college", "station", "dade", "city");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Quanah County Sheriff's Office                | SHERIFF       | COUNTY     | quanah              |      |
            TX | Quanah County SO                              | SHERIFF       | COUNTY     | quanah              |      |
            TX | QUANAH CO. SHERIFF’S DEPT.                    | SHERIFF       | COUNTY     | quanah              |      |
            TX | Quanah CountySheriff' s Office (Addendum)     | SHERIFF       | COUNTY     | quanah              |      |
            TX | Sheriff of Quanah County                      | SHERIFF       | COUNTY     | quanah              |      |
            TX | Quanah Sherrif                                | SHERIFF       | UNSTATED   | quanah              |      |
            LA | St. Ozen Parish Sheriff's Offic               | SHERIFF       | COUNTY     | saint ozen          |      |
            TX | Marshall County Sheriff's Office              | SHERIFF       | COUNTY     | marshall            |      |
            FL | Safety Harbor Police Department               | POLICE        | UNSTATED   | safety harbor       |      |
            FL | City of Nowhere P.D.                          | POLICE        | CITY       | nowhere             |      |
            FL | Dade City Police Dep't                        | POLICE        | CITY       | dade                |      |
            OK | Ft. Nowhere Police                            | POLICE        | UNSTATED   | fort nowhere        |      |
            PA | N. Nowhere Twp PD                             | POLICE        | TOWNSHIP   | north nowhere       |      |
            PA | Nowhere Boro. Police Department               | POLICE        | BOROUGH    | nowhere             |      |
            PA | Pennsylvania State Constable So Nowhere Twp   | CONSTABLE     | TOWNSHIP   | south nowhere       |      |
            PA | Nowhere Third Ward Constable                  | CONSTABLE     | UNSTATED   | nowhere             | 3    |
            TX | Quanah County Constable Pct.4                 | CONSTABLE     | COUNTY     | quanah              | 4    |
            TX | Quanah County Constable's Office Precinct One | CONSTABLE     | COUNTY     | quanah              | 1    |
            TX | Constable Prec #02 Quanah County              | CONSTABLE     | COUNTY     | quanah              | 2    |
            TN | Quanah County Constable 5th District          | CONSTABLE     | COUNTY     | quanah              | 5    |
            FL | State Attorney's Office, Ninth Judicial Circuit | PROSECUTOR  | UNSTATED   |                     | 9    |
            TX | Quanah County Criminal District Attorney      | PROSECUTOR    | COUNTY     | quanah              |      |
            FL | Quanah County BOCC                            | COMMISSION    | COUNTY     | quanah              |      |
            FL | Board of County Commissioners, Quanah County  | COMMISSION    | COUNTY     | quanah              |      |
            FL | Quanah County Jail                            | CORRECTIONS   | COUNTY     | quanah              |      |
            MT | MT Dept of Corrections                        | CORRECTIONS   | STATE      |                     |      |
            IA | Dept. of Public Safety                        | PUBLIC_SAFETY | STATE      |                     |      |
            FL | Nowhere Department of Public Safety           | PUBLIC_SAFETY | UNSTATED   | nowhere             |      |
            OH | Ohio State Highway Patrol                     | STATE_POLICE  | STATE      |                     |      |
            IN | Indiana State Police                          | STATE_POLICE  | STATE      |                     |      |
            IN | Indiana Bureau of Nothing                     | TOPIC         | STATE      | nothing             |      |
            FL | Univ. of Nowhere PD                           | POLICE        | UNIVERSITY | university nowhere  |      |
            TX | Nowhere ISD Police Department                 | POLICE        | SCHOOL     | nowhere isd         |      |
            TX | Nowhere Airport Authority Police              | POLICE        | DISTRICT   | nowhere airport authority |  |
            UT | Utah County Attorney's Office                 | PROSECUTOR    | COUNTY     | utah                |      |
            PA | East Nowhere Township, PA                     | UNSTATED      | TOWNSHIP   | east nowhere        |      |
            PA | Nowhere Twp. Erie County, Constable           | CONSTABLE     | TOWNSHIP   | nowhere             |      | erie
            AZ | Pueblo of Nowhere Tribal Police               | POLICE        | TRIBE      | pueblo nowhere tribal |    |
            SC | Ninety Six Police Department                  | POLICE        | UNSTATED   | ninety six          |      |
            """)
    void readsOfficePlaceAndNumbers(String state, String text, Office office, JurisdictionType type, String core, String numbers,
            String within) {
        PrintedName name = read(state, text);

        assertThat(name.office()).isEqualTo(office);
        assertThat(name.type()).isEqualTo(type);
        assertThat(name.core()).isEqualTo(words(core));
        assertThat(name.numbers()).isEqualTo(words(numbers).stream().map(Integer::valueOf).toList());
        assertThat(name.within()).isEqualTo(within == null ? "" : within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Quanah County Sheriff's Office     | quanah county  sheriff’s dept
            TX | Quanah County Sheriff's Office     | Quanah Sheriff
            TX | Quanah County Constable Precinct 3 | Quanah Co. Constable's Office, Pct. III
            PA | Nowhere Township Police Department | NOWHERE TWP. PD
            FL | St. Ozen Police Department         | Saint Ozen Police
            FL | De Nowhere Police Department       | Denowhere Police Department
            IA | Iowa Department of Public Safety   | IOWA DEPT. OF PUBLIC SAFETY
            MO | Missouri State Highway Patrol      | Missouri Highway Patrol
            KS | Kansas Bureau of Nothing           | Bureau of Nothing
            FL | Nowhere County Sheriff & Jail      | Nowhere County Sheriff and Jail
            """)
    void readsTheSameInOtherWords(String state, String one, String other) {
        assertThat(read(state, one).form()).isEqualTo(read(state, other).form());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Quanah County Sheriff's Office     | Quanah Police Department
            TX | Quanah County Constable Precinct 1 | Quanah County Constable Precinct 2
            PA | Nowhere Township Police Department | Nowhere Borough Police Department
            TX | Quanah County District Attorney    | Quanah County Attorney
            TX | Quanah County Jail                 | Quanah County Sheriff's Office
            FL | Department of Nothing              | Department of Nothing, Division of Everything
            """)
    void keepsApartWhatIsSaidApart(String state, String one, String other) {
        assertThat(read(state, one).form()).isNotEqualTo(read(state, other).form());
    }

    private static PrintedName read(String state, String text) {
        StateWords words = StateWords.of(state, Places.bundled().getState(state).name());
        return new NameReader(words, PLACE_WORDS::contains).read(text);
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
