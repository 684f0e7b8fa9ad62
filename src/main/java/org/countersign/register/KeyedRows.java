package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Edition;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.place.State;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.HeadingReader;
import org.countersign.sighting.ReadRow;

/// Reads lines once for all the editions they stand in, and numbers what they say (state, name, model) as keys,
/// so that editions can be compared before anyone knows who is who.
final class KeyedRows {
    private final HeadingReader headings;
    private final EditionRows rows;
    private final Map<ReadRow, Integer> keyOfRow = new IdentityHashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> models = new ArrayList<>();

    KeyedRows(HeadingReader headings, EditionRows rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /// Reads an edition's headings and rows.
    Draft draft(Edition edition) {
        List<PlacedLine> lines = edition.list().lines();
        HeadingReader.Result found = headings.read(lines.isEmpty() ? new Line(List.of()) : lines.getFirst().line());
        List<PlacedLine> below = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
        BitSet used = new BitSet();
        List<LocalDate> signed = new ArrayList<>();
        for (ReadRow row : rows.read(below, found.layout())) {
            used.set(key(row));
            row.signed().value().ifPresent(signed::add);
        }
        signed.sort(Comparator.reverseOrder());
        Optional<LocalDate> newest = signed.isEmpty() ? Optional.empty() : Optional.of(signed.get(Math.min(2, signed.size() - 1)));
        return new Draft(edition, found, below, used, newest);
    }

    /// The rows of a draft as read.
    List<ReadRow> read(Draft draft) {
        return rows.read(draft.rows(), draft.headings().layout());
    }

    /// The state of a key, as a postal code.
    String state(int key) {
        return states.get(key);
    }

    /// The model of a key, as a code.
    String model(int key) {
        return models.get(key);
    }

    private int key(ReadRow row) {
        return keyOfRow.computeIfAbsent(row, this::number);
    }

    private int number(ReadRow row) {
        String state = row.state().value().map(State::usps).orElse("?");
        String model = row.model().value().map(EnforcementModel::code).orElse("?");
        String name = row.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return keys.computeIfAbsent(state + "|" + model + "|" + name, key -> {
            states.add(state);
            models.add(model);
            return states.size() - 1;
        });
    }
}
