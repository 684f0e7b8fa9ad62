package org.countersign.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.NotedEdition;
import org.countersign.place.Places;
import org.countersign.register.Registrar;

/// The bundled record as the rules alone see it: without any ruling on who is who.
final class RealRecord {
    private static final Roster ROSTER = resolve();

    private RealRecord() {}

    static Roster roster() {
        return ROSTER;
    }

    /// The agencies that rows of a state and name mean; several where one name stands for several bodies.
    static Map<String, Set<AgencyId>> agenciesByName() {
        Map<String, Set<AgencyId>> byName = new HashMap<>();
        ROSTER.meant().forEach((key, id) -> byName.computeIfAbsent(key.state() + '|' + key.name(), unused -> new HashSet<>()).add(id));
        return byName;
    }

    static InputStream resource(String path) {
        return Objects.requireNonNull(RealRecord.class.getResourceAsStream(path), path);
    }

    private static Roster resolve() {
        try {
            var editions = BundledRecord.listEditions().stream().map(NotedEdition::edition).toList();
            return new Registrar(List.of(), Places.bundled(), Rows.FBI, Ledger.empty()).keep(editions).roster();
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read the bundled record", failure);
        }
    }
}
