package org.countersign.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.County;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.register.LocalBodies;
import org.countersign.register.Locality;
import org.countersign.register.Register;
import org.countersign.register.Scope;

/// What can be compared: the whole country, a state, a county or an agency.
///
/// @param code what names it in a query: `us`, a state's letters, a county's FIPS code, an agency's id
/// @param name its name; empty for the country, which each language calls otherwise
/// @param path its own page
/// @param scope its part of the lists
/// @param agencies its agencies, by id; a county's are its local ones
/// @param people how many people live there; empty where no source counts them, and for agencies
public record Ground(String code, String name, String path, Scope scope, List<Agency> agencies, OptionalInt people) {
    /// The whole country's code.
    public static final String COUNTRY = "us";

    public Ground {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(people);
        agencies = List.copyOf(agencies);
    }

    /// What a text names: a code, or the address of a page that begins with one.
    static Optional<Ground> of(String text, Register register) {
        String last = text.strip().substring(text.strip().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String code = Addresses.code(last);
        if (code.equals(COUNTRY)) {
            return Optional.of(country(register));
        }
        return register.places().findState(code.toUpperCase(Locale.ROOT)).map(state -> state(state, register))
                .or(() -> register.places().findCounty(code).map(county -> county(county, register)))
                .or(() -> AgencyId.read(code).flatMap(register.roster()::findAgency).map(Ground::agency));
    }

    private static Ground country(Register register) {
        List<OptionalInt> people =
                register.places().listStates().stream().map(state -> register.places().population(state.usps())).toList();
        int sum = people.stream().mapToInt(some -> some.orElse(0)).sum();
        return new Ground(COUNTRY, "", "/", Scope.ALL, register.roster().listAgencies(), OptionalInt.of(sum));
    }

    private static Ground state(State state, Register register) {
        return new Ground(state.usps().toLowerCase(Locale.ROOT), state.name(), Addresses.state(state.usps()), Scope.ofState(state.usps()),
                register.roster().listAgencies().stream().filter(agency -> agency.state().equals(state.usps())).toList(),
                register.places().population(state.usps()));
    }

    private static Ground county(County county, Register register) {
        Places places = register.places();
        Locality ground = Locality.of(county);
        return new Ground(county.fips(), county.fullName() + ", " + county.usps(), Addresses.county(county), Scope.ofCounty(county.fips()),
                LocalBodies.among(register.roster().listAgencies(), ground, places).local(), county.population());
    }

    private static Ground agency(Agency agency) {
        return new Ground(agency.id().text(), agency.name() + ", " + agency.state(), Addresses.agency(agency), Scope.ofAgency(agency.id()),
                List.of(agency), OptionalInt.empty());
    }

    /// Whether it has counties and statewide bodies to count: a state or the country.
    public boolean wide() {
        return code.length() == 2;
    }

    /// The name in the page's language.
    public String name(Words words) {
        return name.isEmpty() ? words.say("compare.country") : name;
    }
}
