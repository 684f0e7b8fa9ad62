package org.countersign.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Register;

/// Two places on one day, or one place on two days, side by side; without a question, the form alone.
///
/// @param asOf the register on the first day
/// @param first the first side; empty where nothing is compared yet
/// @param second the second side; empty likewise
public record CompareView(AsOf asOf, Optional<Compared> first, Optional<Compared> second) implements View {
    private static final int SHOWN = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    public CompareView {
        Objects.requireNonNull(asOf);
        if (first.isPresent() != second.isPresent()) {
            throw new IllegalArgumentException("a comparison has two sides or none");
        }
    }

    static Found of(Register register, Ask ask) {
        AsOf asOf = AsOf.of(register, ask);
        Optional<String> one = ask.filter("a").or(() -> ask.filter("place"));
        Optional<LocalDate> with = ask.filter("with").map(CompareView::day);
        if (ask.filter("a").isPresent() && ask.filter("b").isPresent()) {
            return of(asOf, asOf, ask.filter("a").get(), ask.filter("b").get());
        }
        if (with.isPresent()) {
            Ask other = new Ask(with, ask.known(), ask.filters());
            String place = one.orElse(Ground.COUNTRY);
            return of(asOf, AsOf.of(register, other), place, place);
        }
        return new Found.Shown(new CompareView(asOf, Optional.empty(), Optional.empty()));
    }

    private static Found of(AsOf asOf, AsOf other, String a, String b) {
        Optional<Ground> first = Ground.of(a, asOf.register());
        Optional<Ground> second = Ground.of(b, asOf.register());
        if (first.isEmpty() || second.isEmpty()) {
            return new Found.Missing("missing.compared", first.isEmpty() ? a : b);
        }
        return new Found.Shown(new CompareView(asOf, Optional.of(Compared.of(first.get(), asOf)),
                Optional.of(Compared.of(second.get(), other))));
    }

    private static LocalDate day(String value) {
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException wrong) {
            throw (WrongParameter) new WrongParameter("with", value, "a day as YYYY-MM-DD, such as 2025-08-27").initCause(wrong);
        }
        throw new WrongParameter("with", value, "a day as YYYY-MM-DD, such as 2025-08-27");
    }

    @Override
    public String template() {
        return "compare.jte";
    }

    @Override
    public String path() {
        return "/compare";
    }

    /// Whether one place is compared with itself on another day.
    public boolean days() {
        return first.isPresent() && first.get().ground().code().equals(second.orElseThrow().ground().code());
    }

    @Override
    public Title title(Words words) {
        if (first.isEmpty()) {
            return new Title(words.say("compare.title"), words.say("compare.choose"));
        }
        Compared one = first.get();
        Compared other = second.orElseThrow();
        String name = days()
                ? words.say("compare.title.days", one.ground().name(words), words.day(one.asOf().day()), words.day(other.asOf().day()))
                : words.say("compare.title.places", one.ground().name(words), other.ground().name(words));
        return new Title(name,
                words.say("compare.sentence", one.heading(words), said(one, words), other.heading(words), said(other, words)));
    }

    private static String said(Compared side, Words words) {
        return side.measures().isEmpty()
                ? words.say("compare.nolist")
                : words.say("compare.held", side.measures().getOrDefault("agreements", 0L), side.measures().getOrDefault("agencies", 0L));
    }

    /// A measure on both sides.
    ///
    /// @param key its name in the twins
    /// @param first the number of the first side; empty where it is not counted there
    /// @param second that of the second
    public record Measure(String key, Optional<Long> first, Optional<Long> second) {
        /// How much the second is above the first; empty where one of them is not counted.
        public Optional<Long> difference() {
            return first.flatMap(from -> second.map(to -> to - from));
        }

        /// The difference in words.
        public String difference(Words words) {
            return difference()
                    .map(by -> by == 0 ? words.say("compare.same") : words.say(by > 0 ? "compare.more" : "compare.fewer", Math.abs(by)))
                    .orElseGet(() -> words.say("compare.unknown"));
        }

        /// What is measured, in words; models by their names.
        public String label(Words words) {
            return words.find("compare.measure." + key)
                    .orElseGet(() -> words.say("compare.measure.model", words.find("model." + key).orElse(key), key));
        }

        /// The number of a side in words.
        public String text(Optional<Long> number, Words words) {
            return number.map(words::number).orElseGet(() -> words.say("compare.unknown"));
        }
    }

    /// All measures of either side.
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        if (first.isPresent()) {
            Map<String, Long> one = first.get().measures();
            Map<String, Long> other = second.orElseThrow().measures();
            Set<String> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            keys.forEach(key -> measures.add(new Measure(key, Optional.ofNullable(one.get(key)), Optional.ofNullable(other.get(key)))));
        }
        return measures;
    }

    /// What the first side holds and the second does not; for two days only.
    public List<Compared.Only> onlyFirst() {
        return days() ? first.orElseThrow().without(second.orElseThrow()) : List.of();
    }

    /// What the second side holds and the first does not; for two days only.
    public List<Compared.Only> onlySecond() {
        return days() ? second.orElseThrow().without(first.orElseThrow()) : List.of();
    }

    /// How many agencies of such a list a page shows; the JSON twin has all.
    public int shown() {
        return SHOWN;
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object(
                "sentence", title(Words.of(Language.ENGLISH)).sentence(),
                "first", first.map(Compared::tree),
                "second", second.map(Compared::tree),
                "differences", measures().stream()
                        .map(measure -> Json.object("measure", measure.key(), "first", measure.first(), "second", measure.second(),
                                "difference", measure.difference()))
                        .toList());
        if (days()) {
            tree.put("onlyFirst", onlyFirst().stream().map(CompareView::only).toList());
            tree.put("onlySecond", onlySecond().stream().map(CompareView::only).toList());
        }
        return tree;
    }

    private static Object only(Compared.Only only) {
        return Json.object("agency", only.agency().id(), "name", only.agency().name(), "state", only.agency().state(), "models",
                only.codes());
    }

    /// One measure a row.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(List.of("measure", "first", "second", "difference"), measures().stream()
                .map(measure -> List.of(measure.key(), cell(measure.first()), cell(measure.second()), cell(measure.difference())))
                .toList()));
    }

    private static String cell(Optional<Long> number) {
        return number.map(some -> Long.toString(some)).orElse("");
    }
}
