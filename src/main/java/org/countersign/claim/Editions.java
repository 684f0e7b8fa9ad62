package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.register.FigureSeries;
import org.countersign.register.ListedEdition;
import org.countersign.sighting.Roll;

/// Which editions speak for which days.
final class Editions {
    /// Beyond this many days after the newest edition nothing is known; a text of these days speaks of it.
    private static final int GRACE = 3;

    private final FigureSeries series;

    Editions(FigureSeries series) {
        this.series = series;
    }

    /// The ordinals of the editions that stood on any of some days: those of the days, and the one that stood when they began.
    /// Empty where the register cannot tell.
    List<Integer> on(Roll roll, Days days) {
        List<ListedEdition> all = series.editions(roll);
        List<Integer> found = new ArrayList<>();
        if (all.isEmpty() || days.to().isBefore(all.getFirst().date())
                || days.from().isAfter(all.getLast().date().plusDays(roll == Roll.PENDING ? 0 : GRACE))) {
            return found;
        }
        boolean loose = days.why().equals("the day of publication");
        int before = lastOn(all, days.from().minusDays(1));
        boolean firstDay = before + 1 < all.size() && all.get(before + 1).date().equals(days.from());
        if (before >= 0 && (!firstDay || loose)) {
            found.add(before);
        }
        for (int i = before + 1; i < all.size() && !all.get(i).date().isAfter(days.to()); i++) {
            found.add(i);
        }
        return found;
    }

    private static int lastOn(List<ListedEdition> all, LocalDate day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).date().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /// Why the register cannot tell of some days.
    String beyond(Roll roll, Days days) {
        List<ListedEdition> all = series.editions(roll);
        String list = roll == Roll.PENDING ? "pending list" : "list";
        return all.isEmpty()
                ? "no " + list + " is known"
                : days.to().isBefore(all.getFirst().date())
                        ? "the register's first " + list + " is of " + all.getFirst().date()
                        : "the register's last " + list + " is of " + all.getLast().date();
    }

    LocalDate day(Roll roll, int ordinal) {
        return series.editions(roll).get(ordinal).date();
    }

    /// The name of an edition's file.
    String name(Roll roll, int ordinal) {
        return series.editions(roll).get(ordinal).edition().name();
    }

    /// The days on which a figure was as stated, joined.
    List<Claim.TrueOn> stretches(Roll roll, java.util.function.IntPredicate isTrue) {
        List<ListedEdition> all = series.editions(roll);
        List<Claim.TrueOn> stretches = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            boolean holds = isTrue.test(i);
            if (holds && from.isEmpty()) {
                from = Optional.of(all.get(i).date());
            } else if (!holds && from.isPresent()) {
                LocalDate until = all.get(i).date().minusDays(1);
                stretches.add(new Claim.TrueOn(from.get(), until.isBefore(from.get()) ? from.get() : until));
                from = Optional.empty();
            }
        }
        from.ifPresent(day -> stretches.add(new Claim.TrueOn(day, all.getLast().date())));
        return stretches;
    }
}
