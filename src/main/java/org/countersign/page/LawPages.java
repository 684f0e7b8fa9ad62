package org.countersign.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.law.Bill;
import org.countersign.law.Encounter;
import org.countersign.law.Instrument;
import org.countersign.law.Law;
import org.countersign.law.MoneyFact;
import org.countersign.law.Rule;
import org.countersign.law.StandardModel;
import org.countersign.law.WithoutAgreement;
import org.countersign.page.FactSheet.Group;
import org.countersign.page.FactSheet.Item;
import org.countersign.page.FactSheet.Line;
import org.countersign.page.View.Title;
import org.countersign.register.Register;
import org.countersign.law.Kebab;

/// The pages of the law beside the list: statute, orders, bills, money, what each model allows step by step, state policy and
/// deadlines.
public final class LawPages {
    private final Register register;
    private final Law law;

    LawPages(Register register, Law law) {
        this.register = register;
        this.law = law;
    }

    /// `/law/statute`
    public Found statute() {
        return shown("law/statute", words -> List.of(new Group("paragraphs", words.say("law.paragraphs"), "", law.listStatute().stream()
                .map(one -> new Item(one.id(), "287(g)" + one.paragraph(), List.of(), List.of(new Line("", words.say(one.what())),
                        new Line(words.say("law.consequence"), words.say(one.consequence()))), Optional.empty(), one.basis()))
                .toList())));
    }

    /// `/law/orders`
    public Found orders() {
        return shown("law/orders", words -> Arrays.stream(Instrument.Kind.values())
                .map(kind -> new Group(id(kind), words.say("law.instrument." + kind.name()), "", law.listInstruments().stream()
                        .filter(one -> one.kind() == kind)
                        .map(one -> new Item(one.id(), words.say(one.title()), List.of(LawPhrases.day(one.day(), words)),
                                List.of(new Line("", words.say(one.what()))), Optional.empty(), one.basis()))
                        .toList()))
                .toList());
    }

    /// `/law/bills`
    public Found bills() {
        return shown("law/bills", words -> Arrays.stream(Bill.Aim.values())
                .map(aim -> new Group(id(aim), words.say("law.aim." + aim.name()), "",
                        law.listBills().stream().filter(one -> one.aim() == aim)
                                .map(one -> new Item(one.id(), name(one), facts(one, words), List.of(new Line("", words.say(one.about())),
                                        new Line(words.say("law.status"), words.say(one.status()))),
                                        Optional.of(URI.create("/law/bills/" + one.id())), one.basis()))
                                .toList()))
                .toList());
    }

    private static String name(Bill bill) {
        return bill.number() + ", " + bill.title();
    }

    private static List<String> facts(Bill bill, Words words) {
        return List.of(words.say("law.congress", bill.congress()), words.say("law.sponsor", bill.sponsor()),
                words.say("law.introduced", LawPhrases.day(bill.introduced(), words)),
                words.say("law.statusseen", words.day(bill.statusSeen())));
    }

    /// `/law/bills/{bill}`
    public Found bill(String id) {
        Optional<Bill> found = law.findBill(id);
        if (found.isEmpty()) {
            return new Found.Missing("missing.bill", id);
        }
        Bill bill = found.get();
        return new Found.Shown(new FactSheet("law/bills/" + bill.id(), words -> sections(bill, words), Optional.empty(),
                Optional.of(words -> new Title(name(bill),
                        words.say("law.bill.sentence", bill.number(), words.say(bill.status()), words.day(bill.statusSeen()))))));
    }

    private List<Group> sections(Bill bill, Words words) {
        List<Group> groups = new ArrayList<>();
        Optional<URI> now = bill.where();
        groups.add(new Group("status", words.say("law.status"), "",
                List.of(new Item(bill.id(), now.isPresent() ? words.say("law.seenow") : "",
                        facts(bill, words), List.of(new Line("", words.say(bill.about())), new Line("", words.say(bill.status()))), now,
                        bill.basis()))));
        groups.add(new Group("text", words.say("law.bill.text"), words.say("law.bill.text.lead"), bill.points().stream()
                .map(point -> item(bill, bill.id() + "-" + bill.points().indexOf(point), words.say(point.title()),
                        List.of(new Line("", words.say(point.what())))))
                .toList()));
        bill.tension().ifPresent(tension -> groups.add(new Group("tension", words.say("law.bill.tension"), "",
                List.of(item(bill, bill.id() + "-tension", "", List.of(new Line("", words.say(tension))))))));
        groups.add(new Group("clocks", words.say("law.bill.clocks"), words.say("law.bill.clocks.lead"), law.listRules().stream()
                .filter(rule -> rule.reach().bill().filter(bill.id()::equals).isPresent())
                .map(rule -> clock(rule, words)).toList()));
        groups.add(new Group("misreadings", words.say("law.bill.misreadings"), "", bill.misreadings().stream()
                .map(one -> item(bill, bill.id() + "-misreading-" + bill.misreadings().indexOf(one), "", List.of(
                        new Line(words.say("law.bill.said"), words.say(one.claim())),
                        new Line(words.say("law.bill.rule"), words.say(one.rule())))))
                .toList()));
        if (law.findRequestClock(bill.id()).isPresent()) {
            groups.add(new Group("whatif", words.say("law.whatif.title"), "",
                    List.of(new Item(bill.id() + "-whatif", words.say("law.whatif.link"), List.of(),
                            List.of(new Line("", words.say("law.whatif.what"))),
                            Optional.of(URI.create("/law/bills/" + bill.id() + "/whatif")), bill.basis()))));
        }
        return groups;
    }

