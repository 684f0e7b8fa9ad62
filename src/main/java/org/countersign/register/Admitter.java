package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.finding.Severity;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.CellFault;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.Roll;

/// Decides which editions count. An edition that contradicts our assumptions is kept and held, and the last good one stays up.
final class Admitter {
    /// A state or model of fewer rows says nothing by losing half of them.
    private static final int ENOUGH_ROWS = 10;
    /// Below this share of readable cells, the file or our reading of it is broken. Measured lows: see DECISIONS.md.
    private static final double FILL_FLOOR = 0.9;

    private final Map<String, Ruling.Admission> rulings = new HashMap<>();
    private final KeyedRows keyed;
    private final List<DatedDraft> participating;

    /// @param participating the participating editions, in order: an application that came to be listed did not go missing
    Admitter(List<Ruling> all, KeyedRows keyed, List<DatedDraft> participating) {
        this.keyed = keyed;
        this.participating = List.copyOf(participating);
        for (Ruling ruling : all) {
            if (ruling instanceof Ruling.Admission admission && admission.grounds().inForce()) {
                rulings.put(admission.sha256(), admission);
            }
        }
    }

    /// Admits or holds the editions of one roll, given in order; those without a day come last.
    List<ListedEdition> admit(List<DatedDraft> inOrder) {
        List<ListedEdition> listed = new ArrayList<>();
        List<Draft> admitted = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            DatedDraft dated = inOrder.get(i);
            Verdict verdict = judge(dated, admitted, inOrder.subList(i + 1, inOrder.size()));
            ListedEdition decided = decide(dated, verdict);
            listed.add(decided);
            if (decided.admitted()) {
                admitted.add(dated.draft());
            }
        }
        return listed;
    }

    private ListedEdition decide(DatedDraft dated, Verdict verdict) {
        Draft draft = dated.draft();
        Ruling.Admission ruling = rulings.get(draft.edition().sha256());
        List<Finding> findings = new ArrayList<>(dated.findings());
        findings.addAll(verdict.stops);
        findings.addAll(EditionFindings.of(draft));
        boolean admitted = verdict.stops.isEmpty();
        String reason = admitted
                ? verdict.confirmed.map(day -> "confirmed by the edition of " + day).orElse(ListedEdition.NOTHING_AGAINST)
                : String.join("; ", verdict.stops.stream().map(Admitter::words).toList());
        if (ruling != null && (dated.day().isPresent() || !ruling.admit())) {
            admitted = ruling.admit();
            reason = "ruling " + ruling.grounds().id() + ": " + ruling.grounds().reason();
            if (!admitted) {
                findings.add(EditionFindings.of(FindingKind.HELD_BY_RULING, draft, "", "", reason));
            }
        }
        return new ListedEdition(
                draft.edition(), draft.headings().layout(), dated.day(), draft.rows(), admitted,
                admitted ? verdict.confirmed : Optional.empty(), reason, findings);
    }

    private static String words(Finding stop) {
        return stop.kind() + (stop.value().isEmpty() ? "" : " '" + stop.value() + "'")
                + (stop.detail().isEmpty() ? "" : ": " + stop.detail());
    }

    /// What speaks against an edition, and the later edition without which more would.
    private static final class Verdict {
        private final List<Finding> stops = new ArrayList<>();
        private Optional<LocalDate> confirmed = Optional.empty();
    }

    private Verdict judge(DatedDraft dated, List<Draft> admitted, List<DatedDraft> later) {
        Draft draft = dated.draft();
        Verdict verdict = new Verdict();
        for (CellFault fault : draft.headings().faults()) {
            if (fault.kind().severity() == Severity.STOP) {
                verdict.stops.add(EditionFindings.of(fault.kind(), draft, fault.column(), fault.value(), fault.detail()));
            }
        }
        // Nobody waiting is a fact of the pending list; a programme without agreements is a broken file.
        if (draft.rows().isEmpty() && draft.headings().layout().roll() == Roll.PARTICIPATING) {
            verdict.stops.add(EditionFindings.of(FindingKind.NO_ROWS, draft, "", "", "nothing stands below the headings"));
        }
        if (dated.day().isEmpty()) {
            verdict.stops.add(EditionFindings.of(FindingKind.UNDATED, draft, "", draft.edition().name(),
                    "no day in the name, and no neighbours to tell by"));
        }
        if (verdict.stops.isEmpty()) {
            checkFill(draft, verdict.stops);
        }
        if (verdict.stops.isEmpty() && !admitted.isEmpty()) {
            olderContent(draft, admitted)
                    .ifPresentOrElse(
                            older -> verdict.stops.add(EditionFindings.of(
                                    FindingKind.BACK_IN_TIME, draft, "", "", "its rows are those of " + older.edition().name())),
                            () -> checkDepartures(dated, admitted.getLast(), later, verdict));
        }
        return verdict;
    }

    private void checkFill(Draft draft, List<Finding> stops) {
        int rows = draft.rows().size();
        if (rows < ENOUGH_ROWS) {
            return;
        }
        int[] read = new int[3];
        for (ReadRow row : keyed.read(draft)) {
            read[0] += row.state().value().isPresent() ? 1 : 0;
            read[1] += row.name().isBlank() ? 0 : 1;
            read[2] += row.model().value().isPresent() ? 1 : 0;
        }
        String[] columns = {"STATE", "LAW ENFORCEMENT AGENCY", "SUPPORT TYPE"};
        for (int i = 0; i < columns.length; i++) {
            if (read[i] < FILL_FLOOR * rows) {
                stops.add(
                        EditionFindings.of(FindingKind.FILL_RATE, draft, columns[i], "", read[i] + " of " + rows + " cells could be read"));
            }
        }
    }

    /// An older edition that this one is closer to than to the last one, when rows went missing as well.
    private static Optional<Draft> olderContent(Draft draft, List<Draft> admitted) {
        Draft last = admitted.getLast();
        int gone = last.keys().cardinality() - last.common(draft);
        if (gone < ENOUGH_ROWS) {
            return Optional.empty();
        }
        double likeness = draft.likeness(last);
        for (Draft older : admitted.reversed().subList(1, admitted.size())) {
            double toOlder = draft.likeness(older);
            if (toOlder > 0.97 && toOlder > likeness + 0.01) {
                return Optional.of(older);
            }
        }
        return Optional.empty();
    }

    private void checkDepartures(DatedDraft dated, Draft last, List<DatedDraft> later, Verdict verdict) {
        Draft draft = dated.draft();
        Map<String, BitSet> groups = new TreeMap<>();
        BitSet expected = (BitSet) last.keys().clone();
        if (draft.headings().layout().roll() == Roll.PENDING) {
            expected.andNot(listedAround(dated));
        }
        expected.stream().forEach(key -> {
            groups.computeIfAbsent(keyed.state(key), state -> new BitSet()).set(key);
            groups.computeIfAbsent(keyed.model(key), model -> new BitSet()).set(key);
        });
        // The next edition that can be read confirms the departures, or shows this one to be broken.
        Optional<DatedDraft> next = later.stream()
                .filter(candidate -> candidate.day().isPresent() && !candidate.draft().rows().isEmpty())
                .filter(candidate -> candidate.draft().headings().faults().stream()
                        .noneMatch(fault -> fault.kind().severity() == Severity.STOP))
                .findFirst();
        groups.forEach((group, keys) -> {
            int gone = gone(keys, draft);
            if (keys.cardinality() < ENOUGH_ROWS || gone * 2 < keys.cardinality()) {
                return;
            }
            if (next.isPresent() && gone(keys, next.get().draft()) * 2 >= keys.cardinality()) {
                verdict.confirmed = next.get().day().map(EditionDay::day);
            } else {
                verdict.stops.add(EditionFindings.of(FindingKind.MASS_DEPARTURE, draft, "", group,
                        gone + " of " + keys.cardinality() + " rows are gone"));
            }
        });
    }

    /// What the participating list prints by a week after a pending edition: the two lists are not always posted together.
    private BitSet listedAround(DatedDraft pending) {
        BitSet listed = new BitSet();
        for (DatedDraft edition : participating) {
            boolean inTime = edition.day().isPresent()
                    && pending.day().isPresent()
                    && !edition.day().get().day().isAfter(pending.day().get().day().plusDays(7));
            if (inTime) {
                listed.or(edition.draft().keys());
            }
        }
        return listed;
    }

    private static int gone(BitSet keys, Draft draft) {
        BitSet missing = (BitSet) keys.clone();
        missing.andNot(draft.keys());
        return missing.cardinality();
    }
}
