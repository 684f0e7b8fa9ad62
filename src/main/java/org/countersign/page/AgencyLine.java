package org.countersign.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Register;

/// An agency in the list of agencies: what it had on both lists by a day.
///
/// @param agency the agency
/// @param held the agreements listed on the day
/// @param before the agreements listed before and not on the day
/// @param pending the applications on the pending list of the day
/// @param applied all applications that had appeared by the day
public record AgencyLine(
        Agency agency, List<Agreement> held, List<Agreement> before, List<Application> pending, List<Application> applied) {
    /// The order of the list: by state, then by name.
    static final Comparator<Agency> ORDER =
            Comparator.comparing(Agency::state).thenComparing(Agency::name).thenComparing(Agency::id);

    public AgencyLine {
        Objects.requireNonNull(agency);
        held = List.copyOf(held);
        before = List.copyOf(before);
        pending = List.copyOf(pending);
        applied = List.copyOf(applied);
    }

    /// What an agency had by the day.
    ///
    /// @param model the code of the only model that counts; empty for all
    static AgencyLine of(Agency agency, AsOf asOf, Optional<String> model) {
        AgencyHistory history = asOf.register().getHistory(agency.id());
        Predicate<String> counts = code -> model.map(code::equals).orElse(true);
        List<Agreement> begun = history.agreements().stream()
                .filter(agreement -> counts.test(agreement.model().code()))
                .filter(agreement -> agreement.listed().getFirst().firstEdition() <= asOf.ordinal())
                .toList();
        int pendingEdition = pendingEdition(asOf);
        List<Application> applied = history.applications().stream()
                .filter(application -> counts.test(application.model().code()))
                .filter(application -> !application.pending().getFirst().from().by().isAfter(asOf.day()))
                .toList();
        return new AgencyLine(agency,
                begun.stream().filter(agreement -> agreement.isListed(asOf.ordinal())).toList(),
                begun.stream().filter(agreement -> !agreement.isListed(asOf.ordinal())).toList(),
                applied.stream().filter(application -> application.pending().stream().anyMatch(span -> span.covers(pendingEdition)))
                        .toList(),
                applied);
    }

    /// The pending edition that holds on the day; -1 where none does, since the list had not begun or had ended.
    static int pendingEdition(AsOf asOf) {
        Register register = asOf.register();
        Optional<LocalDate> ended = register.pendingEnded();
        return ended.isPresent() && asOf.day().isAfter(ended.get()) ? -1 : register.pending().lastOn(asOf.day());
    }

    /// Whether either list had the agency by the day.
    boolean seen() {
        return !held.isEmpty() || !before.isEmpty() || !applied.isEmpty();
    }

    /// Whether it was listed before and is not on the day.
    boolean former() {
        return held.isEmpty() && !before.isEmpty();
    }

    /// Whether the day's participating list has it.
    boolean listed() {
        return !held.isEmpty();
    }

    /// When what it holds was first listed.
    public Optional<Interval> since() {
        return held.stream().map(agreement -> agreement.listed().getFirst().from()).min(Comparator.comparing(Interval::by));
    }

    /// When the last of what it had left the list, as known on the day.
    ///
    /// @param ordinal the ordinal of the day's edition
    public Optional<Interval> left(int ordinal) {
        return before.stream().flatMap(agreement -> agreement.listed().stream())
                .filter(span -> span.lastEdition() < ordinal)
                .flatMap(span -> span.to().stream())
                .max(Comparator.comparing(Interval::by));
    }

    /// The codes of the models of agreements, sorted.
    static List<String> codes(List<Agreement> agreements) {
        return agreements.stream().map(agreement -> agreement.model().code()).distinct().sorted().toList();
    }

    /// The codes of the models applied for, sorted.
    static List<String> applicationCodes(List<Application> applications) {
        return applications.stream().map(application -> application.model().code()).distinct().sorted().toList();
    }

    /// The models of what it holds, else of what it held, else of what it applied for.
    public String models() {
        List<String> codes = listed() ? codes(held) : former() ? codes(before) : applicationCodes(applied);
        return codes.stream().collect(Collectors.joining(", "));
    }
}
