package org.countersign.register;

import java.util.List;
import java.util.Objects;
import org.countersign.agency.AgencyId;

/// All that the lists tell of one agency.
///
/// @param agency whose
/// @param agreements by model and term
/// @param applications by model
/// @param changes in the order of the editions
/// @param flickers absences from one edition only, in words
public record AgencyHistory(
        AgencyId agency, List<Agreement> agreements, List<Application> applications, List<Change> changes, List<Flicker> flickers) {
    public AgencyHistory {
        Objects.requireNonNull(agency);
        agreements = List.copyOf(agreements);
        applications = List.copyOf(applications);
        changes = List.copyOf(changes);
        flickers = List.copyOf(flickers);
    }

    /// The agreements that the participating edition with an ordinal lies in a span of.
    public List<Agreement> listed(int edition) {
        return agreements.stream().filter(agreement -> agreement.isListed(edition)).toList();
    }

    /// An absence from one edition that the next one mended.
    ///
    /// @param agreement the last term of the agency and model at the end of the record
    /// @param edition the SHA-256 of the edition that left the rows out
    public record Flicker(String agreement, String edition) {
        public Flicker {
            Objects.requireNonNull(agreement);
            Objects.requireNonNull(edition);
        }
    }
}