    private static Item item(Bill bill, String id, String head, List<Line> lines) {
        return new Item(id, head, List.of(), lines, Optional.empty(), bill.basis());
    }

    private static Item clock(Rule rule, Words words) {
        return new Item(rule.id(), words.say(rule.title()),
                List.of(LawPhrases.length(rule.length(), words), words.say("law.clock.from", words.say(rule.event().words())),
                        words.say("law.deadline.who", words.say(rule.who()), words.say(rule.whom()))),
                List.of(new Line("", words.say(rule.what()))), Optional.empty(), rule.basis());
    }

    /// `/law/bills/{bill}/whatif`
    public Found whatIf(String id, Ask ask) {
        return law.findBill(id).flatMap(bill -> WhatIfView.of(AsOf.of(register, ask).register(), bill, law, ask))
                .<Found>map(Found.Shown::new)
                .orElseGet(() -> new Found.Missing("missing.bill", id));
    }

    /// `/law/money`
    public Found money() {
        return shown("law/money", words -> Arrays.stream(MoneyFact.Layer.values())
                .map(layer -> new Group(id(layer), words.say("law.money." + layer.name()), words.say("law.money." + layer.name() + ".lead"),
                        law.listMoney().stream().filter(one -> one.layer() == layer)
                                .map(one -> new Item(one.id(), "", facts(one, words), List.of(new Line("", words.say(one.what()))),
                                        Optional.empty(), one.basis()))
                                .toList()))
                .toList());
    }

    private static List<String> facts(MoneyFact one, Words words) {
        return Stream.of(one.models().stream(), one.state().stream(),
                one.from().map(day -> words.say("law.from", LawPhrases.day(day, words))).stream()).flatMap(Function.identity()).toList();
    }

    /// `/law/alone`
    public Found alone() {
        return shown("law/alone", words -> Arrays.stream(WithoutAgreement.Stance.values())
                .map(stance -> new Group(id(stance), words.say("law.stance." + stance.name()), "", law.listWithoutAgreement().stream()
                        .filter(one -> one.stance() == stance)
                        .map(one -> new Item(one.id(), words.say(one.title()), one.state().stream().toList(),
                                List.of(new Line("", words.say(one.what()))),
                                Optional.empty(), one.basis()))
                        .toList()))
                .toList());
    }

    /// `/models/walkthrough`
    public Found walkthrough() {
        return shown("models/walkthrough", words -> law.listEncounters().stream()
                .map(encounter -> new Group(encounter.id(), words.say(encounter.title()), "", encounter.walks().stream()
                        .map(walk -> new Item(encounter.id() + "-" + walk.model(), model(walk.model(), words), List.of(),
                                walk.steps().stream().map(step -> step(step, words)).toList(), Optional.empty(), List.of()))
                        .toList()))
                .toList());
    }

    private String model(String id, Words words) {
        return law.listModels().stream().filter(one -> one.id().equals(id) || one.code().equals(id)).map(StandardModel::name)
                .map(words::say).findFirst().orElse(id);
    }

    private static Line step(Encounter.Step step, Words words) {
        return new Line(words.say("law.step." + step.kind().name()),
                words.say(step.what()) + step.clause().map(clause -> " (" + clause + ")").orElse(""), step.basis());
    }

    /// `/policy`
    public Found policy(Ask ask) {
        return new Found.Shown(PolicyView.of(AsOf.of(register, ask), law));
    }

    /// `/states/{usps}/deadlines`
    public Found deadlines(String usps, Ask ask) {
        return register.places().findState(usps.toUpperCase(Locale.ROOT))
                .<Found>map(state -> Found.at("/states/" + usps + "/deadlines", StateDeadlinesView.of(state, law, ask)))
                .orElseGet(() -> new Found.Missing("missing.state", usps));
    }

    private static String id(Enum<?> kind) {
        return Kebab.of(kind);
    }

    private static Found shown(String name, Function<Words, List<Group>> made) {
        return new Found.Shown(new FactSheet(name, made));
    }
}
