package org.countersign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.brief.BriefView;
import org.countersign.page.EmbedView;
import org.countersign.page.TimelineView;

/// Every kind of address of the site. A public vocabulary: none is renamed without leading on to its successor.
final class Routes {
    private static final List<Parameter> DATED = List.of(Parameter.ON, Parameter.KNOWN);

    private static final List<Route> MAIN = List.of(
            dated("/", "The figures of the day, growth, and what changed last.", (site, parts, ask) -> site.home(ask)),
            dated("/map", "The counties of the country by model or number of agreements, with the months before.",
                    (site, parts, ask) -> site.map(ask), Parameter.MAP),
            new Route("/search", "States, counties, towns, ZIP codes and agencies by what people type.", List.of(Parameter.TYPED),
                    (site, parts, ask) -> site.search(ask)),
            dated("/counties/{county}", "Who holds what in a county; by FIPS code.", (site, parts, ask) -> site.county(parts.get(0), ask)),
            dated("/places/{place}", "Who holds what in a town; by Census code of seven or ten digits.",
                    (site, parts, ask) -> site.place(parts.get(0), ask)),
            dated("/zip/{zip}", "Who holds what in the counties of a ZIP code.", (site, parts, ask) -> site.zip(parts.get(0), ask)),
            new Route("/data", "The downloads with their hashes, and what each column means.", List.of(),
                    (site, parts, ask) -> site.data()),
            new Route("/data/diff", "What differs, line by line, between two kept vintages of the register; the CSV holds all lines.",
                    List.of(Parameter.FROM, Parameter.TO, Parameter.TABLE, Parameter.CURSOR), (site, parts, ask) -> site.diff(ask)),
            dated("/agencies", "The agencies, a hundred a page; as CSV all from the cursor on.",
                    (site, parts, ask) -> site.agencies().list(ask),
                    Parameter.STATE, Parameter.MODEL, Parameter.KIND, Parameter.STATUS, Parameter.CURSOR),
            dated("/agencies/{agency}", "An agency: what it held, since when, on what evidence, and who it is; by id.",
                    (site, parts, ask) -> site.agencies().agency(parts.get(0), ask)),
            dated("/agencies/{agency}/exhibit", "What the list of a day printed of an agency, and how to check it; one page to print.",
                    (site, parts, ask) -> site.agencies().exhibit(parts.get(0), ask)),
            dated("/agreements/{agreement}", "An agreement: its term, every row printed for it, and the editions that print them; by id.",
                    (site, parts, ask) -> site.agencies().agreement(parts.get(0), ask)),
            dated("/states", "All states and territories in figures.", (site, parts, ask) -> site.figures().states(ask)),
            dated("/states/{state}", "Who holds what in a state; by its two letters in lower case.",
                    (site, parts, ask) -> site.figures().state(parts.get(0), ask)),
            dated("/models", "The enforcement models in figures.", (site, parts, ask) -> site.figures().models(ask)),
            new Route("/models/walkthrough", "The same encounter under each model, step by step with its clause.", List.of(),
                    (site, parts, ask) -> site.law().walkthrough()),
            dated("/models/{model}", "A model's growth, where, and who was listed last; by its code in lower case.",
                    (site, parts, ask) -> site.figures().model(parts.get(0), ask), Parameter.SIGNED),
            dated("/counts", "The figures of a day apart by model, state, county, kind or month.",
                    (site, parts, ask) -> site.figures().counts(ask), Parameter.BY, Parameter.BASIS, Parameter.UNIT),
            dated("/compare", "Two places on one day, or one place on two days, side by side.",
                    (site, parts, ask) -> site.figures().compare(ask), Parameter.A, Parameter.B, Parameter.PLACE, Parameter.WITH),
            dated("/growth", "Agreements month by month and by model, as chart and table; of a state, of a model, or of all.",
                    (site, parts, ask) -> site.growth(ask), Parameter.STATE, Parameter.MODEL),
            dated("/counties/{county}/timeline", "Every agreement that local agencies of a county ever had on the lists, along the years.",
                    (site, parts, ask) -> TimelineView.of(site.county(parts.get(0), ask))),
            dated("/agencies/{agency}/timeline", "Every agreement that an agency ever had on the lists, along the years.",
                    (site, parts, ask) -> TimelineView.of(site.agencies().agency(parts.get(0), ask))),
            dated("/briefs/states/{state}", "A state on paper: .pdf, .md, and as a page.",
                    (site, parts, ask) -> BriefView.of(site.figures().state(parts.get(0), ask), site.revision()), Parameter.PAPER),
            dated("/briefs/counties/{county}", "A county on paper: .pdf, .md, and as a page.",
                    (site, parts, ask) -> BriefView.of(site.county(parts.get(0), ask), site.revision()), Parameter.PAPER),
            dated("/briefs/places/{place}", "A town on paper: .pdf, .md, and as a page.",
                    (site, parts, ask) -> BriefView.of(site.place(parts.get(0), ask), site.revision()), Parameter.PAPER),
            new Route("/embed", "The panels for other people's pages.", List.of(), (site, parts, ask) -> site.embeds()),
            dated("/embed/counties/{county}", "A county as a panel for other people's pages.",
                    (site, parts, ask) -> EmbedView.of(site.county(parts.get(0), ask))),
            dated("/embed/states/{state}", "A state as a panel for other people's pages.",
                    (site, parts, ask) -> EmbedView.of(site.figures().state(parts.get(0), ask))),
            dated("/embed/growth", "The chart of growth as a panel for other people's pages.",
                    (site, parts, ask) -> EmbedView.of(site.growth(ask)), Parameter.STATE, Parameter.MODEL),
            text("law", "The law beside the list: where each part is."),
            text("method", "How a figure is made, and its limits."),
            text("about", "Who, why, and how corrections are made."),
            text("privacy", "What is not recorded."),
            Reference.route());

    /// All of them, in the order of the reference.
    static final List<Route> ALL = Stream.of(MAIN, RecordRoutes.ALL, LawRoutes.ALL, AccountRoutes.ALL).flatMap(List::stream).toList();

    private Routes() {}

    /// A route with what fills its braces.
    record Match(Route route, List<String> parts) {}

    /// The route of a path.
    static Optional<Match> find(String path) {
        for (Route route : ALL) {
            Optional<List<String>> parts = route.match(path);
            if (parts.isPresent()) {
                return Optional.of(new Match(route, parts.get()));
            }
        }
        return Optional.empty();
    }

    private static Route text(String name, String summary) {
        return new Route("/" + name, summary, List.of(), (site, parts, ask) -> site.prose(name));
    }

    private static Route dated(String pattern, String summary, Route.Target view, Parameter... more) {
        return new Route(pattern, summary, new ArrayList<>(Stream.concat(DATED.stream(), Stream.of(more)).toList()), view);
    }
}
