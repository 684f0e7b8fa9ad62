package org.countersign.register;

import java.util.Objects;
import org.countersign.agency.AgencyId;
import org.countersign.sighting.EnforcementModel;

/// What every change has in common.
///
/// @param agency whose change it is
/// @param model the model concerned
/// @param agreement the agreement's id, or the application's
/// @param between when
/// @param edition the SHA-256 of the edition that shows it
public record Circumstance(AgencyId agency, EnforcementModel model, String agreement, Interval between, String edition) {
    public Circumstance {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(model);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(between);
        Objects.requireNonNull(edition);
    }
}
