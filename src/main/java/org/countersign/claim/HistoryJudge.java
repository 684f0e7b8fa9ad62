package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.countersign.agency.AgencyId;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Register;
import org.countersign.register.Span;
import org.countersign.sighting.Roll;

/// Tries what is said of bodies: that they are listed, when they signed, which was the first, how long they waited.
///
/// The lists give ICE's signature, not the agency's, so a signing day is called wrong only where the list refutes it.
final class HistoryJudge {
    private static final long YEAR = 365;
    private static final double DAYS_OF_MONTH = 30.4;

    private final Register register;
    private final Editions editions;

    HistoryJudge(Register register, Editions editions) {
        this.register = register;
        this.editions = editions;
    }

    private List<Agreement> agreements(List<AgencyId> bodies, List<String> models) {
        return bodies.stream().flatMap(id -> register.getHistory(id).agreements().stream())
                .filter(one -> models.isEmpty() || models.contains(one.model().code())).toList();
    }

    private List<Application> applications(List<AgencyId> bodies, List<String> models) {
        return bodies.stream().flatMap(id -> register.getHistory(id).applications().stream())
                .filter(one -> models.isEmpty() || models.contains(one.model().code())).toList();
    }

    Verdict present(Assertion.Present one) {
        Roll roll = one.pending() ? Roll.PENDING : Roll.PARTICIPATING;
        List<Integer> ordinals = editions.on(roll, one.days());
        if (ordinals.isEmpty()) {
            return Verdict.silent(editions.beyond(roll, one.days()));
        }
        List<Span> spans = one.pending()
                ? applications(one.bodies(), one.models()).stream().flatMap(each -> each.pending().stream()).toList()
                : agreements(one.bodies(), one.models()).stream().flatMap(each -> each.listed().stream()).toList();
        IntPredicate isTrue = ordinal -> one.present() == (one.models().size() > 1 && !one.pending()
                ? one.models().stream().allMatch(model -> covers(agreements(one.bodies(), List.of(model)), ordinal))
                : spans.stream().anyMatch(span -> span.covers(ordinal)));
        Optional<Integer> fitting = ordinals.stream().filter(isTrue::test).reduce((earlier, later) -> later);
        int edition = fitting.orElse(ordinals.getLast());
        boolean listed = fitting.isPresent() == one.present();
        return Verdict.of(fitting.isPresent(), Optional.of(actual(roll, edition, listed + "", "listed")),
                "on " + editions.day(roll, edition) + " it " + (listed ? "was" : "was not") + " on the " + (one.pending() ? "pending " : "")
                        + "list")
                .at(edition, () -> editions.stretches(roll, isTrue));
    }

    private static boolean covers(List<Agreement> agreements, int ordinal) {
        return agreements.stream().anyMatch(each -> each.isListed(ordinal));
    }

    private Claim.Actual actual(Roll roll, int edition, String value, String unit) {
        return new Claim.Actual(value, unit, editions.day(roll, edition), editions.name(roll, edition));
    }

    private Claim.Actual actual(LocalDate value, String unit) {
        int edition = editions.on(Roll.PARTICIPATING, Days.on(value, "")).stream().findFirst().orElse(0);
        return new Claim.Actual(value.toString(), unit, editions.day(Roll.PARTICIPATING, edition),
                editions.name(Roll.PARTICIPATING, edition));
    }

    Verdict dated(Assertion.Dated one) {
        if (one.act() == Assertion.Dated.Act.APPLIED) {
            return applied(one);
        }
        if (one.act() == Assertion.Dated.Act.LEFT) {
            return left(one);
        }
        List<Agreement> all = agreements(one.bodies(), one.models());
        if (editions.on(Roll.PARTICIPATING, Days.stated(one.period())).isEmpty()
                && all.stream().noneMatch(each -> each.signed().isPresent())) {
            return Verdict.silent(editions.beyond(Roll.PARTICIPATING, Days.stated(one.period())));
        }
        if (all.isEmpty()) {
            return nothingListed(one);
        }
        for (Agreement each : all) {
            Optional<LocalDate> fit = Stream.concat(each.signed().stream(), each.listed().stream().flatMap(span -> shown(span)))
                    .filter(day -> fits(one.period(), day)).findFirst();
            if (fit.isPresent()) {
                return Verdict.of(true, Optional.of(actual(fit.get(), each.signed().equals(fit) ? "signed" : "listed")), words(each));
            }
        }
        Agreement nearest = all.stream().min(Comparator.comparingLong(each -> away(one.period(), each))).orElseThrow();
        boolean listedBefore = all.stream().allMatch(each -> each.listed().getFirst().from().by().isBefore(one.period().from()));
        boolean farOff = away(one.period(), nearest) >= YEAR - 45;
        boolean olderThanLists =
                one.act() == Assertion.Dated.Act.SINCE && all.stream().anyMatch(each -> each.listed().getFirst().from().after().isEmpty())
                        && day(nearest).isAfter(one.period().to());
        if (olderThanLists) {
            return Verdict.silent(words(nearest) + "; the register's lists begin later than the day stated");
        }
        boolean refuted = one.onRoster() || listedBefore || farOff;
        return Verdict
                .of(false, Optional.of(actual(nearest.signed().orElse(nearest.listed().getFirst().from().by()), "signed")), words(nearest))
                .as(refuted ? Outcome.FAILS : Outcome.SILENT);
    }

