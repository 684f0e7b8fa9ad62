package org.countersign.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.finding.FindingKind;
import org.countersign.place.Distance;
import org.countersign.sheet.Cell;

/// Reads the SUPPORT TYPE column. A model is known by its words; `Model`, `Officer` and `Program` are interchangeable.
///
/// Words that belong to no known model make another model, kept under a code of its own: the programme has had others.
final class ModelReader {
    /// The words that tell a model from the others, each with how the lists are known to vary it.
    private static final TreeMap<String, EnforcementModel> BY_WORDS = new TreeMap<>();
    private static final List<String> EMPTY_WORDS =
            List.of("model", "officer", "office", "program", "programme", "moa", "agreement", "287", "g", "287g");
    private static final List<String> TELLING = List.of("jail", "enforcement", "task", "force", "warrant", "service", "services");

    static {
        BY_WORDS.put("jail enforcement", EnforcementModel.JAIL_ENFORCEMENT);
        BY_WORDS.put("jem", EnforcementModel.JAIL_ENFORCEMENT);
        BY_WORDS.put("task force", EnforcementModel.TASK_FORCE);
        BY_WORDS.put("tfm", EnforcementModel.TASK_FORCE);
        BY_WORDS.put("tfo", EnforcementModel.TASK_FORCE);
        BY_WORDS.put("warrant service", EnforcementModel.WARRANT_SERVICE);
        BY_WORDS.put("warrant services", EnforcementModel.WARRANT_SERVICE);
        BY_WORDS.put("wso", EnforcementModel.WARRANT_SERVICE);
    }

    private ModelReader() {}

    static Read<EnforcementModel> read(Cell cell, List<CellFault> faults) {
        String printed = Column.words(cell.text());
        if (printed.isEmpty() || Absent.is(cell.text())) {
            faults.add(new CellFault(FindingKind.MODEL_UNREAD, Column.SUPPORT_TYPE.name(), cell.text(), "the cell is blank"));
            return Read.absent();
        }
        List<String> words = new ArrayList<>();
        boolean corrected = false;
        for (String word : printed.split(" ")) {
            String near = nearest(word);
            corrected |= !near.equals(word);
            if (!EMPTY_WORDS.contains(near)) {
                words.add(near);
            }
        }
        String telling = String.join(" ", words);
        EnforcementModel known = BY_WORDS.get(telling);
        if (known != null && corrected) {
            faults.add(new CellFault(FindingKind.MODEL_CORRECTED, Column.SUPPORT_TYPE.name(), cell.text(), "read as " + known.name()));
            return Read.corrected(known);
        }
        if (known != null) {
            return Read.exact(known);
        }
        return other(cell, words, faults);
    }

    /// Another model must at least share a word with the known ones, else the cell is no model at all.
    private static Read<EnforcementModel> other(Cell cell, List<String> words, List<CellFault> faults) {
        if (words.stream().noneMatch(word -> TELLING.contains(word) || word.equals("hybrid") || BY_WORDS.containsKey(word))) {
            faults.add(new CellFault(
                    FindingKind.MODEL_UNREAD, Column.SUPPORT_TYPE.name(), cell.text(),
                    "known are Jail Enforcement Model, Task Force Model, Warrant Service Officer"));
            return Read.unread();
        }
        String name = words.stream().map(ModelReader::capitalised).collect(Collectors.joining(" ")) + " Model";
        EnforcementModel model = new EnforcementModel("X-" + String.join("-", words).toUpperCase(Locale.ROOT), name);
        faults.add(new CellFault(FindingKind.MODEL_NEW, Column.SUPPORT_TYPE.name(), cell.text(), "kept as model " + model.code()));
        return Read.exact(model);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String nearest(String word) {
        if (TELLING.contains(word) || EMPTY_WORDS.contains(word) || BY_WORDS.containsKey(word)) {
            return word;
        }
        for (String known : TELLING) {
            if (known.length() >= 4 && Distance.between(word, known, 2) <= (known.length() > 5 ? 2 : 1)) {
                return known;
            }
        }
        for (String known : EMPTY_WORDS) {
            if (known.length() >= 5 && Distance.between(word, known, 1) <= 1) {
                return known;
            }
        }
        return word;
    }
}
