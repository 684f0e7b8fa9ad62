package org.countersign.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.countersign.agency.LedgerEntry;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionMaker;
import org.countersign.archive.PlacedLine;
import org.countersign.export.AgencyTree;
import org.countersign.export.ChangeTree;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.register.Agreement;
import org.countersign.register.Change;
import org.countersign.register.Register;
import org.countersign.register.SightingRun;
import org.countersign.register.Span;

/// What `doctor` checks, one after the other.
final class Checkup {
    private final Source source;
    private final List<Result> results = new ArrayList<>();

    Checkup(Source source) {
        this.source = source;
    }

    /// What came of one check.
    ///
    /// @param check what was checked
    /// @param passed whether it holds
    /// @param detail what was looked at, or what is wrong
    record Result(String check, boolean passed, String detail) {}

    List<Result> run() throws IOException {
        List<Edition> editions = source.listEditions();
        hashes(editions);
        Register register = source.keep(editions);
        ledger(register);
        spans(register);
        changes(register);
        rows(register);
        twice(editions, register);
        recalled(register);
        return results;
    }

    private void hashes(List<Edition> editions) {
        Set<String> seen = new HashSet<>();
        long twice = editions.stream().filter(edition -> !seen.add(edition.sha256())).count();
        long rows = editions.stream().mapToLong(edition -> edition.list().lines().size()).sum();
        long disordered = editions.stream().filter(edition -> !ascending(edition.list().lines())).count();
        add("editions are told apart by hash, their rows are in order", twice == 0 && disordered == 0,
                editions.size() + " editions, " + rows + " rows");
    }

    private static boolean ascending(List<PlacedLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).row() <= lines.get(i - 1).row()) {
                return false;
            }
        }
        return true;
    }

    private void ledger(Register register) throws IOException {
        Map<String, Set<Integer>> rows = new HashMap<>();
        register.listEditions().forEach(edition -> {
            Set<Integer> numbers = new HashSet<>();
            edition.rows().forEach(placed -> numbers.add(placed.row()));
            rows.put(edition.edition().sha256(), numbers);
        });
        List<LedgerEntry> entries = Source.ledger().listEntries();
        long nowhere = entries.stream()
                .filter(entry -> !rows.getOrDefault(entry.anchor().edition(), Set.of()).contains(entry.anchor().row())).count();
        long lost = entries.stream().filter(entry -> register.roster().findAgency(entry.id()).isEmpty()).count();
        boolean whole = source.bundled();
        add(
                "every id of the ledger leads to an agency and its sighting is in the record",
                !whole || nowhere == 0 && lost == 0,
                entries.size() + " ids" + (whole ? "" : ", not checked without the bundled record")
                        + (nowhere + lost == 0 || !whole ? "" : ", " + nowhere + " without sighting, " + lost + " lost"));
        long provisional = register.roster().listAgencies().stream().filter(agency -> agency.id().isProvisional()).count();
        add("agencies have ids", true, register.roster().listAgencies().size() + " agencies, " + provisional + " with a provisional id");
    }

    private void spans(Register register) {
        int agreements = 0;
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var history : register.listHistories()) {
            for (Agreement agreement : history.agreements()) {
                agreements++;
                boolean disjoint = true;
                for (int i = 1; i < agreement.listed().size(); i++) {
                    Span before = agreement.listed().get(i - 1);
                    disjoint &= before.lastEdition() < agreement.listed().get(i).firstEdition() && before.to().isPresent();
                }
                if (!disjoint || !ids.add(agreement.id())) {
                    wrong.add(agreement.id());
                }
            }
        }
        add("no agreement is listed twice at once", wrong.isEmpty(),
                agreements + " agreements" + (wrong.isEmpty() ? "" : ", wrong: " + wrong));
    }

    private void changes(Register register) {
        Set<String> editions = new HashSet<>();
        register.listEditions().stream().filter(edition -> edition.admitted()).forEach(edition -> editions.add(edition.edition().sha256()));
        List<Change> changes = register.listChanges();
        Set<String> ids = new HashSet<>();
        long wrong = changes.stream().filter(change -> !editions.contains(change.at().edition())).count();
        long twice = changes.stream().filter(change -> !ids.add(change.id())).count();
        add("every change is shown by an admitted edition and has an id of its own", wrong == 0 && twice == 0,
                changes.size() + " changes" + (wrong + twice == 0 ? "" : ", " + wrong + " without edition, " + twice + " ids twice"));
    }

    /// Rows in are rows accounted for: runs of sightings add up to the rows of the admitted editions.
    private void rows(Register register) {
        long in = 0;
        for (var order : List.of(register.participating(), register.pending())) {
            for (var edition : order.editions()) {
                Set<Object> lines = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
                edition.rows().forEach(placed -> lines.add(placed.line()));
                in += lines.size();
            }
        }
        long out = SightingRun.listAll(register).stream().mapToLong(SightingRun::editions).sum();
        add("every row is accounted for", in == out, in + " rows in, " + out + " in runs of sightings");
    }

    private void twice(List<Edition> editions, Register register) throws IOException {
        List<Edition> shuffled = new ArrayList<>(editions);
        Collections.shuffle(shuffled, new Random(287));
        String first = digest(register);
        String second = digest(source.keep(shuffled));
        add("folding twice, in another order, gives the same bytes", first.equals(second), first.substring(0, 16));
    }

    private void recalled(Register register) throws IOException {
        String kept = digest(register);
        String recalled = digest(source.open());
        add("what is recalled is what is kept", kept.equals(recalled), recalled.substring(0, 16));
    }

    private static String digest(Register register) throws IOException {
        StringWriter text = new StringWriter();
        Json.write(register.roster().listAgencies().stream().map(agency -> AgencyTree.of(agency, register)).toList(), text);
        Json.write(register.listChanges().stream().map(change -> ChangeTree.of(change, register)).toList(), text);
        Json.write(register.listEditions().stream().map(EditionTree::of).toList(), text);
        return EditionMaker.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(String check, boolean passed, String detail) {
        results.add(new Result(check, passed, detail));
    }
}
