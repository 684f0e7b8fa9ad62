package org.countersign.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.countersign.law.Law;
import org.countersign.place.State;
import org.countersign.register.Change;
import org.countersign.register.Register;
import org.countersign.register.Scope;
import org.countersign.register.StateCount;
import org.countersign.register.Tally;

/// The pages of figures: states, models, counts and comparisons.
public final class CountPages {
    private static final int LATEST = 10;

    private final Register register;

    CountPages(Register register) {
        this.register = Objects.requireNonNull(register);
    }

    /// `/states`
    public Found states(Ask ask) {
        return new Found.Shown(StatesView.of(AsOf.of(register, ask)));
    }

    /// `/states/{usps}`: two letters in lower case; the name in full leads there.
    public Found state(String asked, Ask ask) {
        Optional<State> state = register.places().findState(asked.toUpperCase(Locale.ROOT))
                .or(() -> register.places().findStateNamed(asked.replace('-', ' ')));
        if (state.isEmpty()) {
            return new Found.Missing("missing.state", asked);
        }
        String path = Addresses.state(state.get().usps());
        return path.equals("/states/" + asked) ? new Found.Shown(state(state.get(), AsOf.of(register, ask))) : new Found.Moved(path);
    }

    private static StateView state(State state, AsOf asOf) {
        Tally tally = new Tally(asOf.register());
        StateBodies bodies = StateBodies.of(asOf, state.usps());
        return new StateView(
                asOf,
                StateLine.of(state, tally.countStates(asOf.day()).getOrDefault(state.usps(), StateCount.NONE), asOf.register().places()),
                tally.count(asOf.day(), Scope.ofState(state.usps())),
                bodies,
                StateApplications.of(asOf, bodies.all()),
                Growth.of(asOf, Scope.ofState(state.usps())),
                bodies.all().stream()
                        .flatMap(agency -> asOf.register().getHistory(agency.id()).changes().stream())
                        .filter(change -> change.substantive() && !change.at().between().by().isAfter(asOf.day()))
                        .sorted(java.util.Comparator.<Change, java.time.LocalDate>comparing(change -> change.at().between().by()).reversed()
                                .thenComparing(change -> change.at().agreement()).thenComparing(Change::kind))
                        .limit(LATEST)
                        .toList());
    }

    /// `/models`
    public Found models(Ask ask) {
        return new Found.Shown(ModelsView.of(AsOf.of(register, ask)));
    }

    /// `/models/{code}`: the code in lower case.
    public Found model(String asked, Ask ask) {
        AsOf asOf = AsOf.of(register, ask);
        Optional<ModelLine> line = ModelLine.all(asOf.register()).stream()
                .filter(model -> model.model().code().equalsIgnoreCase(asked)).findFirst();
        return line.<Found>map(model -> Found.at("/models/" + asked, ModelView.of(asOf, model, ask)))
                .or(() -> Law.bundled().listModels().stream().filter(model -> model.code().equalsIgnoreCase(asked)).findFirst()
                        .map(model -> Found.at("/models/" + asked, new UnlistedModelView(asOf, model))))
                .orElseGet(() -> new Found.Missing("missing.model", asked));
    }

    /// `/counts`
    public Found counts(Ask ask) {
        return new Found.Shown(CountsView.of(AsOf.of(register, ask), CountChoice.of(ask)));
    }

    /// `/compare`
    public Found compare(Ask ask) {
        return CompareView.of(register, ask);
    }
}
