package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.sighting.Roll;

/// Leads from facts back to the rows they rest on.
public final class Evidence {
    private final Register register;

    /// Evidence out of a register.
    public Evidence(Register register) {
        this.register = register;
    }

    /// The chain of a fact that rests on these lines: each run of editions that print one, with its first and last sighting.
    ///
    /// @param first the sighting at the beginning of the run
    /// @param last the sighting at its end
    /// @param editions how many editions the run has
    public record Run(Sighting first, Sighting last, int editions) {}

    /// The whole chain of an agreement: the runs of each of its rows, in the order of first printing.
    public List<Run> chain(Agreement agreement) {
        return agreement.lines().stream().flatMap(line -> runs(line, Roll.PARTICIPATING).stream()).toList();
    }

    /// The runs of editions that print a line on a roll, in order.
    public List<Run> runs(Line line, Roll roll) {
        List<Run> runs = new ArrayList<>();
        for (Printing printing : register.listPrintings(line)) {
            if (printing.layout().roll() == roll) {
                runs.addAll(runs(printing));
            }
        }
        return runs;
    }

    /// The runs of one distinct row.
    List<Run> runs(Printing printing) {
        RollOrder order = printing.layout().roll() == Roll.PARTICIPATING ? register.participating() : register.pending();
        Line line = printing.row().line();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < printing.editions().count() && printing.editions().first(i) < order.editions().size(); i++) {
            int first = printing.editions().first(i);
            int last = Math.min(printing.editions().last(i), order.editions().size() - 1);
            runs.add(new Run(sighting(order.editions().get(first), line), sighting(order.editions().get(last), line), last - first + 1));
        }
        return runs;
    }

    /// The first sighting of an agency on either list, the participating one first.
    ///
    /// @throws java.util.NoSuchElementException when no edition known prints the agency
    public Sighting first(AgencyId agency) {
        return findFirst(agency).orElseThrow();
    }

    /// The first sighting of an agency, where an edition known prints it.
    Optional<Sighting> findFirst(AgencyId agency) {
        AgencyHistory history = register.getHistory(agency);
        Optional<Sighting> listed = history.agreements().stream()
                .map(agreement -> runs(agreement.lines().getFirst(), Roll.PARTICIPATING).getFirst().first())
                .min(Comparator.comparing(Sighting::day));
        return listed.or(() -> history.applications().stream()
                .map(application -> runs(application.lines().getFirst(), Roll.PENDING).getFirst().first())
                .min(Comparator.comparing(Sighting::day)));
    }

    private static Sighting sighting(ListedEdition edition, Line line) {
        for (PlacedLine placed : edition.rows()) {
            if (placed.line() == line) {
                return new Sighting(
                        edition.edition().sha256(),
                        edition.edition().name(),
                        edition.day().map(day -> day.day().toString()).orElse(""),
                        placed.row(),
                        edition.edition().verbatim(line));
            }
        }
        throw new IllegalStateException("a row is said to stand in an edition that does not hold it: " + edition.edition().name());
    }
}
