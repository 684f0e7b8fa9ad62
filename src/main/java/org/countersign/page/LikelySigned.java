package org.countersign.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.law.Law;
import org.countersign.law.LikelyVersion;
import org.countersign.sighting.EnforcementModel;

/// What an agreement of a model that was signed on a day most likely says.
///
/// @param day the day of signing
/// @param version the version that it most likely follows
/// @param agreements the agreements of the register that were signed on the day, whose own documents decide
public record LikelySigned(LocalDate day, LikelyVersion version, List<ModelView.Newcomer> agreements) {
    public LikelySigned {
        Objects.requireNonNull(day);
        Objects.requireNonNull(version);
        agreements = List.copyOf(agreements);
    }

    /// As the parameter `signed` asks; empty where it does not.
    ///
    /// @throws WrongParameter when it is no day
    static Optional<LikelySigned> of(AsOf asOf, EnforcementModel model, Ask ask) {
        return Choice.day("signed", ask).map(day -> new LikelySigned(day, Law.bundled().versionFor(model, day),
                asOf.register().roster().listAgencies().stream()
                        .flatMap(agency -> asOf.register().getHistory(agency.id()).agreements().stream()
                                .filter(agreement -> agreement.model().equals(model) && agreement.signed().filter(day::equals).isPresent())
                                .map(agreement -> new ModelView.Newcomer(agency, agreement)))
                        .sorted(Comparator.<ModelView.Newcomer, String>comparing(one -> one.agency().state())
                                .thenComparing(one -> one.agency().name()).thenComparing(one -> one.agreement().id()))
                        .toList()));
    }
}
