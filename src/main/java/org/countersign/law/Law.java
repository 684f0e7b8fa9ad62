package org.countersign.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.place.Once;
import org.countersign.sighting.EnforcementModel;

/// All law data. A file is read when something of it is first asked for, so whoever asks nothing pays nothing.
/// Immutable; safe for any number of threads. Every method may throw a [LawFault] when a file is not in form.
public final class Law {
    private static final Law BUNDLED = new Law(new LawFolder(Optional.empty()));

    private final LawFolder folder;
    private final List<Once<? extends List<? extends Sourced>>> files = new ArrayList<>();
    private final Once<Map<String, Source>> sources = new Once<>(this::readSources);
    private final Once<List<StandardModel>> models = file("models.yaml", StandardModel::read);
    private final Once<List<Encounter>> encounters = file("encounters.yaml", Encounter::read);
    private final Once<List<WithoutAgreement>> alone = file("alone.yaml", WithoutAgreement::read);
    private final Once<List<StatuteParagraph>> statute = file("statute.yaml", StatuteParagraph::read);
    private final Once<List<Instrument>> instruments = file("instruments.yaml", Instrument::read);
    private final Once<List<Bill>> bills = file("bills.yaml", Bill::read);
    private final Once<List<MoneyFact>> money = file("money.yaml", MoneyFact::read);
    private final Once<List<StatePolicy>> policies = file("policy.yaml", StatePolicy::read);
    private final Once<List<Rule>> rules = file("rules.yaml", Rule::read);
    private final Accounts accounts = new Accounts(this::file);
    private final Guidance guidance = new Guidance(this::file);

    private Law(LawFolder folder) {
        this.folder = folder;
    }

    /// The law data that comes with the program.
    public static Law bundled() {
        return BUNDLED;
    }

    /// The law data in a folder.
    public static Law in(Path folder) {
        return new Law(new LawFolder(Optional.of(folder)));
    }

    private <T extends Sourced> Once<List<T>> file(String name, Function<Entry, T> reader) {
        Once<List<T>> file = new Once<>(() -> folder.read(name, reader, sources.get()::containsKey));
        files.add(file);
        return file;
    }

    private Map<String, Source> readSources() {
        Map<String, Source> read = new LinkedHashMap<>();
        folder.read("sources.yaml", Source::read, any -> false).forEach(source -> read.put(source.id(), source));
        return read;
    }

    /// Every fact of every file, file by file in their order.
    public List<Sourced> listFacts() {
        return files.stream().<Sourced>flatMap(file -> file.get().stream()).toList();
    }

    /// Every source, by id.
    public List<Source> listSources() {
        return List.copyOf(sources.get().values());
    }

    /// A source.
    ///
    /// @throws NoSuchElementException when there is none of that id
    public Source getSource(String id) {
        return Optional.ofNullable(sources.get().get(id)).orElseThrow(() -> new NoSuchElementException("no source " + id));
    }

    /// What was decided, studied, argued and counted.
    public Accounts accounts() {
        return accounts;
    }

    /// Rights in plain words, and where to turn.
    public Guidance guidance() {
        return guidance;
    }

    /// The models with the versions of their standard agreements.
    public List<StandardModel> listModels() {
        return models.get();
    }

    /// What is known of a model.
    public Optional<StandardModel> findModel(EnforcementModel model) {
        return listModels().stream().filter(one -> one.code().equals(model.code())).findFirst();
    }

    /// What an agreement signed on a day most likely says.
    ///
    /// @param signed the day it was signed, as the list says
    public LikelyVersion versionFor(EnforcementModel model, LocalDate signed) {
        return LikelyVersion.of(findModel(model).map(StandardModel::versions).orElse(List.of()), signed);
    }

    /// The same encounters under each model.
    public List<Encounter> listEncounters() {
        return encounters.get();
    }

    /// What officers may do without an agreement, as far as sources go.
    public List<WithoutAgreement> listWithoutAgreement() {
        return alone.get();
    }

    /// Section 287(g), paragraph by paragraph.
    public List<StatuteParagraph> listStatute() {
        return statute.get();
    }

    /// Orders, laws and other dated steps, by day.
    public List<Instrument> listInstruments() {
        return instruments.get().stream().sorted(Comparator.comparing(Instrument::day)).toList();
    }

    /// Federal bills.
    public List<Bill> listBills() {
        return bills.get();
    }

    /// A bill, by an id such as `s2401`.
    public Optional<Bill> findBill(String id) {
        return listBills().stream().filter(bill -> bill.id().equals(id)).findFirst();
    }

    /// Who pays, under the clause and under programmes.
    public List<MoneyFact> listMoney() {
        return money.get();
    }

    /// What states say, every instrument.
    public List<StatePolicy> listPolicies() {
        return policies.get();
    }

    /// The instruments of one state.
    ///
    /// @param state its two letters
    public List<StatePolicy> listPolicies(String state) {
        return listPolicies().stream().filter(policy -> policy.state().equals(state)).toList();
    }

    /// The legal clocks.
    public List<Rule> listRules() {
        return rules.get();
    }

    /// The clock by which a bill would have requests decided; empty for a bill without one.
    ///
    /// @param bill its id, such as `s2401`
    public Optional<Rule> findRequestClock(String bill) {
        return listRules().stream().filter(rule -> rule.event() == Event.REQUEST && rule.reach().bill().filter(bill::equals).isPresent())
                .findFirst();
    }

    /// The marks for a chart over time: instruments that belong on charts, and bills by their introduction; by day.
    public List<ChartMark> listChartMarks() {
        Stream<ChartMark> steps = instruments.get().stream().filter(Instrument::onCharts)
                .map(step -> new ChartMark(step.id(), step.day(), step.title(), step.basis()));
        Stream<ChartMark> introduced = listBills().stream().filter(Bill::onCharts)
                .map(bill -> new ChartMark(bill.id(), bill.introduced(), bill.label(), bill.basis()));
        return Stream.concat(steps, introduced).sorted(Comparator.comparing(ChartMark::day).thenComparing(ChartMark::id)).toList();
    }
}
