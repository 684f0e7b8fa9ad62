package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.page.AsOf;
import org.countersign.page.Holder;
import org.countersign.page.MapView;
import org.countersign.page.Phrases;
import org.countersign.page.PlaceView;
import org.countersign.page.TimeAxis;
import org.countersign.page.Timeline;
import org.countersign.page.Words;
import org.countersign.place.County;
import org.countersign.place.Outlines;
import org.countersign.register.ListedEdition;

/// What the register says of a county or town, as sections.
final class PlaceBrief {
    private static final int MOST_ROWS = 8;
    private static final int MOST_BARS = 7;
    private static final int MOST_NAMED = 6;

    private final PlaceView view;
    private final Words words;
    private final AsOf asOf;
    private final HolderRows rows;

    PlaceBrief(PlaceView view, Words words) {
        this.view = view;
        this.words = words;
        this.asOf = view.asOf();
        this.rows = new HolderRows(asOf, words);
    }

    /// Who holds what and held what before.
    Section holders() {
        List<HolderRows.Line> lines = HolderRows.lines(view.held());
        List<Block> blocks = new ArrayList<>();
        if (lines.isEmpty()) {
            blocks.add(new Block.Text(none()));
        } else {
            String day = words.day(asOf.listed());
            blocks.add(rows.held(lines.size() <= MOST_ROWS
                    ? words.say("brief.holders.caption", lines.size(), day)
                    : words.say("brief.holders.part", MOST_ROWS, lines.size(), day), lines.stream().limit(MOST_ROWS).toList()));
            blocks.add(new Block.Text(words.say("brief.documents",
                    (int) lines.stream().filter(line -> line.agreement().moa().isPresent()).count(), lines.size())));
        }
        if (asOf.edition().isPresent()) {
            if (!view.isCounty()) {
                List<Holder> jails = view.jails();
                blocks.add(new Block.Text(jails.isEmpty()
                        ? words.say("brief.jail.none")
                        : words.say("brief.jail", rows.names(jails, MOST_NAMED))));
            }
            blocks.add(new Block.Text(view.statewide().isEmpty()
                    ? words.say("brief.statewide.none")
                    : words.say("brief.statewide", rows.names(view.statewide(), MOST_NAMED))));
        }
        before().ifPresent(blocks::add);
        List<String> applied = view.applications().stream()
                .map(application -> Phrases.application(application, view.agency(application), words)).limit(3).toList();
        if (!applied.isEmpty()) {
            blocks.add(new Block.Points(applied, false));
        }
        return new Section("holders", words.say("brief.holders"), blocks);
    }

    private String none() {
        List<ListedEdition> editions = asOf.register().participating().editions();
        String first = editions.isEmpty() ? words.day(asOf.day()) : words.day(editions.getFirst().date());
        if (asOf.edition().isEmpty()) {
            return words.say("brief.holders.none.yet", first);
        }
        return words.say(view.before().isEmpty() ? "brief.holders.none" : "brief.holders.none.before", words.day(asOf.listed()),
                asOf.edition().get().rows().size(), view.fullName(), first);
    }

    private Optional<Block> before() {
        List<HolderRows.Line> lines = HolderRows.lines(view.before());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String named = lines.stream().limit(3)
                .map(line -> words.say("brief.before.one", line.holder().agency().name(), line.agreement().model().code(),
                        rows.spans(line.agreement())))
                .collect(Collectors.joining("; "));
        String more = lines.size() > 3 ? " " + words.say("brief.before.more", lines.size() - 3) : "";
        return Optional.of(new Block.Text(words.say("brief.before", named + more)));
    }

