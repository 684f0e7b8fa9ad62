package org.countersign.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.law.Accounts;
import org.countersign.law.Argument;
import org.countersign.law.Basis;
import org.countersign.law.Contact;
import org.countersign.law.CourtCase;
import org.countersign.law.Law;
import org.countersign.law.PublishedCount;
import org.countersign.law.Source;
import org.countersign.law.Sourced;
import org.countersign.law.Study;
import org.countersign.page.FactSheet.Group;
import org.countersign.page.FactSheet.Item;
import org.countersign.page.FactSheet.Line;
import org.countersign.law.Kebab;

/// The pages of what others found, said and decided about agreements: cases, studies, arguments, history, contacts, sources,
/// and rights. They do not depend on the lists or on a day.
public final class AccountPages {
    private final Law law;

    AccountPages(Law law) {
        this.law = law;
    }

    private Accounts accounts() {
        return law.accounts();
    }

    /// `/cases`
    public Found cases() {
        return shown("cases", words -> Arrays.stream(CourtCase.About.values())
                .map(about -> group("cases", about, words, accounts().listCases().stream().filter(one -> one.about() == about)
                        .map(one -> new AccountItems(words).of(one)).toList()))
                .toList());
    }

    /// `/studies`
    public Found studies() {
        return shown("studies", words -> {
            List<Group> groups = new ArrayList<>();
            groups.add(new Group("effects", words.say("accounts.studies.effects"), words.say("accounts.studies.effects.lead"),
                    accounts().listEffects().stream().map(one -> new AccountItems(words).of(one)).toList()));
            Arrays.stream(Study.Topic.values()).forEach(topic -> groups.add(group("studies", topic, words,
                    accounts().listStudies().stream().filter(one -> one.topic() == topic).map(one -> new AccountItems(words).of(one))
                            .toList())));
            return groups;
        });
    }

    /// `/arguments`
    public Found arguments() {
        return shown("arguments", words -> Arrays.stream(Argument.Side.values())
                .map(side -> group("arguments", side, words, accounts().listArguments(side).stream()
                        .map(one -> new Item(one.id(), "", List.of(),
                                List.of(new Line("", words.say(one.text())), new Line(words.say("accounts.by"),
                                        words.say(one.by()))),
                                Optional.empty(), one.basis()))
                        .toList()))
                .toList());
    }

    /// `/history`
    public Found history() {
        return new Found.Shown(new FactSheet("history", words -> List.of(
                new Group("steps", words.say("accounts.history.steps"), "", accounts().listHistory().stream()
                        .map(one -> new Item(one.id(), LawPhrases.day(one.day(), words), List.of(),
                                List.of(new Line("", words.say(one.text()))),
                                Optional.empty(), one.basis()))
                        .toList()),
                new Group("counts", words.say("accounts.history.counts"), words.say("accounts.history.counts.lead"),
                        accounts().listPublishedCounts().stream().map(one -> new AccountItems(words).of(one)).toList()),
                new Group("context", words.say("accounts.history.context"), words.say("accounts.history.context.lead"),
                        accounts().listContext().stream()
                                .map(one -> new Item(one.id(), words.say(one.title()), List.of(one.period()),
                                        List.of(new Line("", words.say(one.text()))),
                                        Optional.empty(), one.basis()))
                                .toList())),
                Optional.of(new PublishedChart(accounts().listPublishedCounts().stream().filter(PublishedCount::isStatement).toList())),
                Optional.empty()));
    }

    /// `/contacts`
    public Found contacts() {
        return shown("contacts", words -> Arrays.stream(Contact.Kind.values())
                .map(kind -> group("contacts", kind, words, law.guidance().listContacts(kind).stream()
                        .map(one -> new AccountItems(words).of(one)).toList()))
                .toList());
    }

    /// `/sources`
    public Found sources() {
        Map<String, Long> uses = law.listFacts().stream().map(Sourced::basis).flatMap(List::stream)
                .collect(Collectors.groupingBy(Basis::source, Collectors.counting()));
        return shown("sources", words -> Arrays.stream(Source.Kind.values())
                .map(kind -> group("sources", kind, words, law.listSources().stream().filter(one -> one.kind() == kind)
                        .map(one -> new AccountItems(words).of(one, uses.getOrDefault(one.id(), 0L))).toList()))
                .toList());
    }

    /// `/rights`, `/rights/card`, `/rights/plan`
    public Found rights(RightsView.Sheet sheet) {
        return new Found.Shown(new RightsView(sheet, law.guidance().listRights()));
    }

    private static Found shown(String name, java.util.function.Function<Words, List<Group>> made) {
        return new Found.Shown(new FactSheet(name, made));
    }

    private static Group group(String page, Enum<?> kind, Words words, List<Item> items) {
        String key = "accounts." + page + "." + kind.name().toLowerCase(Locale.ROOT);
        return new Group(Kebab.of(kind), words.say(key), words.find(key + ".lead").orElse(""),
                items);
    }
}
