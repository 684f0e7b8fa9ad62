package org.countersign.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.register.Agreement;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Figures;
import org.countersign.register.Interval;
import org.countersign.register.Register;
import org.countersign.sighting.EnforcementModel;

/// A model that agreements were listed under.
///
/// @param model which
/// @param first when the lists first had an agreement under it
/// @param ever how many agreements they ever had under it, terms counted one by one
public record ModelLine(EnforcementModel model, Interval first, int ever) {
    public ModelLine {
        Objects.requireNonNull(model);
        Objects.requireNonNull(first);
    }

    /// All models that were listed, those of today first, then by code.
    static List<ModelLine> all(Register register) {
        Map<EnforcementModel, List<Agreement>> agreements = new TreeMap<>();
        for (AgencyHistory history : register.listHistories()) {
            history.agreements()
                    .forEach(agreement -> agreements.computeIfAbsent(agreement.model(), same -> new ArrayList<>()).add(agreement));
        }
        return agreements.entrySet().stream()
                .map(model -> new ModelLine(model.getKey(), first(model.getValue()), model.getValue().size()))
                .sorted(Comparator.comparingInt(ModelLine::place).thenComparing(ModelLine::model))
                .toList();
    }

    private int place() {
        int place = Models.TODAY.indexOf(model);
        return place < 0 ? Models.TODAY.size() : place;
    }

    private static Interval first(List<Agreement> agreements) {
        return agreements.stream().map(agreement -> agreement.listed().getFirst().from()).min(Comparator.comparing(Interval::by))
                .orElseThrow();
    }

    /// Whether the record itself begins with it, so that nobody can tell since when there were agreements.
    public boolean fromTheBeginning() {
        return first.after().isEmpty();
    }

    Map<String, Object> tree(Optional<Figures> figures) {
        return Json.object(
                "code", model.code(),
                "name", model.name(),
                "firstListed", AgencyTree.interval(first),
                "agreementsEver", ever,
                "agreements", figures.map(Figures::agreements),
                "agencies", figures.map(Figures::agencies),
                "counties", figures.map(Figures::counties),
                "states", figures.map(Figures::states),
                "territories", figures.map(Figures::territories));
    }
}
