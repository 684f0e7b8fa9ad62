package org.countersign.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.place.Once;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// The pages about the record itself: what changed, the editions, what is wrong with them, what is not decided.
public final class RecordPages {
    private final Register register;
    private final Once<Map<String, Change>> changes;

    RecordPages(Register register) {
        this.register = register;
        this.changes = new Once<>(() -> byId(register));
    }

    private static Map<String, Change> byId(Register register) {
        // Ids are unique, as a test over the whole record holds; were two alike, no page may fall for it.
        return register.listChanges().stream().collect(Collectors.toMap(Change::id, Function.identity(), (one, other) -> one));
    }

    /// Works out what takes longest before anybody asks.
    void prepare() {
        changes.get();
        register.listFindings();
    }

    /// `/changes`
    public Found changes(Ask ask) {
        return new Found.Shown(ChangesView.of(AsOf.of(register, ask), ask));
    }

    /// `/changes/{id}`
    public Found change(String id, Ask ask) {
        Register asked = AsOf.of(register, ask).register();
        Map<String, Change> known = ask.known().isEmpty() ? changes.get() : byId(asked);
        return Optional.ofNullable(known.get(id)).<Found>map(change -> new Found.Shown(ChangeView.of(change, asked)))
                .orElseGet(() -> new Found.Missing("missing.change", id));
    }

    /// `/editions`
    public Found editions(Ask ask) {
        return new Found.Shown(EditionsView.of(AsOf.of(register, ask).register(), ask));
    }

    /// `/editions/{sha}`: the first twelve digits of the hash; more, and fewer that fit one only, lead there.
    public Found edition(String digits, Ask ask) {
        List<ListedEdition> fitting = EditionAddress.beginning(digits, register.listEditions());
        return fitting.size() == 1
                ? Found.at("/editions/" + digits, EditionView.of(register, fitting.getFirst(), ask, register.listFindings()))
                : new Found.Missing("missing.edition", digits);
    }

    /// `/findings`
    public Found findings(Ask ask) {
        AsOf asOf = AsOf.of(register, ask);
        List<Finding> all = asOf.register().listFindings();
        return new Found.Shown(Choice.among("kind", Arrays.stream(FindingKind.values()).map(Enum::name).toList(), ask)
                .<View>map(kind -> FindingKindView.of(asOf, FindingKind.valueOf(kind), all, ask))
                .orElseGet(() -> new FindingsView(asOf, all)));
    }

    /// `/undecided`
    public Found undecided() {
        return new Found.Shown(new UndecidedView(register));
    }
}
