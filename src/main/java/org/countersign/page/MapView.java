package org.countersign.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.place.Box;
import org.countersign.place.County;
import org.countersign.place.Outline;
import org.countersign.place.Outlines;
import org.countersign.place.State;
import org.countersign.place.Vintage;
import org.countersign.register.ListedEdition;
import org.countersign.register.RollOrder;

/// The counties of the country on a day, by model or by number of agreements, with the statewide agencies apart; the same
/// as a table, and month by month for the slider.
///
/// @param asOf the register as asked
/// @param by `model` or `count`
/// @param holdings what the edition of the day lists in each county
public record MapView(AsOf asOf, String by, CountyHoldings holdings) implements View {
    /// From this day on the Census counts Connecticut by planning regions.
    private static final LocalDate REGIONS = LocalDate.of(2022, 6, 1);

    public MapView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(by);
        Objects.requireNonNull(holdings);
    }

    /// The map as asked.
    ///
    /// @throws WrongParameter when it is asked by something else than model or count
    static MapView of(AsOf asOf, Ask ask) {
        String by = ask.filter("by").orElse("model");
        if (!by.equals("model") && !by.equals("count")) {
            throw new WrongParameter("by", by, "model or count");
        }
        return of(asOf, by);
    }

    /// The map whose colours stand for models.
    public static MapView byModel(AsOf asOf) {
        return of(asOf, "model");
    }

    private static MapView of(AsOf asOf, String by) {
        return new MapView(asOf, by, asOf.edition().map(edition -> CountyHoldings.of(edition, asOf.register()))
                .orElseGet(() -> new CountyHoldings(Map.of(), Map.of())));
    }

    @Override
    public String template() {
        return "map.jte";
    }

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("map.title"), asOf.edition().isEmpty()
                ? words.say("none.yet", words.day(asOf.day()))
                : words.say("map.sentence", words.day(asOf.listed()), holdings.counties().size(), holdings.statewide().size()));
    }

    @Override
    public Picture picture(Frame frame) {
        return MapPicture.of(frame, this);
    }

    /// The class of a county's colour: 0 for none.
    public int tone(String fips) {
        CountyHoldings.Holding held = holdings.counties().get(fips);
        return held == null ? 0 : by.equals("model") ? held.modelClass() : held.countClass();
    }

    /// How many classes there are besides none.
    public int tones() {
        return by.equals("model") ? 3 : 5;
    }

    /// The outlines of the day's counties.
    public List<Outline> outlines() {
        return Outlines.bundled().listAreas(vintage());
    }

    /// Which counties Connecticut is drawn with.
    public Vintage vintage() {
        return asOf.day().isBefore(REGIONS) ? Vintage.HISTORICAL : Vintage.CURRENT;
    }

    /// What stands beside the map at scales of its own: Alaska, Hawaii and the territories.
    public List<Inset> insets() {
        return Outlines.bundled().listInsets().stream()
                .map(outline -> new Inset(asOf.register().places().listStates().stream()
                        .filter(state -> state.fips().equals(outline.fips())).findFirst().orElseThrow(), outline.box()))
                .toList();
    }

    /// A part of the country beside the map.
    ///
    /// @param state which
    /// @param box what it takes of the drawing
    public record Inset(State state, Box box) {
        private static final int GAP = 8;

        /// Where the middle of its letters is.
        public int x() {
            return box.x() + box.width() / 2;
        }

        /// Their base line, above the box.
        public int y() {
            return box.y() - GAP;
        }
    }

    /// What the letters beside the map stand for, in a sentence.
    public String insets(Words words) {
        return words.say("map.insets", insets().stream()
                .map(inset -> inset.state().usps() + " " + inset.state().name()).collect(Collectors.joining(", ")));
    }

    /// One path for each class but none: as small a drawing as there can be, without links.
    public Map<Integer, String> paths() {
        Map<Integer, StringBuilder> paths = new TreeMap<>();
        for (String fips : holdings.counties().keySet()) {
            Outlines.bundled().findOutline(fips)
                    .ifPresent(outline -> paths.computeIfAbsent(tone(fips), same -> new StringBuilder()).append(outline.path()));
        }
        return paths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, path -> path.getValue().toString(), (one, other) -> one, TreeMap::new));
    }

    /// The states with statewide agencies on the list, by their names.
    public List<StatewideRow> statewide() {
        return holdings.statewide().entrySet().stream()
                .map(state -> new StatewideRow(state.getKey(), asOf.register().places().getState(state.getKey()).name(),
                        state.getValue().stream().map(asOf.register().roster()::getAgency).toList()))
                .toList();
    }

    /// A state with its statewide agencies.
    ///
    /// @param usps the state's letters
    /// @param name the state's name
    /// @param agencies the agencies on the list
    public record StatewideRow(String usps, String name, List<Agency> agencies) {
        public StatewideRow {
            agencies = List.copyOf(agencies);
        }
    }

    /// The counties with holders, by state and name.
    public List<CountyRow> rows() {
        return holdings.counties().entrySet().stream()
                .map(held -> new CountyRow(asOf.register().places().getCounty(held.getKey()), held.getValue()))
                .toList();
    }

    /// A county with what is held there.
    ///
    /// @param county the county
    /// @param held what local agencies hold
    public record CountyRow(County county, CountyHoldings.Holding held) {
        /// The models' codes.
        public String models() {
            return String.join(", ", held.models());
        }
    }

    @Override
    public Object tree() {
        return Json.object(
                "by", by,
                "counties", rows().stream()
                        .map(row -> Json.object("fips", row.county().fips(), "name", row.county().fullName(), "state", row.county().usps(),
                                "models", List.copyOf(row.held().models()), "agreements", row.held().agreements(), "agencies",
                                row.held().agencies()))
                        .toList(),
                "statewide", statewide().stream()
                        .map(row -> Json.object("state", row.usps(), "agencies", row.agencies().stream().map(Agency::id).toList()))
                        .toList(),
                "series", series());
    }

    /// A digit for each month and county: its class, on both maps. Months are told by the day of their last edition.
    private Map<String, Object> series() {
        RollOrder order = asOf.register().participating();
        List<LocalDate> days = new ArrayList<>();
        Map<String, StringBuilder> byModel = new TreeMap<>();
        Map<String, StringBuilder> byCount = new TreeMap<>();
        for (ListedEdition edition : order.monthEnds(order.editions().size())) {
            CountyHoldings.of(edition, asOf.register()).counties().forEach((fips, held) -> {
                append(byModel, fips, days.size(), held.modelClass());
                append(byCount, fips, days.size(), held.countClass());
            });
            days.add(edition.date());
        }
        return Json.object("days", days, "model", texts(byModel, days.size()), "count", texts(byCount, days.size()));
    }

    private static void append(Map<String, StringBuilder> digits, String fips, int month, int tone) {
        StringBuilder text = digits.computeIfAbsent(fips, same -> new StringBuilder());
        text.append("0".repeat(month - text.length())).append(tone);
    }

    private static Map<String, String> texts(Map<String, StringBuilder> digits, int months) {
        Map<String, String> texts = new LinkedHashMap<>();
        digits.forEach((fips, text) -> texts.put(fips, text + "0".repeat(months - text.length())));
        return texts;
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(List.of("county", "name", "state", "models", "agreements", "agencies"), rows().stream()
                .map(row -> List.of(row.county().fips(), row.county().fullName(), row.county().usps(),
                        String.join(" ", row.held().models()),
                        Integer.toString(row.held().agreements()), Integer.toString(row.held().agencies())))
                .toList()));
    }
}
