package org.countersign.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.Interval;
import org.countersign.register.Residents;
import org.countersign.register.Tally;

/// One side of a comparison: a place or agency on a day.
///
/// @param ground what is compared
/// @param asOf the register on the day
/// @param measures the numbers by name, in the order in which they are told; none before the first edition
/// @param holders who holds something on the day
public record Compared(Ground ground, AsOf asOf, Map<String, Long> measures, List<Holder> holders) {
    public Compared {
        Objects.requireNonNull(ground);
        Objects.requireNonNull(asOf);
        measures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        holders = List.copyOf(holders);
    }

    static Compared of(Ground ground, AsOf asOf) {
        Tally tally = new Tally(asOf.register());
        Map<String, Long> measures = new LinkedHashMap<>();
        tally.figures(asOf.day(), ground.scope()).ifPresent(figures -> {
            measures.put("agreements", (long) figures.agreements());
            measures.put("agencies", (long) figures.agencies());
            Map<String, Figures> byModel = tally.countBy(Dimension.MODEL, asOf.day(), ground.scope());
            Models.TODAY.forEach(model -> measures.put(model.code(), (long) byModel.getOrDefault(model.code(), Figures.NONE).agreements()));
            byModel.forEach((code, some) -> measures.putIfAbsent(code, (long) some.agreements()));
            if (ground.wide()) {
                measures.put("counties", (long) figures.counties());
                measures.put("statewide", (long) tally.countBy(Dimension.COUNTY, asOf.day(), ground.scope())
                        .getOrDefault("statewide", Figures.NONE).agencies());
            }
            ground.people().ifPresent(people -> measures.put("people", (long) people));
            if (ground.wide()) {
                tally.residents(asOf.day(), ground.scope()).ifPresent(residents -> put(residents, measures));
            }
        });
        return new Compared(ground, asOf, measures, Holder.on(asOf, ground.agencies()));
    }

    private static void put(Residents residents, Map<String, Long> measures) {
        measures.put("people.countywide", residents.countywide());
        measures.put("people.touched", residents.touched());
        measures.put("people.municipal", residents.municipal());
        measures.put("people.statewide", residents.statewide());
    }

    /// The earliest signing day among what is held on the day; empty where nothing is held or no day can be read.
    public Optional<LocalDate> signed() {
        return holders.stream().flatMap(holder -> holder.signed().stream()).min(Comparator.naturalOrder());
    }

    /// When the earliest of what is held on the day was first listed; empty where nothing is held.
    public Optional<Interval> since() {
        return holders.stream().map(Holder::since).min(Comparator.comparing(Interval::by));
    }

    /// The name with the day, as a column of a comparison is called.
    public String heading(Words words) {
        return words.say("compare.heading", ground.name(words), words.day(asOf.listed()));
    }

    /// What is held here and not there, by agency and model: the agency's name with the models' codes.
    List<Only> without(Compared other) {
        List<Only> only = new ArrayList<>();
        for (Holder holder : holders) {
            List<String> codes = holder.agreements().stream().map(agreement -> agreement.model().code()).distinct()
                    .filter(code -> other.holders.stream().noneMatch(same -> same.agency().id().equals(holder.agency().id())
                            && same.agreements().stream().anyMatch(agreement -> agreement.model().code().equals(code))))
                    .sorted().toList();
            if (!codes.isEmpty()) {
                only.add(new Only(holder.agency(), codes));
            }
        }
        only.sort(Comparator.<Only, String>comparing(some -> some.agency().state()).thenComparing(some -> some.agency().name())
                .thenComparing(some -> some.agency().id()));
        return only;
    }

    /// An agency with the models that it holds on one side only.
    ///
    /// @param agency the agency
    /// @param codes the models' codes, at least one
    public record Only(org.countersign.agency.Agency agency, List<String> codes) {
        public Only {
            codes = List.copyOf(codes);
        }
    }

    Map<String, Object> tree() {
        return Json.object(
                "code", ground.code(),
                "name", ground.name(Words.of(Language.ENGLISH)),
                "on", asOf.day(),
                "edition", asOf.edition().map(EditionTree::reference),
                "measures", measures,
                "firstSigned", signed(),
                "firstListed", since().map(org.countersign.export.AgencyTree::interval));
    }
}
