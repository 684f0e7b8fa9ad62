package org.countersign.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.ChangeDataset;
import org.countersign.export.ChangeTree;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.RollOrder;
import org.countersign.sheet.Cell;

/// One change with its proof: the edition that shows it, the one before, and the row in both.
///
/// @param register the register as asked
/// @param change the change
/// @param edition the edition that shows it
/// @param before the last edition of the list before it; empty where the record begins
public record ChangeView(Register register, Change change, ListedEdition edition, Optional<ListedEdition> before) implements View {
    public ChangeView {
        Objects.requireNonNull(register);
        Objects.requireNonNull(change);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(before);
    }

    static ChangeView of(Change change, Register register) {
        for (RollOrder order : List.of(register.participating(), register.pending())) {
            for (int i = 0; i < order.editions().size(); i++) {
                ListedEdition edition = order.editions().get(i);
                if (edition.edition().sha256().equals(change.at().edition())) {
                    return new ChangeView(register, change, edition, i == 0 ? Optional.empty() : Optional.of(order.editions().get(i - 1)));
                }
            }
        }
        throw new IllegalStateException("a change is shown by an edition that is not admitted: " + change.id());
    }

    @Override
    public String template() {
        return "change.jte";
    }

    @Override
    public String path() {
        return Addresses.change(change);
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("change.page.title", words.say("changekind." + change.kind()), agency().name(), agency().state()),
                Phrases.change(change, register, words));
    }

    /// Whose change it is.
    public Agency agency() {
        return register.roster().getAgency(change.at().agency());
    }

    /// The agreement's id, where the change is about one and not about an application.
    public Optional<String> agreement() {
        return register.getHistory(change.at().agency()).agreements().stream()
                .map(agreement -> agreement.id())
                .filter(change.at().agreement()::equals)
                .findFirst();
    }

    /// How closely the lists tell when it happened.
    public String precision(Words words) {
        boolean oneDay = change.at().between().after().map(edition.date()::equals).orElse(false);
        return words.say(before.isEmpty() ? "change.when.first" : oneDay ? "change.when.oneday" : "change.when.note");
    }

    /// A row before and after.
    ///
    /// @param before the row of the edition before; empty where it has none
    /// @param after the row of the edition that shows the change; empty where it has none
    public record Pair(Optional<ListedRow> before, Optional<ListedRow> after) {
        public Pair {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        /// The columns of both, as their headings say it, by what they mean.
        public Map<String, String> columns() {
            Map<String, String> columns = new LinkedHashMap<>();
            after.ifPresent(row -> row.cells().forEach(cell -> columns.putIfAbsent(cell.meaning(), cell.heading())));
            before.ifPresent(row -> row.cells().forEach(cell -> columns.putIfAbsent(cell.meaning(), cell.heading())));
            return columns;
        }

        /// Whether both print a column, and not alike.
        public boolean differs(String column) {
            return before.isPresent() && after.isPresent() && !before.get().cell(column).equals(after.get().cell(column));
        }

        /// The cell of the row before.
        public Cell before(String column) {
            return before.map(row -> row.cell(column)).orElse(Cell.BLANK);
        }

        /// The cell of the row after.
        public Cell after(String column) {
            return after.map(row -> row.cell(column)).orElse(Cell.BLANK);
        }
    }

    /// The rows of agency and model in both editions, in the order of each; as a rule one.
    public List<Pair> rows() {
        List<ListedRow> first = before.map(this::rows).orElse(List.of());
        List<ListedRow> second = rows(edition);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            pairs.add(new Pair(
                    i < first.size() ? Optional.of(first.get(i)) : Optional.empty(),
                    i < second.size() ? Optional.of(second.get(i)) : Optional.empty()));
        }
        return pairs;
    }

    private List<ListedRow> rows(ListedEdition of) {
        return ListedRow.of(of, change.at().agency(), change.at().model(), register);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = ChangeTree.of(change, register);
        tree.put("shownBy", EditionTree.reference(edition));
        tree.put("editionBefore", before.map(EditionTree::reference));
        tree.put("rowsBefore", before.map(this::rows).orElse(List.of()).stream().map(ChangeView::row).toList());
        tree.put("rowsAfter", rows(edition).stream().map(ChangeView::row).toList());
        return tree;
    }

    private static Map<String, Object> row(ListedRow row) {
        return Json.object("row", row.row(), "cells", row.cells().stream()
                .map(cell -> Json.object("heading", cell.heading(), "text", cell.cell().text(), "link", cell.cell().link()))
                .toList());
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(ChangeDataset.of(List.of(change), register).table());
    }
}
