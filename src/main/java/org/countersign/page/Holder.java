package org.countersign.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.register.Agreement;
import org.countersign.register.Interval;

/// An agency with some of its agreements: those of a day, or those of the past.
///
/// @param agency the agency
/// @param agreements at least one, by model and term
public record Holder(Agency agency, List<Agreement> agreements) {
    public Holder {
        Objects.requireNonNull(agency);
        agreements = List.copyOf(agreements);
        if (agreements.isEmpty()) {
            throw new IllegalArgumentException("a holder holds something: " + agency.id());
        }
    }

    /// Those of some agencies that hold something on the day, in their order.
    static List<Holder> on(AsOf asOf, List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> of(agency, asOf.held(agency)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Those of some agencies that were listed before the day, and are not on it.
    static List<Holder> before(AsOf asOf, List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> of(agency, asOf.register().getHistory(agency.id()).agreements().stream()
                        .filter(agreement -> !agreement.isListed(asOf.ordinal()))
                        .filter(agreement -> agreement.listed().getFirst().firstEdition() < asOf.ordinal())
                        .toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Those of some agencies that were ever listed, with all that they ever held, in their order.
    static List<Holder> ever(AsOf asOf, List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> of(agency, asOf.register().getHistory(agency.id()).agreements()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Holders with the codes of what they hold, joined for a sentence.
    static String names(List<Holder> holders) {
        return holders.stream().map(holder -> holder.agency().name() + " (" + holder.codes() + ")").collect(Collectors.joining("; "));
    }

    private static Optional<Holder> of(Agency agency, List<Agreement> agreements) {
        return agreements.isEmpty() ? Optional.empty() : Optional.of(new Holder(agency, agreements));
    }

    /// The models by code, joined by commas.
    public String codes() {
        return agreements.stream().map(agreement -> agreement.model().code()).distinct().sorted().collect(Collectors.joining(", "));
    }

    /// How many agreements these count as: a pair of agency and model that a list prints twice is one.
    public int count() {
        return (int) agreements.stream().map(Agreement::model).distinct().count();
    }

    /// The first signing day of the agreements, where one is known.
    public Optional<LocalDate> signed() {
        return agreements.stream().flatMap(agreement -> agreement.signed().stream()).min(Comparator.naturalOrder());
    }

    /// When the first of the agreements was first listed.
    public Interval since() {
        return agreements.stream().map(agreement -> agreement.listed().getFirst().from()).min(Comparator.comparing(Interval::by))
                .orElseThrow();
    }
}
