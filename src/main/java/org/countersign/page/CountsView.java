package org.countersign.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.CountGroups;
import org.countersign.export.CountTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.place.County;
import org.countersign.place.State;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.Tally;
import org.countersign.register.Unit;

/// The figures of a day taken apart, each with what it counts.
///
/// @param asOf the register as asked
/// @param choice by what, and which unit is drawn
/// @param groups the figures
public record CountsView(AsOf asOf, CountChoice choice, CountGroups groups) implements View {
    private static final int DRAWN = 20;

    public CountsView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(groups);
    }

    /// A group as a page shows it.
    ///
    /// @param key its key in the twins
    /// @param label its name in the page's language
    /// @param path its own page, where it has one
    /// @param figures its figures
    public record Group(String key, String label, Optional<String> path, Figures figures) {}

    static CountsView of(AsOf asOf, CountChoice choice) {
        Tally tally = new Tally(asOf.register());
        return new CountsView(asOf, choice, new CountGroups(tally.count(asOf.day()), choice.dimension(),
                tally.countBy(choice.dimension(), asOf.day()), asOf.register().places()));
    }

    @Override
    public String template() {
        return "counts.jte";
    }

    @Override
    public String path() {
        return "/counts";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("counts.title." + dimensionKey()), groups.count().figures()
                .map(figures -> words.say("counts.sentence", words.day(asOf.listed()), figures.rows(), figures.agreements(),
                        figures.agencies(), figures.counties(), figures.states(), figures.territories()))
                .orElseGet(() -> words.say("none.yet", words.day(asOf.day()))));
    }

    /// The dimension as keys of the catalogue end: `model`, `month.signed`.
    public String dimensionKey() {
        return groups.name().replace(' ', '.');
    }

    /// The groups in the order of the table: places by name, months by time, models as they are always told.
    public List<Group> listed(Words words) {
        List<Group> listed = new ArrayList<>(groups.groups().entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), words)).toList());
        switch (groups.dimension()) {
            case MODEL -> listed.sort(Comparator.comparingInt(CountsView::modelPlace).thenComparing(Group::key));
            case STATE, COUNTY, KIND -> listed.sort(Comparator.comparing(Group::label).thenComparing(Group::key));
            case MONTH_SIGNED, MONTH_LISTED -> {}
        }
        return listed;
    }

    private static int modelPlace(Group group) {
        for (int place = 0; place < Models.TODAY.size(); place++) {
            if (Models.TODAY.get(place).code().equals(group.key())) {
                return place;
            }
        }
        return Models.TODAY.size();
    }

    private Group group(String key, Figures figures, Words words) {
        if (key.equals("unread") || key.equals("unknown") || key.equals("statewide")) {
            return new Group(key, words.say("counts.group." + key), Optional.empty(), figures);
        }
        return switch (groups.dimension()) {
            case MODEL -> new Group(key, words.find("model." + key).map(name -> name + " (" + key + ")").orElse(key),
                    Optional.of(Addresses.model(key)), figures);
            case STATE -> {
                State state = groups.places().getState(key);
                yield new Group(key, state.name(), Optional.of(Addresses.state(key)), figures);
            }
            case COUNTY -> {
                County county = groups.places().getCounty(key);
                yield new Group(key, county.usps() + ", " + county.fullName(), Optional.of(Addresses.county(county)), figures);
            }
            case KIND ->
                new Group(key, words.say("kind." + key.replace(' ', '_').toUpperCase(Locale.ROOT)), Optional.empty(), figures);
            case MONTH_SIGNED, MONTH_LISTED -> new Group(key, words.month(YearMonth.parse(key)), Optional.empty(), figures);
        };
    }

    /// The largest groups as bars, the largest first; empty for months, which are drawn along time.
    public List<BarChart.Bar> bars(Words words) {
        return listed(words).stream()
                .filter(group -> group.figures().of(choice.unit()) > 0)
                .sorted(Comparator.<Group>comparingInt(group -> group.figures().of(choice.unit())).reversed().thenComparing(Group::label))
                .limit(choice.byMonth() ? 0 : DRAWN)
                .map(group -> new BarChart.Bar(group.label(), group.figures().of(choice.unit()),
                        groups.dimension() == Dimension.MODEL ? Models.tone(group.key()) : "plain"))
                .toList();
    }

    /// The months drawn; empty where none is counted.
    public Optional<MonthChart> months() {
        Map<YearMonth, Integer> months = new java.util.TreeMap<>();
        groups.groups().forEach((key, figures) -> {
            if (choice.byMonth() && !key.equals("unread")) {
                months.put(YearMonth.parse(key), figures.of(choice.unit()));
            }
        });
        return months.isEmpty() ? Optional.empty() : Optional.of(MonthChart.of(months));
    }

    /// The CLI's tree of the same question, with which date a month is of.
    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "by", choice.by());
        if (choice.byMonth()) {
            tree.put("basis", choice.basis());
        }
        tree.put("total", groups.count().figures().map(CountTree::figures));
        groups.tree().forEach(tree::putIfAbsent);
        return tree;
    }

    @Override
    public Picture picture(Frame frame) {
        return CountsPicture.of(frame, this);
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(groups.table());
    }

    /// The units with the key of their definition.
    public List<Unit> units() {
        return List.of(Unit.values());
    }
}
