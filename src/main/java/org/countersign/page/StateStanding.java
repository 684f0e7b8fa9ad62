package org.countersign.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countersign.agency.AgencyKind;
import org.countersign.export.Json;
import org.countersign.law.StatePolicy;
import org.countersign.place.County;
import org.countersign.place.State;
import org.countersign.register.Figures;

/// What ICE's list of a day has of a state, beside one instrument of it. That both are shown together says nothing of
/// whether anybody broke the law: whom an instrument binds is for its own text to say.
///
/// @param state the state
/// @param policy the instrument
/// @param figures what the list has of the state
/// @param listed the agencies of the state on the list, by name
/// @param counties every county of the state
/// @param local the codes of the counties with a local agency on the list
/// @param jailed the codes of those whose sheriff or other jail body is on it
public record StateStanding(State state, StatePolicy policy, Figures figures, List<Holder> listed, List<County> counties,
        Set<String> local, Set<String> jailed) {
    private static final Set<AgencyKind> JAILERS = Set.of(AgencyKind.SHERIFF, AgencyKind.CORRECTIONS);

    public StateStanding {
        Objects.requireNonNull(state);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(figures);
        listed = List.copyOf(listed);
        counties = List.copyOf(counties);
        local = Set.copyOf(local);
        jailed = Set.copyOf(jailed);
    }

    static StateStanding of(AsOf asOf, StatePolicy policy, Figures figures) {
        StateBodies bodies = StateBodies.of(asOf, policy.state());
        List<County> counties = asOf.register().places().countiesWithin(policy.state()).stream()
                .sorted(java.util.Comparator.comparing(County::name).thenComparing(County::fips)).toList();
        Set<String> local = new HashSet<>();
        Set<String> jailed = new HashSet<>();
        for (StateBodies.Part part : bodies.counties()) {
            local.add(part.county().fips());
            if (part.holders().stream().anyMatch(holder -> JAILERS.contains(holder.agency().kind()))) {
                jailed.add(part.county().fips());
            }
        }
        Set<String> today = Set.copyOf(counties.stream().map(County::fips).toList());
        local.retainAll(today);
        jailed.retainAll(today);
        return new StateStanding(asOf.register().places().getState(policy.state()), policy, figures,
                Holder.on(asOf, bodies.all()), counties, local, jailed);
    }

    /// The counties whose sheriff or other jail body is not on the list, by name.
    public List<County> missing() {
        return counties.stream().filter(county -> !jailed.contains(county.fips())).toList();
    }

    /// A number of counties as a share of all, from 0 to 1.
    public double share(Set<String> some) {
        return counties.isEmpty() ? 0 : (double) some.size() / counties.size();
    }

    Map<String, Object> tree() {
        return Json.object("state", state.usps(), "instrument", policy.id(), "rows", figures.rows(), "agencies", figures.agencies(),
                "listed", listed.stream().map(holder -> holder.agency().id()).toList(), "counties", counties.size(),
                "countiesWithLocalAgency", local.size(), "countiesWithJailBody", jailed.size(), "countiesMissing",
                missing().stream().map(County::fips).toList(), "basis", Citation.trees(policy.basis()));
    }
}
