package org.countersign.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.countersign.register.Dimension;
import org.countersign.register.Unit;

/// By what counts are taken apart, and which unit is drawn.
///
/// @param by the parameter's value: `model`, `state`, `county`, `kind` or `month`
/// @param basis which date a month is of: `signed` or `listed`; heeded with `month` only
/// @param unit the unit that is drawn; the table has all
public record CountChoice(String by, String basis, Unit unit) {
    /// What `by` may be.
    public static final List<String> BY = List.of("model", "state", "county", "kind", "month");
    /// What `basis` may be.
    public static final List<String> BASES = List.of("signed", "listed");

    public CountChoice {
        Objects.requireNonNull(by);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(unit);
    }

    static CountChoice of(Ask ask) {
        String unit = one(ask, "unit", "agreements", Arrays.stream(Unit.values()).map(CountChoice::code).toList());
        return new CountChoice(one(ask, "by", "model", BY), one(ask, "basis", "signed", BASES),
                Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    /// What a parameter's value is of a unit.
    public static String code(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String one(Ask ask, String name, String otherwise, List<String> allowed) {
        String value = ask.filter(name).orElse(otherwise).strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(value)) {
            throw new WrongParameter(name, value, allowed.stream().collect(Collectors.joining(", ", "one of ", "")));
        }
        return value;
    }

    /// Whether months are counted.
    public boolean byMonth() {
        return by.equals("month");
    }

    /// The dimension of the register. The two dates of a month are two dimensions, and so never in one figure.
    public Dimension dimension() {
        return byMonth() ? Dimension.valueOf("MONTH_" + basis.toUpperCase(Locale.ROOT)) : Dimension.valueOf(by.toUpperCase(Locale.ROOT));
    }
}
