package org.countersign.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.Decision;
import org.countersign.agency.Question;
import org.countersign.agency.TerritoryConflict;
import org.countersign.export.AgencyTree;
import org.countersign.export.AgreementDataset;
import org.countersign.export.ChangeTree;
import org.countersign.export.EvidenceTree;
import org.countersign.export.FindingTree;
import org.countersign.export.Json;
import org.countersign.export.QuestionTree;
import org.countersign.export.Table;
import org.countersign.finding.Finding;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Change;
import org.countersign.register.Evidence;
import org.countersign.register.SightingRun;

/// An agency: what it held on a day, since when, on what evidence, and why it is taken for one body.
///
/// @param asOf the register as asked
/// @param agency the agency
/// @param findings what is wrong with its rows
public record AgencyView(AsOf asOf, Agency agency, List<Finding> findings) implements View {
    public AgencyView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(agency);
        findings = List.copyOf(findings);
    }

    @Override
    public String template() {
        return "agency.jte";
    }

    @Override
    public String path() {
        return Addresses.agency(agency);
    }

    @Override
    public Title title(Words words) {
        return new Title(agency.name() + ", " + agency.state(), Held.sentence(agency, asOf, words));
    }

    /// All that the lists tell of it.
    public AgencyHistory history() {
        return asOf.register().getHistory(agency.id());
    }

    /// Each spelling under which it was printed.
    public List<SeenName> names() {
        return SeenName.among(SightingRun.of(agency.id(), asOf.register()));
    }

    /// Its agreements: those listed on the day first, then those listed before, then those that came later.
    public List<Agreement> agreements() {
        return history().agreements().stream()
                .sorted(Comparator.<Agreement>comparingInt(agreement -> agreement.isListed(asOf.ordinal()) ? 0 : begun(agreement) ? 1 : 2)
                        .thenComparing(Agreement::id))
                .toList();
    }

    private boolean begun(Agreement agreement) {
        return agreement.listed().getFirst().firstEdition() <= asOf.ordinal();
    }

    /// The row that an agreement rests on, on the day.
    public Optional<PrintedRow> row(Agreement agreement) {
        return Held.row(agreement, asOf);
    }

    /// Whether an agreement counts as listed on the day though that one edition leaves it out.
    public boolean leftOut(Agreement agreement) {
        return agreement.isListed(asOf.ordinal()) && Held.rows(agreement, asOf).isEmpty();
    }

    /// Its changes, the newest first.
    public List<Change> changes() {
        return history().changes().reversed();
    }

    /// Its agreements drawn along the years.
    public Timeline timeline() {
        List<Agreement> agreements = history().agreements();
        return Timeline.of(asOf, agreements.isEmpty() ? List.of() : List.of(new Holder(agency, agreements)), false);
    }

    /// What was decided about its spellings; empty while that is being worked out.
    public Optional<List<Decision>> decisions() {
        return asOf.register().roster().knowsDecisions()
                ? Optional.of(asOf.register().roster().decisions(agency.id()))
                : Optional.empty();
    }

    /// The pairs in which it may be one body with another.
    public List<Question> questions() {
        return asOf.register().roster().undecided().stream()
                .filter(question -> question.first().equals(agency.id()) || question.second().equals(agency.id()))
                .toList();
    }

    /// The other agency of a question.
    public Agency other(Question question) {
        return asOf.register().roster().getAgency(question.first().equals(agency.id()) ? question.second() : question.first());
    }

    /// Where lists before the register's own print it.
    public List<EarlySightings.Seen> early() {
        return EarlySightings.of(asOf.register(), agency.id());
    }

    /// Where ICE's column COUNTY is at odds with its territory.
    public List<TerritoryConflict> conflicts() {
        return asOf.register().roster().conflicts().stream().filter(conflict -> conflict.agency().equals(agency.id())).toList();
    }

    /// Where a finding shows first, in words.
    public String where(Finding finding, Words words) {
        String day = asOf.register().listEditions().stream()
                .filter(edition -> edition.edition().sha256().equals(finding.edition()))
                .findFirst().map(edition -> words.day(edition.date())).orElseThrow();
        return finding.row() == 0
                ? words.say("agency.whole", day)
                : words.say("agency.where", Integer.toString(finding.row()), day);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = AgencyTree.of(agency, asOf.register());
        Evidence evidence = new Evidence(asOf.register());
        tree.put("sentence", Held.sentence(agency, asOf, Words.of(Language.ENGLISH)));
        tree.put("holds", asOf.held(agency).stream().map(agreement -> agreement.model().code()).toList());
        tree.put("seenNames", names().stream().map(SeenName::tree).toList());
        tree.put("territory", Json.object("certainty", agency.territory().certainty().name(),
                "sources", agency.territory().sources().stream().map(Enum::name).toList()));
        tree.put("evidence", history().agreements().stream()
                .map(agreement -> Json.object("agreement", agreement.id(), "row", row(agreement).map(PrintedRow::tree),
                        "runs", EvidenceTree.of(evidence.chain(agreement))))
                .toList());
        tree.put("changes", history().changes().stream().map(change -> ChangeTree.of(change, asOf.register())).toList());
        tree.put("decisions", decisions().map(decisions -> decisions.stream().map(QuestionTree::of).toList()));
        tree.put("questions", questions().stream().map(QuestionTree::of).toList());
        tree.put("findings", findings.stream().map(FindingTree::of).toList());
        tree.put("earlyLists", early().stream().map(EarlySightings.Seen::tree).toList());
        tree.put("countyConflicts", conflicts().stream().map(TerritoryConflict::sentence).toList());
        return tree;
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(AgreementDataset.of(history().agreements(), asOf.register()).table()
                .with(List.of("name", "state", "on", "held"), row -> List.of(agency.name(), agency.state(), asOf.day().toString(),
                        Boolean.toString(asOf.held(agency).stream().anyMatch(held -> held.id().equals(row.getFirst()))))));
    }
}
