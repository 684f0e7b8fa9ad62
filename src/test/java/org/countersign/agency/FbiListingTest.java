package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.place.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FbiListingTest {
    private final FbiListing listing = new FbiListing(Places.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AK0010100 | AK | Anchorage | 02020
            VA0290100 | VA | Fairfax County Police Department | 51059
            VA1075000 | VA | Fairfax City | 51600
            MDBPD0000 | MD | Baltimore | 24510
            MD0030100 | MD | Baltimore County Police Department | 24005
            """)
    void knowsABodyByItsOri(String ori, String usps, String name, String county) {
        FbiBody body = listing.getBody(ori);
        assertThat(body.usps()).contains(usps);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.counties()).containsExactly(county);
    }

    @Test
    void readsSeveralCounties() {
        assertThat(listing.bodiesWithin("AL")).filteredOn(body -> body.countyText().equals("JEFFERSON, SHELBY, ST CLAIR"))
                .isNotEmpty().allSatisfy(body -> assertThat(body.counties()).containsExactly("01073", "01115", "01117"));
    }

    @Test
    void readsFormerCounties() {
        assertThat(listing.bodiesWithin("AK")).filteredOn(body -> body.countyText().equals("VALDEZ-CORDOVA"))
                .hasSize(3).allSatisfy(body -> assertThat(body.counties()).containsExactly("02261"));
    }

    /// Every county the FBI names is found, save one of a federal body, which is filed under no state.
    @Test
    void everyCountyTextOfAStateIsRead() {
        assertThat(listing.listBodies()).filteredOn(body -> body.usps().isPresent()).allSatisfy(body -> {
            long named = Arrays.stream(body.countyText().split(",")).filter(text -> !text.isBlank()).count();
            assertThat(body.counties()).hasSize((int) named);
        });
    }

    @Test
    void usesThePostOfficesLetters() {
        assertThat(listing.bodiesWithin("NE")).hasSize(192);
        assertThat(listing.bodiesWithin("GU")).hasSize(2);
        assertThat(listing.bodiesWithin("NB")).isEmpty();
        assertThat(listing.getBody("DCFBIWA01").usps()).isEqualTo(Optional.empty());
    }

    /// The FBI counts no people for a body within another's beat: that is not the same as nobody.
    @Test
    void peopleWhoAreNotCountedAreNotNought() {
        assertThat(listing.getBody("AK0010100").population()).isEqualTo(OptionalInt.of(287385));
        assertThat(listing.getBody("VA0290400").population()).isEmpty();
    }

    @Test
    void whatIsNotListedIsNamed() {
        assertThat(listing.findBody("XX0000000")).isEmpty();
        assertThatThrownBy(() -> listing.getBody("XX0000000")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("XX0000000");
    }
}
