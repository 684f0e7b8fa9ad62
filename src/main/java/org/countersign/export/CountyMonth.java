package org.countersign.export;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.countersign.place.County;
import org.countersign.register.ListedEdition;

/// A county at the end of a month.
///
/// @param county the county
/// @param month the month
/// @param figures who holds what there
/// @param statewide how many bodies of the state hold an agreement
/// @param edition the edition relied upon: the last published or seen up to the month's end
record CountyMonth(County county, YearMonth month, Figures figures, int statewide, ListedEdition edition) {
    CountyMonth {
        Objects.requireNonNull(county);
        Objects.requireNonNull(month);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(edition);
    }

    /// The local bodies of a county that hold an agreement, counted.
    ///
    /// @param holders bodies
    /// @param jem bodies with a Jail Enforcement Model agreement
    /// @param tfm bodies with a Task Force Model agreement
    /// @param wso bodies with a Warrant Service Officer agreement
    /// @param other agreements under other models
    /// @param countywide whether a body whose word runs in the whole county is among them
    record Figures(int holders, int jem, int tfm, int wso, int other, boolean countywide) {
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, false);

        /// With one more body.
        ///
        /// @param models the codes of the models it holds
        Figures with(Set<String> models, boolean wide) {
            int known = has(models, "JEM") + has(models, "TFM") + has(models, "WSO");
            return new Figures(
                    holders + 1, jem + has(models, "JEM"), tfm + has(models, "TFM"), wso + has(models, "WSO"),
                    other + models.size() - known,
                    countywide || wide);
        }

        private static int has(Set<String> models, String model) {
            return models.contains(model) ? 1 : 0;
        }

        int agreements() {
            return jem + tfm + wso + other;
        }
    }
}
