package org.countersign.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells apart the bodies behind one name, such as the townships of one name in several counties. The column COUNTY is
/// often wrong, so it splits a name only when two rows of different counties, in each of which such a place is, are
/// printed in one edition, and no signing day or document shows them to be one agreement corrected.
final class CountySplit {
    private CountySplit() {}

    /// The real body of each row that could be told; empty when the name stands for one body.
    ///
    /// @param rows all rows whose name reads the same
    /// @param reality the real places of that name
    /// @param counties what a row's column COUNTY says
    static Map<Appearance, RealBody> of(List<Appearance> rows, Reality reality, Function<Appearance, List<String>> counties) {
        if (reality.bodies().size() < 2) {
            return Map.of();
        }
        Map<Appearance, RealBody> named = new HashMap<>();
        for (Appearance row : rows) {
            only(reality, counties.apply(row)).ifPresent(body -> named.put(row, body));
        }
        if (!areSeveral(rows, named)) {
            return Map.of();
        }
        Map<Appearance, RealBody> all = new HashMap<>(named);
        Map<String, List<Appearance>> unnamed =
                rows.stream().filter(row -> !named.containsKey(row)).collect(Collectors.groupingBy(Appearance::county));
        unnamed.values().forEach(same -> byAgreement(same, named).ifPresent(body -> same.forEach(row -> all.put(row, body))));
        return all;
    }

    private static Optional<RealBody> only(Reality reality, List<String> counties) {
        List<RealBody> there = reality.bodies().stream().filter(body -> counties.stream().anyMatch(body::liesIn)).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static boolean areSeveral(List<Appearance> rows, Map<Appearance, RealBody> named) {
        List<Appearance> known = rows.stream().filter(named::containsKey).toList();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                boolean twoPlaces = !Objects.equals(named.get(known.get(i)), named.get(known.get(j)));
                if (twoPlaces && standTogether(known.get(i), known.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean standTogether(Appearance one, Appearance other) {
        boolean meet = one.roll() == other.roll() && one.editions().meets(other.editions());
        return meet && (one.model().equals(other.model()) || !isOneAgreement(one, other));
    }

    /// The body that rows of one county text share an agreement with; empty when it is none or several.
    private static Optional<RealBody> byAgreement(List<Appearance> rows, Map<Appearance, RealBody> named) {
        Set<RealBody> bodies = new HashSet<>();
        named.forEach((other, body) -> {
            if (rows.stream().anyMatch(row -> isOneAgreement(row, other))) {
                bodies.add(body);
            }
        });
        return bodies.size() == 1 ? Optional.of(new ArrayList<>(bodies).getFirst()) : Optional.empty();
    }

    private static boolean isOneAgreement(Appearance one, Appearance other) {
        Optional<LocalDate> signed = one.signed();
        boolean sameSigning = one.model().equals(other.model()) && signed.isPresent() && signed.equals(other.signed());
        Optional<String> document = one.moa().map(DocumentKey::of).filter(key -> !key.isEmpty());
        return sameSigning || document.isPresent() && document.equals(other.moa().map(DocumentKey::of));
    }
}
