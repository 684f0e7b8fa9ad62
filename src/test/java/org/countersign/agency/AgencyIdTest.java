package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgencyIdTest {
    @Test
    void noTwoNumbersShareAnId() {
        Set<AgencyId> ids = new HashSet<>();
        IntStream.range(0, 31 * 31 * 31 * 31).forEach(number -> assertThat(ids.add(AgencyId.issued(number))).isTrue());
    }

    @Test
    void everyWrongCharacterIsNoticed() {
        for (AgencyId id : new AgencyId[] {AgencyId.issued(0), AgencyId.issued(1), AgencyId.issued(4711),
            AgencyId.provisional(new Anchor("ab", 7))}) {
            for (int place = id.isProvisional() ? 1 : 0; place < id.text().length(); place++) {
                for (char wrong : AgencyId.ALPHABET.toCharArray()) {
                    String text = id.text().substring(0, place) + wrong + id.text().substring(place + 1);
                    assertThat(AgencyId.read(text).isPresent()).isEqualTo(text.equals(id.text()));
                }
            }
        }
    }

    @Test
    void everySwapOfNeighboursIsNoticed() {
        IntStream.range(0, 5000).mapToObj(number -> AgencyId.issued(number * 100).text()).forEach(text -> {
            for (int place = 0; place + 1 < text.length(); place++) {
                String swapped = text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
                assertThat(AgencyId.read(swapped).isPresent()).isEqualTo(swapped.equals(text));
            }
        });
    }

    @Test
    void neighboursInTheLedgerDoNotLookAlike() {
        String first = AgencyId.issued(10).text();
        String next = AgencyId.issued(11).text();
        assertThat(IntStream.range(0, 5).filter(place -> first.charAt(place) != next.charAt(place)).count()).isGreaterThan(1);
    }

    @Test
    void readsInAnyCaseAndRefusesOthers() {
        AgencyId id = AgencyId.issued(12);
        assertThat(AgencyId.read(" " + id.text().toUpperCase(Locale.ROOT))).contains(id);
        assertThat(AgencyId.read("")).isEmpty();
        assertThat(AgencyId.read("12345678")).isEmpty();
        assertThatThrownBy(() -> new AgencyId("oops!")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("oops!");
    }
}
