package org.countersign.agency;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which real places or bodies a printed name fits.
///
/// @param bodies those whose name it is, of the right level of government; several where the name alone does not decide
/// @param typeFits whether they are of the type that the name states
record Reality(List<RealBody> bodies, boolean typeFits) {
    private static final Set<String> LOOSE = Set.of("city", "town", "village");
    private static final Reality NONE = new Reality(List.of(), true);

    Reality {
        bodies = List.copyOf(bodies);
    }

    /// Looks a name up among the real places of its state.
    static Reality of(PrintedName name, StateGazetteer gazetteer) {
        if (name.core().isEmpty() || name.isStatewide()) {
            return NONE;
        }
        if (name.type().isBody()) {
            return of(gazetteer.named(name.key(), body -> body.level() == RealBody.Level.FBI), true)
                    .or(of(gazetteer.namedWithType(name.key(), Reality::isMunicipal), true))
                    .or(of(gazetteer.named(name.key(), Reality::isMunicipal), true));
        }
        return switch (unit(name)) {
            case COUNTY -> county(name, gazetteer).or(mayBeMunicipal(name) ? municipal(name, gazetteer) : NONE);
            case MUNICIPALITY -> municipal(name, gazetteer).or(county(name, gazetteer));
            case STATE, ANY -> municipal(name, gazetteer).or(county(name, gazetteer));
        };
    }

    /// Those that lie in the county which the name adds; all of them when there is no such county.
    Reality within(String county, StateGazetteer gazetteer) {
        List<RealBody> counties = gazetteer.named(county, body -> body.level() == RealBody.Level.COUNTY);
        List<RealBody> there = bodies.stream().filter(body -> counties.stream().anyMatch(it -> body.liesIn(it.id()))).toList();
        return there.isEmpty() ? this : new Reality(there, typeFits);
    }

    /// The level of government that a name speaks of, by its type where it has one and by its office otherwise.
    static Office.Unit unit(PrintedName name) {
        if (name.type() == JurisdictionType.COUNTY) {
            return Office.Unit.COUNTY;
        }
        if (name.office() == Office.SHERIFF || name.office().unit() == Office.Unit.COUNTY && !name.type().isMunicipal()) {
            return Office.Unit.COUNTY;
        }
        boolean precinct = name.office() == Office.CONSTABLE && !name.type().isMunicipal() && !name.numbers().isEmpty();
        return precinct ? Office.Unit.COUNTY : Office.Unit.MUNICIPALITY;
    }

    /// The bodies that a name of this kind could be a misspelling of.
    static Predicate<RealBody> pool(PrintedName name) {
        if (name.type().isBody()) {
            return body -> body.level() == RealBody.Level.FBI || isMunicipal(body);
        }
        return unit(name) == Office.Unit.COUNTY ? body -> body.level() == RealBody.Level.COUNTY : Reality::isMunicipal;
    }

    boolean isKnown() {
        return !bodies.isEmpty();
    }

    boolean isOne() {
        return bodies.size() == 1;
    }

    private Reality or(Reality other) {
        return isKnown() ? this : other;
    }

    /// Whether an office that is mostly a county's can be a city's too; a sheriff cannot, nor what says that it is a county's.
    private static boolean mayBeMunicipal(PrintedName name) {
        return name.office() != Office.SHERIFF && (name.office().unit() != Office.Unit.COUNTY || name.type() != JurisdictionType.COUNTY);
    }

    private static Reality county(PrintedName name, StateGazetteer gazetteer) {
        Predicate<RealBody> county = body -> body.level() == RealBody.Level.COUNTY;
        return of(gazetteer.named(name.keyWithType(), county), true).or(ofType(gazetteer.named(name.key(), county), name));
    }

    private static Reality municipal(PrintedName name, StateGazetteer gazetteer) {
        Reality whole = name.type().isMunicipal() ? of(gazetteer.named(name.keyWithType(), Reality::isMunicipal), true) : NONE;
        return whole.or(ofType(gazetteer.named(name.key(), Reality::isMunicipal), name))
                .or(of(gazetteer.namedWithType(name.key(), Reality::isMunicipal), true));
    }

    /// Those of the stated type, or all of them, as not fitting, where none is.
    private static Reality ofType(List<RealBody> named, PrintedName name) {
        if (name.type() == JurisdictionType.UNSTATED) {
            return of(named, true);
        }
        List<RealBody> fitting = named.stream().filter(body -> fits(body, name.type())).toList();
        return fitting.isEmpty() ? of(named, named.stream().allMatch(body -> isLoosely(body, name.type()))) : of(fitting, true);
    }

    /// Whether a place may be called so though it is not: where there is no city, a town is often called one.
    private static boolean isLoosely(RealBody body, JurisdictionType type) {
        return LOOSE.contains(type.name().toLowerCase(Locale.ROOT)) && LOOSE.contains(body.type());
    }

    private static boolean fits(RealBody body, JurisdictionType type) {
        return switch (type) {
            case COUNTY -> body.level() == RealBody.Level.COUNTY && !body.isIndependentCity();
            case CITY, TOWN, TOWNSHIP, BOROUGH, VILLAGE -> body.type().equalsIgnoreCase(type.name());
            default -> true;
        };
    }

    private static Reality of(List<RealBody> bodies, boolean typeFits) {
        return new Reality(bodies, typeFits);
    }

    private static boolean isMunicipal(RealBody body) {
        return body.level() == RealBody.Level.MUNICIPALITY || body.level() == RealBody.Level.TOWNSHIP
                || body.level() == RealBody.Level.SETTLEMENT;
    }
}
