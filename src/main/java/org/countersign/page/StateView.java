package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.export.AgreementDataset;
import org.countersign.export.CountTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.place.County;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Change;
import org.countersign.register.Count;
import org.countersign.register.Locality;
import org.countersign.register.Figures;
import org.countersign.sighting.EnforcementModel;

/// A state or territory: who holds what there on a day, where, since when, and what was before.
///
/// @param asOf the register as asked
/// @param line the state in figures
/// @param count the figures on the day, by model too
/// @param bodies its agencies with what they hold or held
/// @param applications the pending list's part of it
/// @param growth its agreements month by month
/// @param latest its last changes up to the day, the newest first
public record StateView(AsOf asOf, StateLine line, Count count, StateBodies bodies, StateApplications applications, Growth growth,
        List<Change> latest) implements View {
    public StateView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(line);
        Objects.requireNonNull(count);
        Objects.requireNonNull(bodies);
        Objects.requireNonNull(applications);
        Objects.requireNonNull(growth);
        latest = List.copyOf(latest);
    }

    @Override
    public String template() {
        return "state.jte";
    }

    @Override
    public String path() {
        return Addresses.state(line.state().usps());
    }

    @Override
    public Title title(Words words) {
        return new Title(line.state().name(), sentence(words));
    }

    /// The answer to the first question, in one sentence.
    public String sentence(Words words) {
        String name = line.state().name();
        Optional<Figures> figures = count.figures();
        if (figures.isEmpty()) {
            return words.say("none.yet", words.day(asOf.day()));
        }
        if (figures.get().rows() == 0) {
            return words.say(bodies.before().isEmpty() ? "state.nobody.ever" : "state.nobody", name, words.day(asOf.listed()),
                    bodies.before().size());
        }
        return words.say("state.sentence", name, words.day(asOf.listed()), figures.get().agencies(), figures.get().agreements(), counted(),
                figures.get().counties() == 0 ? "" : words.say("state.sentence.local", figures.get().counties(), line.counties()));
    }

    /// The models with their agreements, as in `20 JEM, 7 WSO`.
    private String counted() {
        return models().stream()
                .map(EnforcementModel::code)
                .filter(code -> under(code).agreements() > 0)
                .map(code -> under(code).agreements() + " " + code)
                .collect(Collectors.joining(", "));
    }

    /// The models of the table: the three of today, and those that are listed besides.
    public List<EnforcementModel> models() {
        List<EnforcementModel> models = new ArrayList<>(Models.TODAY);
        count.byModel().keySet().stream()
                .filter(code -> !code.equals("unread") && models.stream().noneMatch(model -> model.code().equals(code)))
                .forEach(code -> models.add(new EnforcementModel(code, code)));
        return models;
    }

    /// Whose an application is.
    public Agency agency(Application application) {
        return asOf.register().roster().getAgency(application.agency());
    }

    /// The figures under a model.
    public Figures under(String code) {
        return count.byModel().getOrDefault(code, Figures.NONE);
    }

    @Override
    public Optional<Figure> figure(Words words) {
        return count.figures().filter(figures -> figures.agreements() > 0)
                .map(figures -> new Figure(words.number(figures.agreements()), words.say("picture.agreements", figures.agreements())));
    }

    /// Its figure and the small chart of its growth.
    @Override
    public Picture picture(Frame frame) {
        return Card.of(frame, growth);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("sentence", sentence(Words.of(Language.ENGLISH)));
        tree.putAll(line.tree());
        tree.put("byModel", count.byModel().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, some -> CountTree.figures(some.getValue()), (one, other) -> one,
                        java.util.TreeMap::new)));
        tree.put("statewide", holders(bodies.statewide()));
        tree.put("byCounty", bodies.counties().stream()
                .map(part -> Json.object("fips", part.county().fips(), "name", part.county().fullName(),
                        "people", people(part.county()), "agencies", holders(part.holders())))
                .toList());
        tree.put("withoutTerritory", holders(bodies.elsewhere()));
        tree.put("countiesWithout", bodies.without().stream().map(County::fips).toList());
        tree.put("before", holders(bodies.before()));
        tree.put("applications", applications.tree());
        tree.put("accounts", PlaceAccounts.trees(Locality.of(line.state())));
        tree.put("growth", growth.tree());
        return tree;
    }

    private static Object people(County county) {
        return county.population().isPresent() ? county.population().getAsInt() : Optional.empty();
    }

    private static List<Map<String, Object>> holders(List<Holder> holders) {
        return holders.stream()
                .map(holder -> Json.object("agency", holder.agency().id(), "name", holder.agency().name(),
                        "agreements", holder.agreements().stream().map(org.countersign.export.AgencyTree::agreement).toList()))
                .toList();
    }

    /// Every agreement that an agency of the state ever held.
    @Override
    public Optional<Table> table() {
        List<Agreement> agreements = new ArrayList<>();
        for (Agency agency : bodies.all()) {
            agreements.addAll(asOf.register().getHistory(agency.id()).agreements());
        }
        return Optional.of(AgreementDataset.of(agreements, asOf.register()).table());
    }
}
