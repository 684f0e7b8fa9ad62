package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.place.CountyShare;
import org.countersign.place.PlaceName;
import org.countersign.place.Places;
import org.countersign.place.Township;
import org.junit.jupiter.api.Test;

/// The counties of the record's municipal agencies against the Census, by a way of its own: the place whose name the
/// agency's name begins with.
class MunicipalTerritoryTest {
    private final Places places = Places.bundled();

    @Test
    void nearlyAllMunicipalAgenciesLieWhereTheCensusHasTheirPlace() {
        List<Agency> municipal =
                RealRecord.roster().listAgencies().stream().filter(agency -> agency.kind() == AgencyKind.MUNICIPAL_POLICE).toList();
        List<Agency> wrong = municipal.stream().filter(agency -> !isRight(agency)).toList();
        System.out.println("municipal agencies: " + municipal.size() + ", not where the Census has their place: "
                + wrong.stream().map(Agency::slug).toList());

        assertThat(municipal).hasSizeGreaterThan(400);
        assertThat(wrong.size()).isLessThanOrEqualTo(municipal.size() * 3 / 100);
    }

    @Test
    void everyShareIsAPartOfTheWhole() {
        assertThat(RealRecord.roster().listAgencies()).allSatisfy(agency -> {
            double sum = agency.territory().counties().values().stream().mapToDouble(Double::doubleValue).sum();
            assertThat(agency.territory().counties().isEmpty() || Math.abs(sum - 1) < 1e-6).as(agency.slug()).isTrue();
        });
    }

    private boolean isRight(Agency agency) {
        Set<String> counties = new HashSet<>(agency.territory().counties().keySet());
        return !counties.isEmpty() && agency.names().stream().anyMatch(name -> candidates(agency.state(), name).anyMatch(counties::equals));
    }

    /// The counties of each place or township that the first words of a name are the name of, the longest first.
    private Stream<Set<String>> candidates(String state, String name) {
        String bare = PlaceName.fold(name).replaceFirst("^(?:city|town|village|borough|township) of ", "");
        String[] words = bare.split(" ");
        for (int length = words.length - 1; length > 0; length--) {
            String start = String.join(" ", List.of(words).subList(0, length));
            Set<Set<String>> found = new HashSet<>();
            places.municipalitiesNamed(state, start)
                    .forEach(place -> found.add(new HashSet<>(place.counties().stream().map(CountyShare::fips).toList())));
            places.townshipsNamed(state, start).stream().map(Township::county).forEach(county -> found.add(Set.of(county)));
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        return Stream.empty();
    }
}
