package org.countersign.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.ChangeTree;
import org.countersign.export.EvidenceTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Agreement;
import org.countersign.register.Change;
import org.countersign.register.Evidence;
import org.countersign.register.Interval;
import org.countersign.sighting.Roll;

/// One agreement: its term, the rows that were printed for it, and the editions that print them.
///
/// @param asOf the register as asked
/// @param agency whose it is
/// @param agreement the agreement
public record AgreementView(AsOf asOf, Agency agency, Agreement agreement) implements View {
    public AgreementView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(agency);
        Objects.requireNonNull(agreement);
    }

    @Override
    public String template() {
        return "agreement.jte";
    }

    @Override
    public String path() {
        return Addresses.agreement(agreement.id());
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("agreement.title", agency.name(), agency.state(), agreement.model().code(), agreement.term()),
                sentence(words));
    }

    /// Where it stood on the day, in a sentence that can be quoted.
    public String sentence(Words words) {
        if (asOf.edition().isEmpty()) {
            return words.say("none.yet", words.day(asOf.day()));
        }
        Object[] told = {agency.name(), agency.state(), Models.name(agreement.model(), words),
            agreement.signed().map(signed -> words.say("signed.first", words.day(signed))).orElse(""), words.day(asOf.listed())};
        if (agreement.isListed(asOf.ordinal())) {
            return words.say("agreement.listed", told);
        }
        Optional<Interval> left = agreement.listed().stream()
                .filter(span -> span.lastEdition() < asOf.ordinal())
                .flatMap(span -> span.to().stream())
                .max(Comparator.comparing(Interval::by));
        return left.map(interval -> words.say("agreement.gone", with(told, words.when(interval), Standings.now(agreement, words))))
                .orElseGet(() -> words.say("agreement.notyet", with(told, words.when(agreement.listed().getFirst().from()))));
    }

    private static Object[] with(Object[] told, Object... more) {
        List<Object> all = new ArrayList<>(List.of(told));
        all.addAll(List.of(more));
        return all.toArray();
    }

    /// Each distinct row printed for it, in the order of first printing.
    public List<Version> versions() {
        Evidence evidence = new Evidence(asOf.register());
        return agreement.lines().stream()
                .map(line -> evidence.runs(line, Roll.PARTICIPATING))
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Version(PrintedRow.of(runs.getFirst().first(), asOf.register()), runs))
                .toList();
    }

    /// A distinct row with the runs of editions that print it.
    ///
    /// @param row the row where it was first printed
    /// @param runs at least one
    public record Version(PrintedRow row, List<Evidence.Run> runs) {
        public Version {
            Objects.requireNonNull(row);
            runs = List.copyOf(runs);
        }

        /// How many editions print it.
        public int editions() {
            return runs.stream().mapToInt(Evidence.Run::editions).sum();
        }
    }

    /// What changed about it, the oldest first.
    public List<Change> changes() {
        return asOf.register().getHistory(agency.id()).changes().stream()
                .filter(change -> change.at().agreement().equals(agreement.id()))
                .toList();
    }

    /// The other agreements of the agency.
    public List<Agreement> others() {
        return asOf.register().getHistory(agency.id()).agreements().stream()
                .filter(other -> !other.id().equals(agreement.id()))
                .toList();
    }

    /// It alone along the years.
    public Timeline timeline() {
        return Timeline.of(asOf, List.of(new Holder(agency, List.of(agreement))), false);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = AgencyTree.agreement(agreement);
        tree.put("agency", Json.object("id", agency.id(), "name", agency.name(), "state", agency.state()));
        tree.put("sentence", sentence(Words.of(Language.ENGLISH)));
        tree.put("onDay", agreement.isListed(asOf.ordinal()));
        tree.put("evidence", EvidenceTree.of(new Evidence(asOf.register()).chain(agreement)));
        tree.put("rows", versions().stream().map(version -> version.row().tree()).toList());
        tree.put("changes", changes().stream().map(change -> ChangeTree.of(change, asOf.register())).toList());
        return tree;
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(EvidenceTree.table(agreement, new Evidence(asOf.register()).chain(agreement)));
    }
}
