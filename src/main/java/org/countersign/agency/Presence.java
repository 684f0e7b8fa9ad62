package org.countersign.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.archive.Runs;
import org.countersign.sighting.Roll;

/// When, signed on which days and with which documents a spelling stood on the rolls under one model.
///
/// @param listed the participating editions that print it
/// @param pending the pending editions that print it
/// @param signed the signing days
/// @param documents the keys of the agreements' documents
record Presence(Runs listed, Runs pending, Set<LocalDate> signed, Set<String> documents) {

    static final Presence NEVER = new Presence(Runs.NONE, Runs.NONE, Set.of(), Set.of());

    /// The presences of rows, by the model's code.
    static Map<String, Presence> byModel(List<Appearance> rows) {
        Map<String, List<Appearance>> grouped = new HashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.model().code(), unused -> new ArrayList<>()).add(row));
        Map<String, Presence> presences = new TreeMap<>();
        grouped.forEach((model, some) -> presences.put(model, of(some)));
        return presences;
    }

    Runs on(Roll roll) {
        return roll == Roll.PARTICIPATING ? listed : pending;
    }

    private static Presence of(List<Appearance> rows) {
        Runs listed = Runs.NONE;
        Runs pending = Runs.NONE;
        Set<LocalDate> signed = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        for (Appearance row : rows) {
            listed = row.roll() == Roll.PARTICIPATING ? listed.union(row.editions()) : listed;
            pending = row.roll() == Roll.PENDING ? pending.union(row.editions()) : pending;
            row.signed().ifPresent(signed::add);
            row.moa().map(DocumentKey::of).filter(key -> !key.isEmpty()).ifPresent(documents::add);
        }
        return new Presence(listed, pending, signed, documents);
    }
}
