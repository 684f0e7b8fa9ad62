package org.countersign.claim;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.agency.AgencyKind;
import org.countersign.register.Register;

/// Which bodies of the register a named place or body means.
final class Bodies {
    private final Register register;

    Bodies(Register register) {
        this.register = register;
    }

    /// A body itself; of a county its own bodies, else those of its towns; of a state all.
    List<AgencyId> of(Where where, Clause clause) {
        List<AgencyId> all = all(where);
        String words = clause.quote(where.first(), Math.min(clause.last(), where.last() + 2)).toLowerCase(Locale.ROOT);
        String before = clause.quote(Math.max(0, where.first() - 3), where.last()).toLowerCase(Locale.ROOT);
        Predicate<Agency> fits =
                words.contains("correction") || words.contains(" jail") && where.is(Where.Kind.COUNTY) && !words.contains("jail ag")
                        ? agency -> agency.kind() == AgencyKind.CORRECTIONS
                        : words.contains("sheriff") || before.contains("sheriff") || before.contains("alguacil")
                                ? agency -> agency.kind() == AgencyKind.SHERIFF
                                : words.contains("police") ? agency -> agency.kind() != AgencyKind.SHERIFF : agency -> true;
        List<AgencyId> named = all.stream().filter(id -> fits.test(register.roster().getAgency(id))).toList();
        return named.isEmpty() || !where.is(Where.Kind.COUNTY) ? all : named;
    }

    private List<AgencyId> all(Where where) {
        return where.codes().stream().flatMap(code -> switch (where.kind()) {
            case AGENCY -> AgencyId.read(code).stream();
            case COUNTY -> county(code).stream();
            case STATE -> in(code).stream();
            case UNLISTED -> List.<AgencyId>of().stream();
        }).distinct().toList();
    }

    private List<AgencyId> county(String fips) {
        List<Agency> inside =
                register.roster().listAgencies().stream().filter(agency -> agency.territory().counties().containsKey(fips)).toList();
        String name = register.places().findCounty(fips).map(county -> county.name().toLowerCase(Locale.ROOT)).orElse("");
        List<AgencyId> own = inside.stream()
                .filter(agency -> agency.isCountywide() || agency.name().toLowerCase(Locale.ROOT).contains(name + " county"))
                .map(Agency::id).toList();
        return own.isEmpty() ? inside.stream().map(Agency::id).toList() : own;
    }

    /// All bodies of a state.
    List<AgencyId> in(String usps) {
        return register.roster().listAgencies().stream().filter(agency -> agency.state().equals(usps)).map(Agency::id).toList();
    }

    /// The state of a body.
    String state(AgencyId id) {
        return register.roster().getAgency(id).state();
    }
}
