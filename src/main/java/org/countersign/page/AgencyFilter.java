package org.countersign.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyKind;
import org.countersign.place.State;
import org.countersign.register.Register;

/// Which agencies a list shows.
///
/// @param state only those of this state
/// @param model only what concerns the model of this code
/// @param kind only bodies of this kind
/// @param status only those that stand so on the day
public record AgencyFilter(Optional<State> state, Optional<String> model, Optional<AgencyKind> kind, Optional<Status> status) {
    /// Where an agency stands on a day. One that is listed may be pending too, for another model.
    public enum Status {
        /// On the participating list.
        LISTED,
        /// On an earlier participating list, and not on this one.
        FORMER,
        /// On the pending list.
        PENDING;

        /// As it stands in addresses.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public AgencyFilter {
        Objects.requireNonNull(state);
        Objects.requireNonNull(model);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
    }

    /// Reads the parameters `state`, `model`, `kind` and `status`.
    ///
    /// @throws WrongParameter when one names nothing
    static AgencyFilter of(Ask ask, Register register) {
        return new AgencyFilter(
                ask.filter("state").map(text -> register.places().findState(text.toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new WrongParameter("state", text, "a state's or territory's two letters, such as fl"))),
                ask.filter("model").map(text -> model(text, register)),
                ask.filter("kind").map(AgencyFilter::kind),
                ask.filter("status").map(AgencyFilter::status));
    }

    private static String model(String text, Register register) {
        SortedSet<String> codes = models(register);
        return codes.stream().filter(text::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> new WrongParameter("model", text, "one of " + String.join(", ", codes).toLowerCase(Locale.ROOT)));
    }

    /// The codes of all models that the lists have had.
    static SortedSet<String> models(Register register) {
        SortedSet<String> codes = new TreeSet<>();
        register.listHistories().forEach(history -> {
            history.agreements().forEach(agreement -> codes.add(agreement.model().code()));
            history.applications().forEach(application -> codes.add(application.model().code()));
        });
        return codes;
    }

    private static AgencyKind kind(String text) {
        return Arrays.stream(AgencyKind.values()).filter(kind -> word(kind).equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new WrongParameter("kind", text,
                        "one of " + Arrays.stream(AgencyKind.values()).map(AgencyFilter::word).collect(Collectors.joining(", "))));
    }

    /// A kind as it stands in addresses: `municipal-police`.
    public static String word(AgencyKind kind) {
        return kind.word().replace(' ', '-');
    }

    private static Status status(String text) {
        return Arrays.stream(Status.values()).filter(status -> status.word().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new WrongParameter("status", text,
                        "one of " + Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", "))));
    }

    /// The agencies that fit, each with what it had by the day, in the order of the list.
    List<AgencyLine> lines(AsOf asOf) {
        return asOf.register().roster().listAgencies().stream()
                .filter(this::fits)
                .sorted(AgencyLine.ORDER)
                .map(agency -> AgencyLine.of(agency, asOf, model))
                .filter(this::fits)
                .toList();
    }

    private boolean fits(Agency agency) {
        return state.map(wanted -> wanted.usps().equals(agency.state())).orElse(true)
                && kind.map(agency.kind()::equals).orElse(true);
    }

    private boolean fits(AgencyLine line) {
        return status.map(wanted -> switch (wanted) {
            case LISTED -> line.listed();
            case FORMER -> line.former();
            case PENDING -> !line.pending().isEmpty();
        }).orElseGet(line::seen);
    }

    /// State, model and kind in words, in parentheses with a blank before; nothing where none is asked.
    String words(Words words) {
        List<String> said = new ArrayList<>();
        state.ifPresent(wanted -> said.add(wanted.name()));
        model.ifPresent(code -> said.add(words.find("model." + code).orElse(code)));
        kind.ifPresent(wanted -> said.add(words.say("kind." + wanted.name())));
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }
}