    private Verdict nothingListed(Assertion.Dated one) {
        boolean otherModel = !one.models().isEmpty() && !agreements(one.bodies(), List.of()).isEmpty();
        boolean known = !editions.on(Roll.PARTICIPATING, Days.stated(one.period())).isEmpty();
        String words = otherModel ? "the list has it under another model only" : "the lists have no agreement of it";
        return Verdict.of(false, Optional.empty(), words)
                .as(known && (otherModel || one.act() == Assertion.Dated.Act.SINCE) ? Outcome.FAILS : Outcome.SILENT);
    }

    private static boolean fits(Period period, LocalDate day) {
        return switch (period.relation()) {
            case ON, SINCE -> period.holds(day);
            case BY, UNTIL -> !day.isAfter(period.to());
            case BEFORE -> day.isBefore(period.from());
            case AFTER -> day.isAfter(period.to());
        };
    }

    private static Stream<LocalDate> shown(Span span) {
        return Stream.of(span.from().by());
    }

    private static long away(Period period, Agreement one) {
        LocalDate day = one.signed().orElse(one.listed().getFirst().from().by());
        return period.holds(day)
                ? 0
                : Math.min(Math.abs(day.toEpochDay() - period.from().toEpochDay()), Math.abs(day.toEpochDay() - period.to().toEpochDay()));
    }

    private static String words(Agreement one) {
        return "the list has it under " + one.model().code() + one.signed().map(day -> ", signed on " + day).orElse("") + ", first listed "
                + one.listed().getFirst().from().words();
    }

    private Verdict applied(Assertion.Dated one) {
        List<Application> all = applications(one.bodies(), one.models());
        Days days = Days.stated(one.period());
        if (editions.on(Roll.PENDING, days).isEmpty()) {
            return Verdict.silent(editions.beyond(Roll.PENDING, days));
        }
        boolean fits = all.stream().anyMatch(each -> fits(one.period(), each.pending().getFirst().from().by()));
        return Verdict
                .of(fits, Optional.empty(), fits ? "it came on the pending list then" : "the pending list does not show when it applied")
                .as(fits ? Outcome.HOLDS : Outcome.SILENT);
    }

    private Verdict left(Assertion.Dated one) {
        Days days = Days.stated(one.period());
        if (editions.on(Roll.PARTICIPATING, days).isEmpty()) {
            return Verdict.silent(editions.beyond(Roll.PARTICIPATING, days));
        }
        List<Agreement> all = agreements(one.bodies(), one.models());
        if (all.isEmpty()) {
            return Verdict.silent("the lists have no agreement of it");
        }
        List<LocalDate> gone = new ArrayList<>();
        all.forEach(each -> each.listed().getLast().to().ifPresent(end -> gone.add(end.by())));
        all.forEach(each -> each.listed().getLast().to().flatMap(end -> end.after()).ifPresent(gone::add));
        boolean fits = gone.stream().anyMatch(day -> fits(one.period(), day));
        boolean still = gone.isEmpty();
        return Verdict.of(fits, gone.stream().min(LocalDate::compareTo).map(day -> actual(day, "unlisted")),
                still
                        ? "it is still listed"
                        : "it was last listed " + all.getFirst().listed().getLast().to().map(end -> end.words()).orElse(""));
    }

