package org.countersign.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyId;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// Which figures a part of a sentence may mean: its own words first, then what the question, the title or the sentences
/// before it lend.
final class Subject {
    private Subject() {}

    /// The models that a part names.
    static List<String> models(Clause clause, Part part) {
        Set<String> models = new LinkedHashSet<>();
        clause.all("both_jail", part).forEach(both -> models.addAll(List.of("JEM", "WSO")));
        clause.all("model", part).forEach(model -> models.add(model.value()));
        return List.copyOf(models);
    }

    /// The figures that a number may be of.
    static List<Figure> figures(Clause clause, Part part, Noun noun, Story story) {
        boolean pending = isPending(clause, part, noun, story);
        List<Figure> figures = new ArrayList<>();
        for (Unit unit : units(clause, part, noun, story)) {
            Figure plain = Figure.of(pending ? Roll.PENDING : Roll.PARTICIPATING, unit);
            plain = noun.kind().isPresent() ? plain.of(noun.kind().get()) : plain;
            for (List<String> models : modelReadings(clause, part, noun, story)) {
                for (List<String> states : placeReadings(clause, part, noun, story)) {
                    figures.add(plain.under(models).in(states));
                    if (unit == Unit.STATES) {
                        figures.add(plain.under(models).in(states).withTerritories());
                    }
                }
            }
        }
        List<AgencyId> bodies =
                clause.wheres(part).stream().filter(one -> one.is(Where.Kind.AGENCY)).findFirst().map(where -> where.codes().stream()
                        .flatMap(code -> AgencyId.read(code).stream()).toList()).orElse(List.of());
        if (!bodies.isEmpty() && noun.unit().filter(one -> one != Unit.AGREEMENTS).isEmpty()) {
            return figures.stream().filter(figure -> figure.unit() != Unit.AGENCIES).map(figure -> figure.in(List.<String>of()).of(bodies))
                    .toList();
        }
        Optional<String> county = county(clause, part);
        return county.isPresent() && noun.unit().filter(Unit.COUNTIES::equals).isEmpty()
                ? figures.stream().map(figure -> figure.in(List.<String>of()).within(county.get())).toList()
                : figures;
    }

    private static Optional<String> county(Clause clause, Part part) {
        return clause.wheres(part).stream().filter(one -> one.is(Where.Kind.COUNTY) && one.codes().size() == 1)
                .map(one -> one.codes().getFirst()).findFirst();
    }

    static boolean isPending(Clause clause, Part part, Noun noun, Story story) {
        if (noun.pending()) {
            return true;
        }
        boolean agreements = noun.unit().filter(Unit.AGREEMENTS::equals).isPresent();
        boolean agreed = agreements && !clause.has("pending", new Part(noun.last() + 1, noun.last() + 5));
        if (clause.has("pending", part) && !agreed) {
            return true;
        }
        boolean asked = story.question().filter(question -> question.has("pending")).isPresent();
        return noun.isBare() && asked && !clause.has("unit", part)
                || noun.isBare() && clause.has("pending") && !clause.has("unit") && Subject.models(clause, part).isEmpty();
    }

    private static List<Unit> units(Clause clause, Part part, Noun noun, Story story) {
        Optional<Unit> said = noun.unit().or(() -> clause.find("unit", part).map(phrase -> Unit.valueOf(phrase.value())))
                .or(() -> story.question().flatMap(asked -> asked.find("unit", asked.whole())).map(phrase -> Unit.valueOf(phrase.value())));
        boolean placed = !clause.states(part).isEmpty();
        Unit unit = said.filter(one -> !(one == Unit.STATES && noun.isBare() && placed)).orElse(Unit.AGREEMENTS);
        if (noun.apart()) {
            return List.of(Unit.AGENCIES);
        }
        return switch (unit) {
            case AGREEMENTS, ROWS -> List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES);
            case AGENCIES ->
                noun.kind().isPresent() ? List.of(Unit.AGENCIES, Unit.ROWS) : List.of(Unit.AGENCIES, Unit.ROWS, Unit.AGREEMENTS);
            default -> List.of(unit);
        };
    }

    private static List<List<String>> modelReadings(Clause clause, Part part, Noun noun, Story story) {
        List<String> own = models(clause, part);
        if (!own.isEmpty()) {
            return List.of(own);
        }
        List<String> earlier =
                noun.isBare() && part.from() > clause.from() ? models(clause, new Part(clause.from(), part.from() - 1)) : List.of();
        if (!earlier.isEmpty() && clause.is(part.from() - 1, ":", "-", "\u2013", "\u2014")) {
            return List.of(earlier, List.of());
        }
        Optional<List<String>> asked =
                story.question().map(question -> models(question, question.whole())).filter(models -> !models.isEmpty());
        return asked.map(models -> List.of(models)).orElse(List.of(List.of()));
    }

    /// Where a figure may be of: its own place; that of the sentence's beginning, of the question, of the sentence before; the country.
    static List<List<String>> placeReadings(Clause clause, Part part, Noun noun, Story story) {
        if (noun.unit().filter(unit -> unit == Unit.STATES || unit == Unit.TERRITORIES).isPresent()) {
            return List.of(List.of());
        }
        List<String> own = clause.states(part);
        if (!own.isEmpty()) {
            return List.of(own);
        }
        Part before = new Part(clause.from(), Math.max(clause.from(), part.from() - 1));
        Set<List<String>> readings = new LinkedHashSet<>();
        if (clause.has("instate", part) && story.mainState().isPresent()) {
            return List.of(List.of(story.mainState().get()));
        }
        List<String> earlier = part.from() > clause.from() ? clause.states(before) : List.of();
        boolean national = clause.has("nation", part) || noun.unit().filter(unit -> unit == Unit.STATES).isPresent();
        if (!national) {
            if (earlier.size() == 1) {
                readings.add(earlier);
            }
            story.question().map(question -> question.states(question.whole())).filter(states -> !states.isEmpty())
                    .ifPresent(readings::add);
        }
        boolean first = readings.isEmpty();
        if (!national && !story.lastStates().isEmpty() && story.lastStates().size() == 1 && noun.unit().isPresent()
                && !clause.has("wholelist")) {
            if (first && noun.unit().filter(unit -> unit == Unit.COUNTIES || unit == Unit.AGENCIES).isPresent()) {
                readings.add(story.lastStates());
                readings.add(List.of());
            } else {
                readings.add(List.of());
                readings.add(story.lastStates());
            }
        }
        readings.add(List.of());
        return List.copyOf(readings);
    }
}
