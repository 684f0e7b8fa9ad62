package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.page.AsOf;
import org.countersign.page.PlaceView;
import org.countersign.page.StateView;
import org.countersign.page.View;
import org.countersign.page.Words;

/// Makes briefs: which sections a place has, in their order.
final class Briefs {
    private final AsOf asOf;
    private final Words words;
    private final String revision;
    private final Closing closing;

    private Briefs(AsOf asOf, Words words, String revision) {
        this.asOf = asOf;
        this.words = words;
        this.revision = revision;
        this.closing = new Closing(asOf, words);
    }

    /// The brief of a county or town.
    ///
    /// @param revision what tells the register from any other
    static Brief of(PlaceView view, Words words, String revision) {
        PlaceBrief place = new PlaceBrief(view, words);
        String state = view.asOf().register().places().getState(view.usps()).name();
        Briefs briefs = new Briefs(view.asOf(), words, revision);
        List<Section> facts = briefs.facts(place.holders(), place.map(), place.time());
        List<Section> body = new ArrayList<>(facts);
        body.add(briefs.closing.questions(Questions.of(view, place.neighbours(), words), facts));
        body.add(briefs.closing.letter(state, view.held()));
        return briefs.brief(view, view.fullName(), body, place.annex());
    }

    /// The brief of a state.
    static Brief of(StateView view, Words words, String revision) {
        StateBrief state = new StateBrief(view, words);
        String name = view.line().state().name();
        Briefs briefs = new Briefs(view.asOf(), words, revision);
        List<Section> facts = briefs.facts(state.holders(), state.map(), state.time());
        List<Section> body = new ArrayList<>(facts);
        body.add(briefs.closing.questions(Questions.of(view, words), facts));
        body.add(briefs.closing.letter(name, view.bodies().statewide()));
        return briefs.brief(view, name, body, state.annex());
    }

    private List<Section> facts(Section holders, Section map, Optional<Section> time) {
        List<Section> facts = new ArrayList<>(List.of(holders, map));
        time.ifPresent(facts::add);
        facts.add(closing.silent());
        return facts;
    }

    private Brief brief(View view, String name, List<Section> body, List<Section> annex) {
        body.add(closing.sources());
        List<Section> numbered = IntStream.range(0, body.size())
                .mapToObj(i -> body.get(i).headed(words.say("brief.heading.same", Integer.toString(i + 1), body.get(i).heading()))).toList();
        return new Brief(words.language(), words.say("brief.title", name), view.title(words).sentence(),
                words.say("brief.foot", name, words.day(asOf.listed()), revision), numbered, annex);
    }
}
