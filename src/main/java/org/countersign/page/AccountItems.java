package org.countersign.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.law.Contact;
import org.countersign.law.CourtCase;
import org.countersign.law.Decision;
import org.countersign.law.Effect;
import org.countersign.law.PublishedCount;
import org.countersign.law.Source;
import org.countersign.law.Study;
import org.countersign.page.FactSheet.Item;
import org.countersign.page.FactSheet.Line;

/// What others published, as items of a page in one language.
record AccountItems(Words words) {
    Item of(CourtCase one) {
        List<String> facts = new ArrayList<>(List.of(words.say(one.court())));
        one.docket().ifPresent(docket -> facts.add(words.say("accounts.docket", docket)));
        one.filed().ifPresent(day -> facts.add(words.say("accounts.filed", LawPhrases.day(day, words))));
        facts.add(words.say("accounts.latest", LawPhrases.day(one.latest(), words)));
        facts.add(words.say("accounts.state." + one.state().name().toLowerCase(java.util.Locale.ROOT)));
        return new Item(one.id(), one.caption(), facts, List.of(line("accounts.asked", words.say(one.asked())),
                line("accounts.decided", words.say(one.decided())), line("accounts.undecided", words.say(one.undecided()))),
                Optional.empty(),
                one.basis());
    }

    Item of(Study one) {
        List<String> facts = new ArrayList<>(List.of(one.by(), LawPhrases.day(one.published(), words)));
        one.period().ifPresent(period -> facts.add(words.say("accounts.covers", period)));
        facts.add(words.say("accounts.method", words.say(one.method())));
        facts.add(words.say("accounts.points." + one.points().name().toLowerCase(java.util.Locale.ROOT)));
        List<Line> lines =
                new ArrayList<>(List.of(line("accounts.claims", words.say(one.claim())), line("accounts.limits", words.say(one.limits()))));
        one.misquoted().ifPresent(text -> lines.add(line("accounts.misquoted", words.say(text))));
        return new Item(one.id(), words.say(one.title()), facts, lines, Optional.empty(), one.basis());
    }

    Item of(Effect one) {
        return new Item(one.id(), words.say(one.said()), List.of(), List.of(line("accounts.can", words.say(one.can())),
                line("accounts.cannot", words.say(one.cannot()))), Optional.empty(), one.basis());
    }

    Item of(Decision one) {
        return new Item(one.id(), LawPhrases.day(one.day(), words), List.of(words.say("accounts.decision."
                + one.kind().name().toLowerCase(java.util.Locale.ROOT))), List.of(new Line("", words.say(one.text()))), Optional.empty(),
                one.basis());
    }

    Item of(PublishedCount one) {
        String unit = words.say("accounts.unit." + one.unit().name().toLowerCase(java.util.Locale.ROOT));
        Stream<String> models =
                one.byModel().stream().map(model -> words.number(model.figure()) + " " + model.model().toUpperCase(java.util.Locale.ROOT));
        List<String> facts = new ArrayList<>(List.of(words.say(one.by())));
        if (!one.byModel().isEmpty()) {
            facts.add(models.collect(Collectors.joining(", ")));
        }
        one.states().ifPresent(states -> facts.add(words.say("accounts.instates", states)));
        return new Item(one.id(), LawPhrases.day(one.day(), words) + ": " + words.number(one.figure()) + " " + unit, facts,
                List.of(new Line("", words.say(one.text()))), Optional.empty(), one.basis());
    }

    Item of(Contact one) {
        List<String> facts = new ArrayList<>(List.of(words.say("accounts.runs", one.runs())));
        one.way().filter(way -> !one.isOnTheWeb()).ifPresent(facts::add);
        facts.add(words.say("accounts.checked", words.day(one.checked())));
        return new Item(one.id(), words.say(one.name()), facts, List.of(new Line("", words.say(one.good()))),
                one.way().filter(way -> one.isOnTheWeb()).map(URI::create), one.basis());
    }

    Item of(Source one, long uses) {
        List<Line> lines = new ArrayList<>(List.of(line("accounts.use", words.say(one.use()))));
        one.faults().ifPresent(faults -> lines.add(line("accounts.faults", words.say(faults))));
        return new Item(one.id(), one.title(), List.of(one.publisher(), words.say("accounts.uses", uses)), lines, one.address(), List.of());
    }

    private Line line(String key, String text) {
        return new Line(words.say(key), text);
    }
}
