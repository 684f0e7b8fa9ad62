package org.countersign.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.place.State;
import org.countersign.register.Agreement;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.Scope;
import org.countersign.register.Tally;

/// A model: how many agreements, where, since when, and what its standard agreement says.
///
/// @param asOf the register as asked
/// @param line the model
/// @param figures its figures on the day; empty before the first edition
/// @param states its figures by state, by the state's name
/// @param newest the agreements listed last among those on the day's list, the newest first
/// @param growth its agreements month by month
/// @param signed what an agreement signed on a day most likely says, where that is asked
public record ModelView(AsOf asOf, ModelLine line, Optional<Figures> figures, List<InState> states, List<Newcomer> newest,
        Growth growth, Optional<LikelySigned> signed) implements View {
    private static final int NEWEST = 20;

    public ModelView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(line);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(growth);
        Objects.requireNonNull(signed);
        states = List.copyOf(states);
        newest = List.copyOf(newest);
    }

    /// A state with the figures of the model there.
    public record InState(State state, Figures figures) {}

    /// An agreement with its agency.
    public record Newcomer(Agency agency, Agreement agreement) {}

    static ModelView of(AsOf asOf, ModelLine line, Ask ask) {
        Scope scope = Scope.ofModel(line.model().code());
        Tally tally = new Tally(asOf.register());
        List<InState> states = tally.countBy(Dimension.STATE, asOf.day(), scope).entrySet().stream()
                .flatMap(state -> asOf.register().places().findState(state.getKey())
                        .map(some -> new InState(some, state.getValue())).stream())
                .sorted(Comparator.comparing(some -> some.state().name()))
                .toList();
        List<Newcomer> newest = asOf.register().roster().listAgencies().stream()
                .flatMap(agency -> asOf.held(agency).stream()
                        .filter(agreement -> agreement.model().equals(line.model()))
                        .map(agreement -> new Newcomer(agency, agreement)))
                .sorted(Comparator.<Newcomer>comparingInt(held -> held.agreement().listed().getFirst().firstEdition()).reversed()
                        .thenComparing(held -> held.agency().state())
                        .thenComparing(held -> held.agency().name()))
                .limit(NEWEST)
                .toList();
        return new ModelView(asOf, line, tally.figures(asOf.day(), scope), states, newest, Growth.of(asOf, scope),
                LikelySigned.of(asOf, line.model(), ask));
    }

    @Override
    public String template() {
        return "model.jte";
    }

    @Override
    public String path() {
        return Addresses.model(line.model().code());
    }

    @Override
    public Title title(Words words) {
        String name = Models.name(line.model(), words);
        return new Title(words.say("model.title", name, line.model().code()), figures
                .map(some -> some.rows() == 0
                        ? words.say("model.nobody", name, words.day(asOf.listed()))
                        : words.say("model.sentence", name, words.day(asOf.listed()), some.agencies(), some.states(), some.territories()))
                .orElseGet(() -> words.say("none.yet", words.day(asOf.day()))));
    }

    @Override
    public Optional<Figure> figure(Words words) {
        return figures.filter(some -> some.agreements() > 0)
                .map(some -> new Figure(words.number(some.agreements()), words.say("picture.agreements", some.agreements())));
    }

    /// Its figure and the small chart of its growth.
    @Override
    public Picture picture(Frame frame) {
        return Card.of(frame, growth);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence());
        tree.putAll(line.tree(figures));
        tree.put("byState", states.stream()
                .map(some -> Json.object("state", some.state().usps(), "name", some.state().name(), "agreements",
                        some.figures().agreements(),
                        "agencies", some.figures().agencies(), "counties", some.figures().counties()))
                .toList());
        tree.put("newest", newest.stream().map(held -> {
            Map<String, Object> agreement = AgencyTree.agreement(held.agreement());
            agreement.put("agency", held.agency().id());
            agreement.put("name", held.agency().name());
            agreement.put("state", held.agency().state());
            return agreement;
        }).toList());
        tree.put("growth", growth.tree());
        tree.put("standard", Standards.find(line.model()).map(StandardTree::of));
        tree.put("signedOn", StandardTree.of(signed));
        return tree;
    }

    /// One state a row.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(List.of("state", "name", "agreements", "agencies", "counties"), states.stream()
                .map(some -> List.of(some.state().usps(), some.state().name(), Integer.toString(some.figures().agreements()),
                        Integer.toString(some.figures().agencies()), Integer.toString(some.figures().counties())))
                .toList()));
    }
}
