package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.page.AsOf;
import org.countersign.page.Growth;
import org.countersign.page.Holder;
import org.countersign.page.MapView;
import org.countersign.page.Models;
import org.countersign.page.StateView;
import org.countersign.page.Words;
import org.countersign.register.Figures;
import org.countersign.register.ListedEdition;

/// What the register says of a state, as sections.
final class StateBrief {
    private static final int MOST_NAMED = 8;

    private final StateView view;
    private final Words words;
    private final AsOf asOf;
    private final HolderRows rows;

    StateBrief(StateView view, Words words) {
        this.view = view;
        this.words = words;
        this.asOf = view.asOf();
        this.rows = new HolderRows(asOf, words);
    }

    /// All that hold something on the day, each once: statewide bodies, then local ones by county.
    List<Holder> held() {
        List<Holder> held = new ArrayList<>(view.bodies().statewide());
        view.bodies().counties().forEach(county -> held.addAll(county.holders()));
        held.addAll(view.bodies().elsewhere());
        return held.stream().distinct().toList();
    }

    /// The agreements in figures, and what is not in them.
    Section holders() {
        List<Block> blocks = new ArrayList<>();
        List<HolderRows.Line> lines = HolderRows.lines(held());
        if (lines.isEmpty()) {
            blocks.add(new Block.Text(none()));
        } else {
            blocks.add(models());
            blocks.add(new Block.Text(words.say("brief.state.local", view.bodies().counties().size(), view.line().counties()) + " "
                    + words.say("brief.documents",
                            (int) lines.stream().filter(line -> line.agreement().moa().isPresent()).count(), lines.size())));
        }
        if (asOf.edition().isPresent()) {
            blocks.add(new Block.Text(view.bodies().statewide().isEmpty()
                    ? words.say("brief.state.statewide.none")
                    : words.say("brief.state.statewide", rows.names(view.bodies().statewide(), MOST_NAMED))));
            blocks.add(new Block.Text(words.say("brief.state.before", view.bodies().before().size())));
        }
        return new Section("holders", words.say("brief.holders"), blocks);
    }

    private String none() {
        List<ListedEdition> editions = asOf.register().participating().editions();
        String first = editions.isEmpty() ? words.day(asOf.day()) : words.day(editions.getFirst().date());
        return asOf.edition()
                .map(edition -> words.say(view.bodies().before().isEmpty() ? "brief.state.none" : "brief.state.none.before",
                        words.day(asOf.listed()), edition.rows().size(), view.line().state().name(), first))
                .orElseGet(() -> words.say("brief.holders.none.yet", first));
    }

    private Block models() {
        List<String> heads = List.of(words.say("column.model"), words.say("counts.unit.agreements"), words.say("counts.unit.agencies"),
                words.say("counts.unit.counties"));
        return new Block.Grid(words.say("brief.state.models", words.day(asOf.listed())), heads, view.models().stream()
                .map(model -> {
                    Figures figures = view.under(model.code());
                    return List.of(Models.name(model, words) + " (" + model.code() + ")", words.number(figures.agreements()),
                            words.number(figures.agencies()), words.number(figures.counties()));
                })
                .toList());
    }

    /// The map of the state's counties.
    Section map() {
        MapView map = MapView.byModel(asOf);
        String fips = view.line().state().fips();
        int[] counties = new int[4];
        asOf.register().places().countiesWithin(view.line().state().usps()).forEach(county -> counties[map.tone(county.fips())]++);
        String title = words.say("brief.map.title", words.day(asOf.listed()));
        String said = words.say("brief.map.state.desc", counties[1], counties[2], counties[3], counties[0]);
        return new Section("map", words.say("brief.map.state"), List.of(new Block.Drawing("map",
                new AreaMap(map, Set.of(fips), Map.of(), words).draw(List.of(fips), title, said))));
    }

    /// The number of agreements month by month; empty where there never was one.
    Optional<Section> time() {
        Growth growth = view.growth();
        if (growth.most() == 0) {
            return Optional.empty();
        }
        List<Growth.Point> points = growth.points();
        Growth.Point most = points.get(IntStream.range(0, points.size()).filter(i -> points.get(i).total() == growth.most()).findFirst()
                .orElseThrow());
        String title = words.say("brief.time.state.title", view.line().state().name(), words.day(points.getFirst().day()),
                words.day(points.getLast().day()));
        String said = words.say("brief.time.state.desc", points.getFirst().total(), points.getLast().total(), most.total(),
                words.day(most.day()));
        return Optional.of(new Section("time", words.say("brief.time"),
                List.of(new Block.Drawing("time", ListTime.area(growth, words, title, said)))));
    }

    /// All holders, and all that were before.
    List<Section> annex() {
        List<Section> annex = new ArrayList<>();
        String day = words.day(asOf.listed());
        String name = view.line().state().name();
        List<HolderRows.Line> lines = HolderRows.lines(held());
        if (!lines.isEmpty()) {
            annex.add(new Section("annex", words.say("brief.annex"),
                    List.of(rows.byCounty(words.say("brief.annex.caption.state", day, name), lines))));
        }
        List<HolderRows.Line> before = HolderRows.lines(view.bodies().before());
        if (!before.isEmpty()) {
            annex.add(new Section("before", words.say("brief.annex.before"),
                    List.of(rows.before(words.say("brief.annex.before.caption", day), before))));
        }
        return annex;
    }
}
