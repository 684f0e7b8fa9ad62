package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.agency.Appearance;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Identification;
import org.countersign.agency.Ledger;
import org.countersign.agency.Roster;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.NotedEdition;
import org.countersign.finding.Finding;
import org.countersign.place.Places;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.EditionDays;
import org.countersign.sighting.HeadingReader;
import org.countersign.sighting.Roll;
import org.countersign.sighting.RowReader;

/// Keeps the register: from published files to an account of who held what, when, on what evidence.
///
/// Pure: the same editions, rulings and places give the same register, in whatever order they come.
public final class Registrar {
    private final List<Ruling> rulings;
    private final Places places;
    private final FbiListing bodies;
    private final Ledger ledger;

    /// A registrar with what stays the same from build to build.
    ///
    /// @param rulings every ruling, retired ones included
    /// @param bodies the FBI's list of agencies
    /// @param ledger the ids issued so far
    public Registrar(List<Ruling> rulings, Places places, FbiListing bodies, Ledger ledger) {
        this.rulings = List.copyOf(rulings);
        this.places = places;
        this.bodies = bodies;
        this.ledger = ledger;
    }

    /// The whole way of a row, in order. Start reading here.
    public Register keep(List<Edition> editions) {
        EditionRows rows = new EditionRows(new RowReader(places.listStates(), rulings));
        List<ListedEdition> listed = list(editions, rows);
        RollOrder participating = RollOrder.admitted(Roll.PARTICIPATING, listed);
        RollOrder pending = RollOrder.admitted(Roll.PENDING, listed);

        List<Printing> printings = Printings.ofBoth(participating, pending, rows);
        List<Appearance> appearances =
                Appearances.of(printings.stream().filter(printing -> printing.row().isResolved()).toList(), participating, pending, ledger);
        EditionDays days = new EditionDays(participating.days(), pending.days());
        Roster roster = Identification.resolve(appearances, days, rulings, places, bodies, ledger);

        return new Register(
                listed, participating, pending, rows, () -> printings, roster, rulings, places, () -> about(listed));
    }

    /// Each edition dated, and admitted or held: participating before pending, each by day.
    private List<ListedEdition> list(List<Edition> editions, EditionRows rows) {
        KeyedRows keyed = new KeyedRows(new HeadingReader(rulings), rows);
        List<Draft> drafts = inOneOrder(editions).stream().map(keyed::draft).toList();
        List<DatedDraft> dated = new Dating(rulings).date(drafts);
        List<ListedEdition> listed = new ArrayList<>();
        Admitter admitter = new Admitter(rulings, keyed, inOrder(dated, Roll.PARTICIPATING));
        for (Roll roll : Roll.values()) {
            listed.addAll(admitter.admit(inOrder(dated, roll)));
        }
        return listed;
    }

    private static List<Finding> about(List<ListedEdition> listed) {
        return listed.stream().flatMap(edition -> edition.findings().stream()).toList();
    }

    /// The same register from what was noted when it was kept before: days and admissions in the notes, who is who in the
    /// roster. Only for the very editions and rulings of that time; `doctor` proves that both ways agree. What is wrong with
    /// editions as a whole is noted nowhere, and found anew when it is first asked for.
    ///
    /// @param noted every edition with its note, in the order in which the register lists them
    public Register recall(List<NotedEdition> noted, Roster roster) {
        EditionRows rows = new EditionRows(new RowReader(places.listStates(), rulings));
        List<ListedEdition> listed = new EditionNotes(new HeadingReader(rulings)).recall(noted);
        RollOrder participating = RollOrder.admitted(Roll.PARTICIPATING, listed);
        RollOrder pending = RollOrder.admitted(Roll.PENDING, listed);
        return new Register(
                listed, participating, pending, rows, () -> Printings.ofBoth(participating, pending, rows), roster, rulings, places,
                () -> about(list(noted.stream().map(NotedEdition::edition).toList(), rows)));
    }

    /// Sorted by hash, so that the order of arrival leaves no trace; the same bytes are one edition, lines alike one object.
    private static List<Edition> inOneOrder(List<Edition> editions) {
        return BundledRecord.merge(List.of(), editions).stream().sorted(Comparator.comparing(Edition::sha256)).toList();
    }

    private static List<DatedDraft> inOrder(List<DatedDraft> dated, Roll roll) {
        Comparator<DatedDraft> byDay = Comparator.comparing(
                draft -> draft.day().orElse(null), Comparator.nullsLast(Comparator.<EditionDay>naturalOrder()));
        return dated.stream()
                .filter(draft -> draft.draft().headings().layout().roll() == roll)
                .sorted(byDay.thenComparing(draft -> draft.draft().edition().sha256()))
                .toList();
    }
}