    /// Signed or first listed within a time: either count is fair.
    Verdict signedIn(Assertion.SignedIn one) {
        Days days = Days.stated(one.period());
        if (editions.on(Roll.PARTICIPATING, days).isEmpty()) {
            return Verdict.silent(editions.beyond(Roll.PARTICIPATING, days));
        }
        List<Agreement> all = register.roster().listAgencies().stream()
                .filter(agency -> one.figure().states().isEmpty() || one.figure().states().contains(agency.state()))
                .filter(agency -> one.figure().kind().map(kind -> kind == agency.kind()).orElse(true))
                .flatMap(agency -> register.getHistory(agency.id()).agreements().stream())
                .filter(each -> one.figure().models().isEmpty() || one.figure().models().contains(each.model().code())).toList();
        long signed = all.stream().filter(each -> each.signed().filter(one.period()::holds).isPresent()).count();
        long listed = all.stream().filter(each -> one.period().holds(each.listed().getFirst().from().by())).count();
        boolean holds = one.amount().allows(signed) || one.amount().allows(listed);
        boolean near = Math.abs(signed - one.amount().value()) <= Math.max(2, signed / 10.0)
                || Math.abs(listed - one.amount().value()) <= Math.max(2, listed / 10.0);
        return Verdict
                .of(holds, Optional.of(actual(one.period().to(), "signed")),
                        signed + " were signed in that time, " + listed + " first listed")
                .as(holds ? Outcome.HOLDS : near ? Outcome.SILENT : Outcome.FAILS);
    }

    Verdict first(Assertion.First one) {
        List<Integer> ordinals = editions.on(Roll.PARTICIPATING, one.days());
        if (ordinals.isEmpty()) {
            return Verdict.silent(editions.beyond(Roll.PARTICIPATING, one.days()));
        }
        int last = ordinals.getLast();
        List<Agreement> own =
                agreements(one.bodies(), List.of()).stream().filter(each -> each.listed().getFirst().firstEdition() <= last).toList();
        if (own.isEmpty()) {
            return Verdict.of(false, Optional.empty(), "the lists have no agreement of it");
        }
        Comparator<Agreement> order =
                one.oldest() ? Comparator.comparing(HistoryJudge::day) : Comparator.comparing(each -> each.listed().getFirst().from().by());
        Agreement mine = own.stream().min(order).orElseThrow();
        List<AgencyId> ahead =
                register.roster().listAgencies().stream().filter(agency -> one.states().isEmpty() || one.states().contains(agency.state()))
                        .filter(agency -> !one.bodies().contains(agency.id()))
                        .filter(agency -> register.getHistory(agency.id()).agreements().stream()
                                .filter(each -> !one.oldest() || each.isListed(last))
                                .filter(each -> each.listed().getFirst().firstEdition() <= last)
                                .anyMatch(each -> one.oldest() ? day(each).isBefore(day(mine)) : bothBefore(each, mine)))
                        .map(agency -> agency.id()).toList();
        boolean inTime = one.period().map(period -> own.stream().anyMatch(each -> each.signed().filter(day -> fits(period, day)).isPresent()
                || fits(period, each.listed().getFirst().from().by()))).orElse(true);
        boolean now = ordinals.stream().anyMatch(ordinal -> register.roster().listAgencies().stream()
                .filter(agency -> one.states().isEmpty() || one.states().contains(agency.state()))
                .filter(agency -> !register.getHistory(agency.id()).listed(ordinal).isEmpty()).count() == one.rank());
        boolean holds = inTime && (ahead.size() == one.rank() - 1 || one.rank() > 1 && now);
        return Verdict.of(holds, Optional.of(actual(day(mine), "signed")), words(mine) + "; " + ahead.size() + " came before it");
    }

    private static boolean bothBefore(Agreement each, Agreement mine) {
        return day(each).isBefore(day(mine)) && each.listed().getFirst().from().by().isBefore(mine.listed().getFirst().from().by());
    }

    private static LocalDate day(Agreement one) {
        return one.signed().orElse(one.listed().getFirst().from().by());
    }

    Verdict waited(Assertion.Waited one) {
        List<Application> all = applications(one.bodies(), List.of());
        if (all.isEmpty()) {
            return Verdict.silent("the pending lists do not have it");
        }
        double stated = one.amount().value() * one.daysEach();
        double step = one.daysEach() == 1 ? 1 : one.daysEach() / 2.0;
        boolean holds = all.stream().anyMatch(each -> {
            double least = each.waited().atLeast();
            double most = each.waited().atMost().orElse(each.waited().atLeast() + 30);
            return switch (one.amount().hedge()) {
                case MORE, LEAST, JUST_OVER -> most > stated - (one.daysEach() > 1 ? DAYS_OF_MONTH / 10 : 0);
                case LESS, MOST, NEARLY -> least < stated;
                case ABOUT -> least <= stated + Math.max(step, stated / 5) && most >= stated - Math.max(step, stated / 5);
                case EXACT -> least <= stated + step && most >= stated - step;
            };
        });
        Application nearest = all.getFirst();
        return Verdict.of(holds, Optional.empty(), "it was on the pending list for " + nearest.waited().atLeast()
                + nearest.waited().atMost().map(most -> " to " + most).orElse(" or more") + " days");
    }
}
