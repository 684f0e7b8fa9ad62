package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.archive.Capture;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.Roll;

/// Gives each edition its day: from its contents and neighbours, the names being hints.
///
/// A day in a name is believed when no row was signed after it and the rows fit between those of its neighbours. Where
/// it is not, the contents tell between which two editions this one belongs, and the day is the one that is the fewest
/// digits away from the name's and lies there. Of several names, the earliest believable day counts.
final class Dating {
    private final Map<String, LocalDate> ruled = new HashMap<>();
    private final Map<Draft, EditionDay> days = new HashMap<>();
    /// what a name's date turned out to mean on the participating list, for the pending list published with it
    private final Map<String, LocalDate> twins = new HashMap<>();

    Dating(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Admission admission && admission.grounds().inForce()) {
                admission.published().ifPresent(day -> ruled.put(admission.sha256(), day));
            }
        }
    }

    /// Dates editions of both rolls; the result has the order of the drafts.
    List<DatedDraft> date(List<Draft> drafts) {
        for (Roll roll : Roll.values()) {
            List<Draft> ofRoll = drafts.stream().filter(draft -> draft.headings().layout().roll() == roll).toList();
            ofRoll.forEach(this::byName);
            placeByContents(ofRoll);
            ofRoll.forEach(this::rememberTwins);
        }
        return drafts.stream().map(this::finish).toList();
    }

    private void byName(Draft draft) {
        LocalDate byRuling = ruled.get(draft.edition().sha256());
        List<NameHint> hints = hints(draft);
        if (byRuling != null) {
            NameHint any = hints.isEmpty() ? new NameHint(Optional.empty(), 0, 0, 0, Optional.empty(), 0, -1) : hints.getFirst();
            days.put(draft, any.on(byRuling));
            return;
        }
        Optional<EditionDay> earliest = hints.stream()
                .flatMap(hint -> day(hint).map(hint::on).stream())
                .filter(day -> believable(draft, day.day()))
                .min(Comparator.naturalOrder());
        earliest.ifPresent(first -> days.put(
                draft,
                // A name that states that same day says more than a capture of it does.
                hints.stream()
                        .filter(hint -> !hint.isSeen() && day(hint).equals(Optional.of(first.day())))
                        .map(hint -> hint.on(first.day()))
                        .min(Comparator.naturalOrder())
                        .orElse(first)));
    }

    private Optional<LocalDate> day(NameHint hint) {
        LocalDate twin = hint.isSeen() ? null : twins.get(twinKey(hint));
        return twin == null ? hint.typed() : Optional.of(twin);
    }

    private static boolean believable(Draft draft, LocalDate day) {
        // One day of grace: lists have carried tomorrow's date.
        return draft.newestSigned().map(newest -> !day.isBefore(newest.minusDays(1))).orElse(true);
    }

    /// Looks for editions that do not fit where their names put them, and for those without any day.
    private void placeByContents(List<Draft> drafts) {
        List<Draft> trusted = new ArrayList<>(drafts.stream().filter(days::containsKey).sorted(order()).toList());
        List<Draft> open = new ArrayList<>(drafts.stream().filter(draft -> !days.containsKey(draft)).toList());
        for (int i = 0; i < trusted.size(); i++) {
            if (isMisplaced(trusted, i)) {
                open.add(trusted.remove(i));
                i = Math.max(-1, i - 2);
            }
        }
        open.sort(Comparator.comparing(draft -> draft.edition().sha256()));
        for (Draft draft : open) {
            Optional<EditionDay> named = Optional.ofNullable(days.get(draft));
            Neighbourhood best = Neighbourhood.closest(draft, trusted, days);
            Optional<EditionDay> mended = best.mend(hints(draft));
            // A day that the name states stands when the contents lead to no better reading of it.
            mended.or(() -> named).or(best::end).ifPresent(day -> days.put(draft, day));
        }
    }

    private boolean isMisplaced(List<Draft> trusted, int at) {
        Draft draft = trusted.get(at);
        if (ruled.containsKey(draft.edition().sha256()) || trusted.size() < 3 || draft.rows().isEmpty()) {
            return false;
        }
        Draft before = at == 0 ? null : trusted.get(at - 1);
        Draft after = at + 1 == trusted.size() ? null : trusted.get(at + 1);
        double fit = Math.max(before == null ? 0 : draft.likeness(before), after == null ? 0 : draft.likeness(after));
        if (fit < 0.25) {
            return Neighbourhood.closest(draft, without(trusted, at), days).likeness() > fit + 0.2;
        }
        // Rows that were there before are gone and come back: the edition belongs elsewhere, or is old content.
        return before != null && after != null && lost(before, draft) > 10 && lost(before, draft) > 3 * Math.max(1, lost(before, after));
    }

    private static int lost(Draft earlier, Draft later) {
        return earlier.keys().cardinality() - earlier.common(later);
    }

    private static List<Draft> without(List<Draft> drafts, int at) {
        List<Draft> others = new ArrayList<>(drafts);
        others.remove(at);
        return others;
    }

    private void rememberTwins(Draft draft) {
        EditionDay day = days.get(draft);
        if (day == null || day.seen()) {
            return;
        }
        for (NameHint hint : hints(draft)) {
            if (!hint.isSeen() && !hint.typed().equals(Optional.of(day.day()))
                    && !hint.typed().map(typed -> believable(draft, typed)).orElse(false)) {
                twins.put(twinKey(hint), day.day());
            }
        }
    }

    private static String twinKey(NameHint hint) {
        return hint.year() + "-" + hint.month() + "-" + hint.day() + hint.half();
    }

    private static List<NameHint> hints(Draft draft) {
        return draft.edition().captures().stream()
                .map(Capture::name)
                .flatMap(name -> NameHint.of(name).stream())
                .toList();
    }

    private Comparator<Draft> order() {
        return Comparator.<Draft, EditionDay>comparing(days::get).thenComparing(draft -> draft.edition().sha256());
    }

    private DatedDraft finish(Draft draft) {
        Optional<EditionDay> day = Optional.ofNullable(days.get(draft));
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Capture capture : draft.edition().captures()) {
            Optional<NameHint> hint = NameHint.of(capture.name());
            if (hint.isPresent() && !hint.get().isSeen() && day.isPresent()) {
                compare(draft, capture, hint.get(), day.get(), findings);
            }
            NameHint.roll(capture.name())
                    .filter(roll -> roll != draft.headings().layout().roll() && told.add(capture.name()))
                    .ifPresent(roll -> findings.add(finding(
                            FindingKind.NAME_MISROLLED, draft, capture,
                            "the headings are those of the " + draft.headings().layout().roll() + " list")));
        }
        return new DatedDraft(draft, day, findings);
    }

    private void compare(Draft draft, Capture capture, NameHint hint, EditionDay day, List<Finding> findings) {
        Optional<LocalDate> typed = hint.typed();
        if (typed.equals(Optional.of(day.day()))) {
            return;
        }
        boolean later = typed.isPresent() && typed.get().isAfter(day.day());
        if (later && !isAnotherBetween(draft, day.day(), typed.get())) {
            return; // the same file, linked on under the next days' names
        }
        findings.add(finding(
                later ? FindingKind.REPOSTED : FindingKind.NAME_MISDATED,
                draft,
                capture,
                later ? "the same bytes are from " + day.day() : "the contents are those of " + day.day()));
    }

    private boolean isAnotherBetween(Draft draft, LocalDate first, LocalDate last) {
        Roll roll = draft.headings().layout().roll();
        return days.entrySet().stream()
                .filter(entry -> entry.getKey() != draft && entry.getKey().headings().layout().roll() == roll)
                .map(entry -> entry.getValue().day())
                .anyMatch(day -> day.isAfter(first) && day.isBefore(last));
    }

    private static Finding finding(FindingKind kind, Draft draft, Capture capture, String detail) {
        return new Finding(kind, draft.edition().sha256(), 0, "", capture.name(), detail, 1);
    }
}
