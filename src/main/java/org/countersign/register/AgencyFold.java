package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.agency.AgencyId;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.Roll;

/// Folds the rows printed for one agency into its history. Agencies are folded apart from each other.
final class AgencyFold {
    private final RollOrder participating;
    private final RollOrder pending;
    private final boolean pendingEnded;
    private final Map<String, Integer> ordinals;

    /// @param pendingEnded whether the pending list is known to have ended
    /// @param ordinals the ordinal of each edition, by SHA-256
    AgencyFold(RollOrder participating, RollOrder pending, boolean pendingEnded, Map<String, Integer> ordinals) {
        this.participating = participating;
        this.pending = pending;
        this.pendingEnded = pendingEnded;
        this.ordinals = Map.copyOf(ordinals);
    }

    /// @param endings what rulings state of the agency's terminations
    AgencyHistory fold(AgencyId agency, List<Printing> printings, List<Ruling.Fact> endings) {
        List<Agreement> agreements = new ArrayList<>();
        List<Application> applications = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<AgencyHistory.Flicker> flickers = new ArrayList<>();
        byModel(printings, participating).forEach((model, rows) -> {
            TermFold fold = new TermFold(agency, model, rows, participating);
            List<Agreement> terms = agreements(agency, model, fold, endings);
            agreements.addAll(terms);
            changes.addAll(fold.changes());
            fold.flickers().forEach(edition -> flickers.add(new AgencyHistory.Flicker(
                    terms.getLast().id(), participating.editions().get(edition).edition().sha256())));
        });
        byModel(printings, pending).forEach((model, rows) -> {
            List<Agreement> held = agreements.stream().filter(agreement -> agreement.model().equals(model)).toList();
            ApplicationFold fold = new ApplicationFold(agency, model, rows, pending, held, pendingEnded);
            applications.add(fold.application());
            changes.addAll(fold.changes());
        });
        List<Change> told = AgencyChanges.tell(changes, agreements, ordinals);
        return new AgencyHistory(agency, agreements, applications, told, flickers);
    }

    private static Map<EnforcementModel, List<Printing>> byModel(List<Printing> printings, RollOrder order) {
        Map<EnforcementModel, List<Printing>> byModel = new TreeMap<>();
        for (Printing printing : printings) {
            Roll roll = printing.layout().roll();
            if (roll == order.roll() && printing.editions().first() < order.editions().size()) {
                byModel.computeIfAbsent(printing.row().model().value().orElseThrow(), model -> new ArrayList<>()).add(printing);
            }
        }
        byModel.values().forEach(rows -> rows.sort(Comparator.<Printing>comparingInt(printing -> printing.editions().first())
                .thenComparing(printing -> printing.row().line().toString())));
        return byModel;
    }

    private List<Agreement> agreements(AgencyId agency, EnforcementModel model, TermFold fold, List<Ruling.Fact> endings) {
        List<Agreement> agreements = new ArrayList<>();
        for (Term term : fold.terms()) {
            Printing last = term.current();
            agreements.add(new Agreement(
                    id(agency, model, term.number),
                    agency,
                    model,
                    term.number,
                    term.signed(),
                    term.spans(),
                    standing(agency, model, term, fold.terms(), endings),
                    last.row().moa().value(),
                    last.row().addendum().value(),
                    term.lines()));
        }
        return agreements;
    }

    private Standing standing(AgencyId agency, EnforcementModel model, Term term, List<Term> terms, List<Ruling.Fact> endings) {
        Optional<Ruling.Fact> ending = endings.stream()
                .filter(fact -> fact.value().equals(id(agency, model, term.number)) || fact.value().equals(model.code()))
                .findFirst();
        if (ending.isPresent() && !term.isOpen()) {
            return new Standing.Terminated(ending.get().grounds().id(), ending.get().day());
        }
        Optional<Term> successor = terms.stream()
                .filter(other -> other.number > term.number && other.signed().isPresent() && term.signed().isPresent())
                .filter(other -> other.signed().get().isAfter(term.signed().get()))
                .findFirst();
        if (successor.isPresent()) {
            return new Standing.Superseded(id(agency, model, successor.get().number));
        }
        if (term.isOpen()) {
            return new Standing.Listed();
        }
        int lastEdition = term.spans().getLast().lastEdition();
        return new Standing.NoLongerListed(lastEdition == participating.editions().size() - 2);
    }

    private static String id(AgencyId agency, EnforcementModel model, int term) {
        return agency.text() + "-" + model.code() + "-" + term;
    }
}
