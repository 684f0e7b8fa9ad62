package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.place.State;
import org.countersign.register.Register;
import org.countersign.register.Scope;

/// The growth by model, month by month: chart and table. Of the whole country, or of a state, a model or both.
///
/// @param asOf the register as asked
/// @param state the only state whose agreements are counted
/// @param model the code of the only model whose agreements are counted
/// @param growth the months up to the day asked
public record GrowthView(AsOf asOf, Optional<State> state, Optional<String> model, Growth growth) implements View {
    public GrowthView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(state);
        Objects.requireNonNull(model);
        Objects.requireNonNull(growth);
    }

    /// The growth as asked.
    ///
    /// @throws WrongParameter when `state` or `model` names nothing
    static GrowthView of(Register register, Ask ask) {
        AsOf asOf = AsOf.of(register, ask);
        AgencyFilter filter = AgencyFilter.of(ask, register);
        Scope scope = new Scope(filter.state().map(State::usps), filter.model(), Optional.empty(), Optional.empty());
        return new GrowthView(asOf, filter.state(), filter.model(), Growth.of(asOf, scope));
    }

    @Override
    public String template() {
        return "growthpage.jte";
    }

    @Override
    public String path() {
        return "/growth";
    }

    /// What narrows it, as parameters of its address.
    public Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        state.ifPresent(some -> filters.put("state", some.usps().toLowerCase(java.util.Locale.ROOT)));
        model.ifPresent(code -> filters.put("model", code.toLowerCase(java.util.Locale.ROOT)));
        return filters;
    }

    @Override
    public Title title(Words words) {
        List<Object> scope = new ArrayList<>();
        state.ifPresent(some -> scope.add(some.name()));
        model.ifPresent(code -> scope.add(words.find("model." + code).orElse(code)));
        String of = (state.isPresent() ? ".state" : "") + (model.isPresent() ? ".model" : "");
        String name = words.say("growth.title" + of, scope.toArray());
        if (growth.points().isEmpty()) {
            return new Title(name, words.say("none.yet", words.day(asOf.day())));
        }
        Growth.Point first = growth.points().getFirst();
        Growth.Point last = growth.points().getLast();
        List<Object> told = new ArrayList<>(List.of(words.day(first.day()), first.total(), words.day(last.day()), last.total()));
        told.addAll(scope);
        return new Title(name, words.say("growth.desc" + of, told.toArray()));
    }

    @Override
    public Picture picture(Frame frame) {
        return GrowthPicture.draws(growth) ? GrowthPicture.of(frame, growth) : Card.of(frame);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("growth", growth.tree());
        state.ifPresent(some -> tree.put("state", some.usps()));
        model.ifPresent(code -> tree.put("model", code));
        return tree;
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(growth.table());
    }
}
