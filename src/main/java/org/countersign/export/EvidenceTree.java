package org.countersign.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.register.Agreement;
import org.countersign.register.Evidence;
import org.countersign.register.Sighting;
import org.countersign.sheet.Cell;

/// The chain from an agreement to the rows it rests on, as a tree and as a table.
public final class EvidenceTree {
    private EvidenceTree() {}

    /// Runs of editions, each with its first and last sighting.
    public static List<Map<String, Object>> of(List<Evidence.Run> chain) {
        return chain.stream()
                .map(run -> Json.object("first", of(run.first()), "last", of(run.last()), "editions", run.editions()))
                .toList();
    }

    /// One row in one edition, as printed there.
    public static Map<String, Object> of(Sighting sighting) {
        return Json.object(
                "edition", sighting.edition(),
                "name", sighting.name(),
                "day", sighting.day(),
                "row", sighting.row(),
                "cells", sighting.line().cells().stream().map(Cell::text).toList(),
                "links", sighting.line().cells().stream().map(Cell::link).filter(Optional::isPresent).toList());
    }

    /// The runs, one a row.
    public static Table table(Agreement agreement, List<Evidence.Run> chain) {
        return new Table(
                List.of("agreement", "first_day", "first_edition", "first_row", "last_day", "last_edition", "last_row", "editions"),
                chain.stream()
                        .map(run -> List.of(
                                agreement.id(), run.first().day(), run.first().edition(), Integer.toString(run.first().row()),
                                run.last().day(), run.last().edition(), Integer.toString(run.last().row()),
                                Integer.toString(run.editions())))
                        .toList());
    }
}
