package org.countersign.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.County;
import org.countersign.place.State;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Locality;
import org.countersign.register.Register;

/// Which changes are asked for; what is empty narrows nothing.
///
/// @param since shown by editions from this day on
/// @param until shown by editions up to this day
/// @param state of agencies of this state
/// @param county of agencies whose territory touches this county; statewide agencies are in none
/// @param model the code of the model
/// @param kind the kind of change
/// @param agency of this agency
/// @param edition shown by this edition
/// @param substantive whether those of agreements and applications are meant, or those of how rows are printed
public record ChangeFilter(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<State> state,
        Optional<County> county,
        Optional<String> model,
        Optional<String> kind,
        Optional<Agency> agency,
        Optional<ListedEdition> edition,
        Optional<Boolean> substantive) {
    private static final List<String> WEIGHTS = List.of("yes", "no", "all");

    public ChangeFilter {
        Objects.requireNonNull(since);
        Objects.requireNonNull(until);
        Objects.requireNonNull(state);
        Objects.requireNonNull(county);
        Objects.requireNonNull(model);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(agency);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(substantive);
    }

    /// What is asked for. Without a word on that, changes of agreements and applications are meant; with a kind, all of it.
    ///
    /// @throws WrongParameter when a value says nothing
    static ChangeFilter of(Ask ask, Register register) {
        Optional<LocalDate> since = Choice.day("since", ask);
        Optional<LocalDate> until = Choice.day("until", ask);
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new WrongParameter("until", until.get().toString(), "the day of 'since' or a later one");
        }
        Optional<LocalDate> last = Stream.concat(until.stream(), ask.on().stream()).min(LocalDate::compareTo);
        Optional<String> kind = Choice.among("kind", Change.kinds(), ask);
        Optional<String> weight = Choice.among("substantive", WEIGHTS, ask);
        return new ChangeFilter(since, last, state(ask, register), county(ask, register),
                Choice.among("model", models(register), ask), kind, agency(ask, register), edition(ask, register),
                weight.or(() -> kind.isPresent() ? Optional.of("all") : Optional.of("yes"))
                        .filter(word -> !word.equals("all")).map("yes"::equals));
    }

    /// The codes of all models under which anything changed, in alphabetical order.
    static List<String> models(Register register) {
        return register.listChanges().stream().map(change -> change.at().model().code()).distinct().sorted().toList();
    }

    private static Optional<State> state(Ask ask, Register register) {
        return ask.filter("state").map(usps -> register.places().findState(usps.strip().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new WrongParameter("state", usps, "the two letters of a state or territory, such as FL")));
    }

    private static Optional<County> county(Ask ask, Register register) {
        return ask.filter("county").map(fips -> register.places().findCounty(fips.strip())
                .orElseThrow(() -> new WrongParameter("county", fips, "the five digits of a county's FIPS code, such as 12021")));
    }

    private static Optional<Agency> agency(Ask ask, Register register) {
        return ask.filter("agency").map(id -> AgencyId.read(id.strip()).flatMap(register.roster()::findAgency)
                .orElseThrow(() -> new WrongParameter("agency", id, "the id of an agency")));
    }

    private static Optional<ListedEdition> edition(Ask ask, Register register) {
        return ask.filter("edition").map(digits -> EditionAddress.beginning(digits, register.listEditions()).stream()
                .reduce((one, other) -> {
                    throw new WrongParameter("edition", digits, "more digits: several editions begin so");
                })
                .orElseThrow(() -> new WrongParameter("edition", digits, "the first 12 digits of an edition's SHA-256")));
    }

    /// Whether a change is asked for, its weight apart.
    boolean fits(Change change, Register register) {
        LocalDate by = change.at().between().by();
        return since.map(day -> !by.isBefore(day)).orElse(true)
                && until.map(day -> !by.isAfter(day)).orElse(true)
                && model.map(change.at().model().code()::equals).orElse(true)
                && kind.map(change.kind()::equals).orElse(true)
                && edition.map(shown -> shown.edition().sha256().equals(change.at().edition())).orElse(true)
                && isOf(register.roster().getAgency(change.at().agency()));
    }

    private boolean isOf(Agency who) {
        return agency.map(wanted -> wanted.id().equals(who.id())).orElse(true)
                && state.map(wanted -> wanted.usps().equals(who.state())).orElse(true)
                && county.map(wanted -> Locality.of(wanted).holds(who)).orElse(true);
    }

    /// Whether a change has the weight that is asked for.
    boolean weighs(Change change) {
        return substantive.map(wanted -> wanted == change.substantive()).orElse(true);
    }

    /// The word for the weight as the parameter has it.
    public String weight() {
        return substantive.map(yes -> yes ? "yes" : "no").orElse("all");
    }
}
