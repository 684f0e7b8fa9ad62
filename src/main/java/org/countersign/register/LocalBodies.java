package org.countersign.register;

import java.util.ArrayList;
import java.util.List;
import org.countersign.agency.Agency;
import org.countersign.place.Places;

/// The agencies that have to do with a place.
///
/// @param local those that act there by their territory
/// @param statewide those of its state
/// @param nearby those of other towns in the counties of a town
public record LocalBodies(List<Agency> local, List<Agency> statewide, List<Agency> nearby) {
    public LocalBodies {
        local = List.copyOf(local);
        statewide = List.copyOf(statewide);
        nearby = List.copyOf(nearby);
    }

    /// Those among agencies, in their order.
    public static LocalBodies among(List<Agency> agencies, Locality place, Places places) {
        List<Agency> local = new ArrayList<>();
        List<Agency> statewide = new ArrayList<>();
        List<Agency> nearby = new ArrayList<>();
        for (Agency agency : agencies) {
            if (agency.territory().statewide()) {
                if (place.isIn(agency.state(), places)) {
                    statewide.add(agency);
                }
            } else if (place.holds(agency)) {
                (place.isElsewhere(agency) ? nearby : local).add(agency);
            }
        }
        return new LocalBodies(local, statewide, nearby);
    }
}
