package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Anchor;
import org.countersign.agency.Appearance;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Identification;
import org.countersign.agency.Ledger;
import org.countersign.agency.Question;
import org.countersign.agency.Roster;
import org.countersign.archive.Runs;
import org.countersign.sighting.EditionDays;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.Roll;

/// Joins rows of early lists to the register's agencies: they are put beside the register's own rows and told apart by the
/// same rules, once, when the record is compiled. The register itself is not touched, and no id is issued.
public final class EarlyJoin {
    /// So far apart in order that no list counts as the edition next to another: nothing is known of the years between.
    private static final int APART = 100;
    private static final EnforcementModel NOT_PRINTED = new EnforcementModel("X-NOT-PRINTED", "");

    private final Register register;
    private final List<Appearance> known;
    private final EditionDays days;
    private final List<EarlyList> lists;
    private final Roster both;
    private final Set<AgencyId> disturbed = new HashSet<>();

    private EarlyJoin(List<EarlySighting> sightings, Register register, FbiListing bodies, Ledger ledger) {
        this.register = register;
        this.lists = sightings.stream().map(EarlySighting::list).distinct().toList();
        this.known = Appearances.of(register.listPrintings(), register.participating(), register.pending(), ledger).stream()
                .map(this::later).toList();
        this.days = new EditionDays(daysWithGaps(), register.pending().days());
        List<Appearance> all = Stream.concat(known.stream(), sightings.stream().map(this::appearance)).toList();
        this.both = Identification.resolve(all, days, register.listRulings(), register.places(), bodies, ledger);
        for (Appearance row : known) {
            AgencyId before = register.roster().whoIs(row);
            AgencyId now = both.whoIs(row);
            if (!before.equals(now)) {
                disturbed.add(before);
                disturbed.add(now);
            }
        }
    }

    /// The same rows, each with the agency it means, those it may mean, or none.
    ///
    /// @param register the register, kept anew from the whole record
    /// @param bodies the FBI's list of agencies
    /// @param ledger the ids issued so far
    public static List<EarlySighting> join(List<EarlySighting> sightings, Register register, FbiListing bodies, Ledger ledger) {
        EarlyJoin join = new EarlyJoin(sightings, register, bodies, ledger);
        return sightings.stream().map(join::judge).toList();
    }

    private EarlySighting judge(EarlySighting sighting) {
        AgencyId meant = both.whoIs(sighting.state(), sighting.name(), "");
        boolean ours = register.roster().findAgency(meant).filter(agency -> agency.id().equals(meant)).isPresent();
        if (ours && !disturbed.contains(meant)) {
            return sighting.meaning(meant);
        }
        Set<AgencyId> perhaps = new TreeSet<>();
        if (ours) {
            // the row would make two agencies of the register one, which is not for an early list to say
            perhaps.add(meant);
        }
        for (Question question : both.undecided()) {
            other(question, meant).filter(id -> register.roster().findAgency(id).isPresent()).ifPresent(perhaps::add);
        }
        return perhaps.isEmpty() ? sighting.meaningOther(meant) : sighting.perhaps(List.copyOf(perhaps));
    }

    private static Optional<AgencyId> other(Question question, AgencyId one) {
        return question.first().equals(one)
                ? Optional.of(question.second())
                : Optional.of(question.first()).filter(first -> question.second().equals(one));
    }

    private Appearance appearance(EarlySighting sighting) {
        int ordinal = lists.indexOf(sighting.list()) * APART;
        return new Appearance(
                sighting.state(), sighting.name(), "", "", Roll.PARTICIPATING, sighting.model().orElse(NOT_PRINTED), sighting.signed(),
                Optional.empty(), Runs.span(ordinal, ordinal), anchor(sighting.list(), sighting.row()),
                List.of());
    }

    /// Where a row of an early list stands, in place of an edition's hash.
    static Anchor anchor(EarlyList list, int row) {
        return new Anchor("early list of " + list.day(), row);
    }

    /// A row of the register behind all early lists in order.
    private Appearance later(Appearance row) {
        return row.roll() == Roll.PENDING
                ? row
                : new Appearance(
                        row.state(), row.name(), row.county(), row.type(), row.roll(), row.model(), row.signed(), row.moa(),
                        shifted(row.editions()), row.earliest(), row.issued());
    }

    private Runs shifted(Runs runs) {
        int by = lists.size() * APART;
        BitSet ordinals = new BitSet();
        for (int run = 0; run < runs.count(); run++) {
            ordinals.set(runs.first(run) + by, runs.last(run) + by + 1);
        }
        return Runs.of(ordinals);
    }

    private List<LocalDate> daysWithGaps() {
        List<LocalDate> all = new ArrayList<>();
        for (EarlyList list : lists) {
            for (int i = 0; i < APART; i++) {
                all.add(list.day());
            }
        }
        all.addAll(register.participating().days());
        return all;
    }
}