    /// The map of the place and its neighbours.
    Section map() {
        List<County> own = view.parts().stream().map(PlaceView.Part::county).toList();
        List<County> around = around(own);
        MapView map = MapView.byModel(asOf);
        Map<String, String> names = new TreeMap<>();
        own.forEach(county -> names.put(county.fips(), county.name()));
        around.forEach(county -> names.put(county.fips(), county.name()));
        List<String> said = new ArrayList<>();
        said.add(words.say("brief.map.bold", own.stream().map(PlaceBrief::full).collect(Collectors.joining(", "))));
        said(around.stream().filter(county -> map.tone(county.fips()) > 0)
                .map(county -> full(county) + " (" + words.say("brief.map.key." + map.tone(county.fips())) + ")").toList(),
                "brief.map.with", said);
        said(around.stream().filter(county -> map.tone(county.fips()) == 0).map(PlaceBrief::full).toList(), "brief.map.without", said);
        if (around.isEmpty()) {
            said.add(words.say("brief.map.none"));
        }
        List<String> shown = new ArrayList<>(names.keySet());
        String title = words.say("brief.map.title", words.day(asOf.listed()));
        return new Section("map", words.say("brief.map"), List.of(new Block.Drawing("map",
                new AreaMap(map, Set.copyOf(own.stream().map(County::fips).toList()), names, words)
                        .draw(shown, title, String.join(" ", said)))));
    }

    private void said(List<String> names, String key, List<String> said) {
        if (!names.isEmpty()) {
            said.add(words.say(key, String.join(", ", names)));
        }
    }

    private static String full(County county) {
        return county.fullName() + ", " + county.usps();
    }

    private List<County> around(List<County> own) {
        Set<String> codes = new TreeSet<>();
        own.forEach(county -> codes.addAll(Outlines.bundled().listNeighbours(county.fips())));
        own.forEach(county -> codes.remove(county.fips()));
        return codes.stream().flatMap(fips -> asOf.register().places().findCounty(fips).stream()).toList();
    }

    /// The neighbouring counties that have local holders, of all.
    int[] neighbours() {
        List<County> around = around(view.parts().stream().map(PlaceView.Part::county).toList());
        MapView map = MapView.byModel(asOf);
        return new int[] {(int) around.stream().filter(county -> map.tone(county.fips()) > 0).count(), around.size()};
    }

    /// The time on the lists; empty where nothing ever was on one.
    Optional<Section> time() {
        Timeline all = view.timeline();
        if (all.bars().isEmpty()) {
            return Optional.empty();
        }
        List<ListedEdition> editions = asOf.register().participating().editions();
        TimeAxis axis = new TimeAxis(editions.getFirst().date(), editions.getLast().date(), 0, Timeline.WIDTH);
        List<HolderRows.Line> lines = HolderRows.lines(view.ever());
        List<Timeline.Bar> bars = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HolderRows.Line line = lines.get(i);
            if (bars.size() < MOST_BARS && isSeen(line)) {
                bars.add(all.bars().get(i));
                said.add(words.say("brief.time.bar", line.holder().agency().name() + ", " + line.agreement().model().code(),
                        rows.spans(line.agreement())) + ".");
            }
        }
        int left = (int) lines.stream().filter(this::isSeen).count() - bars.size();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        boolean older = asOf.day().isBefore(axis.last());
        if (older) {
            said.add(words.say("brief.time.asked", words.day(asOf.day())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Drawing("time",
                ListTime.bars(new Timeline(bars, all.years(), all.asked()), older ? Optional.of(axis.at(asOf.day())) : Optional.empty(),
                        words.say("brief.time.title", words.day(axis.first()), words.day(axis.last())), String.join(" ", said))));
        if (left > 0) {
            blocks.add(new Block.Text(words.say("brief.time.more", left)));
        }
        return Optional.of(new Section("time", words.say("brief.time"), blocks));
    }

    /// Whether it was listed by the day.
    private boolean isSeen(HolderRows.Line line) {
        return line.agreement().listed().getFirst().firstEdition() <= asOf.ordinal();
    }

    /// What is too long for two pages.
    List<Section> annex() {
        List<Section> annex = new ArrayList<>();
        List<HolderRows.Line> lines = HolderRows.lines(view.held());
        String day = words.day(asOf.listed());
        boolean many = HolderRows.lines(view.ever()).stream().filter(this::isSeen).count() > MOST_BARS;
        if (lines.size() > MOST_ROWS || many && !lines.isEmpty()) {
            annex.add(new Section("annex", words.say("brief.annex"),
                    List.of(rows.held(words.say("brief.annex.caption", day, view.fullName()), lines))));
        }
        List<HolderRows.Line> before = HolderRows.lines(view.before());
        if (before.size() > 3 || many && !before.isEmpty()) {
            annex.add(new Section("before", words.say("brief.annex.before"),
                    List.of(rows.before(words.say("brief.annex.before.caption", day), before))));
        }
        return annex;
    }
}
