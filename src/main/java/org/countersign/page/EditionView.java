package org.countersign.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.agency.Agency;
import org.countersign.export.ChangeTree;
import org.countersign.export.EditionTree;
import org.countersign.export.FindingTree;
import org.countersign.export.Table;
import org.countersign.export.VerbatimRows;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// One edition: where it is from, its day, what it changed, what is wrong with it, and its rows.
///
/// @param register the whole register
/// @param edition the edition
/// @param from which of its rows is the first shown, from 0
/// @param findings what shows in it first
public record EditionView(Register register, ListedEdition edition, int from, List<Finding> findings) implements View {
    /// So many rows stand on a page.
    static final int ROWS = 100;
    /// So many changes are told here; the others are a link away.
    private static final int TOLD = 40;

    public EditionView {
        Objects.requireNonNull(register);
        Objects.requireNonNull(edition);
        findings = List.copyOf(findings);
    }

    /// @throws WrongParameter when a row is asked for that the edition has not
    static EditionView of(Register register, ListedEdition edition, Ask ask, List<Finding> all) {
        Optional<Integer> row = Choice.row("row", ask);
        Optional<Integer> from = Choice.row("from", ask);
        int index = row.or(() -> from).map(number -> place(edition, number)).orElse(0);
        if (row.isPresent() && edition.rows().get(index).row() != row.get()) {
            throw none("row", edition, row.get());
        }
        return new EditionView(register, edition, index / ROWS * ROWS,
                all.stream().filter(finding -> finding.edition().equals(edition.edition().sha256())).toList());
    }

    /// Which row is the first with this number or a higher one.
    private static int place(ListedEdition edition, int number) {
        for (int i = 0; i < edition.rows().size(); i++) {
            if (edition.rows().get(i).row() >= number) {
                return i;
            }
        }
        throw none("row", edition, number);
    }

    private static WrongParameter none(String name, ListedEdition edition, int number) {
        return new WrongParameter(name, Integer.toString(number), edition.rows().isEmpty()
                ? "nothing: the edition has no rows"
                : "the number of a row that holds something, up to " + edition.rows().getLast().row());
    }

    @Override
    public String template() {
        return "edition.jte";
    }

    @Override
    public String path() {
        return Addresses.edition(edition.edition().sha256());
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(EditionPhrases.name(edition, words), words.say(edition.admitted() ? "edition.sentence" : "edition.sentence.held",
                EditionPhrases.name(edition, words), edition.rows().size(), EditionAddress.of(edition)));
    }

    /// The changes that it shows: of agreements and applications, or of how rows are printed.
    public List<Change> changes(boolean substantive) {
        return register.listChanges().stream()
                .filter(change -> change.at().edition().equals(edition.edition().sha256()) && change.substantive() == substantive)
                .toList();
    }

    /// The first of some changes, as many as are told here.
    public List<Change> told(List<Change> changes) {
        return changes.stream().limit(TOLD).toList();
    }

    /// Its findings by kind.
    public Map<FindingKind, List<Finding>> byKind() {
        Map<FindingKind, List<Finding>> kinds = new TreeMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(finding.kind(), kind -> new java.util.ArrayList<>()).add(finding));
        return kinds;
    }

    /// The rows shown.
    public List<ListedRow> rows() {
        return ListedRow.of(edition, from, Math.min(from + ROWS, edition.rows().size()), register);
    }

    /// Whose a row is; empty where it does not say who and what.
    public Optional<Agency> agency(ListedRow row) {
        return register.findAgency(row.read()).map(register.roster()::getAgency);
    }

    /// What leads to other stretches of rows: the number of the first and of the last row of each, and whether it is shown.
    ///
    /// @param first the number of its first row
    /// @param last the number of its last row
    /// @param shown whether it is the one shown
    public record Stretch(int first, int last, boolean shown) {}

    /// The stretches of rows.
    public List<Stretch> stretches() {
        List<Stretch> stretches = new java.util.ArrayList<>();
        for (int i = 0; i < edition.rows().size(); i += ROWS) {
            stretches.add(new Stretch(edition.rows().get(i).row(),
                    edition.rows().get(Math.min(i + ROWS, edition.rows().size()) - 1).row(), i == from));
        }
        return stretches;
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = new LinkedHashMap<>(EditionTree.of(edition));
        tree.put("changes", register.listChanges().stream()
                .filter(change -> change.at().edition().equals(edition.edition().sha256()))
                .map(change -> ChangeTree.of(change, register))
                .toList());
        tree.put("findings", findings.stream().map(FindingTree::of).toList());
        Map<String, Object> verbatim = new LinkedHashMap<>(EditionTree.rows(edition));
        verbatim.remove("edition");
        verbatim.put("list", verbatim.remove("rows"));
        tree.putAll(verbatim);
        return tree;
    }

    /// Every row verbatim.
    @Override
    public Optional<Table> table() {
        return Optional.of(VerbatimRows.of(edition));
    }
}
