package org.countersign.page;

import java.util.List;
import org.countersign.sighting.EnforcementModel;

/// The enforcement models as pages name them.
public final class Models {
    /// The three of today, in the order in which they are always told.
    public static final List<EnforcementModel> TODAY =
            List.of(EnforcementModel.JAIL_ENFORCEMENT, EnforcementModel.WARRANT_SERVICE, EnforcementModel.TASK_FORCE);

    private Models() {}

    /// A model's name in the page's language; in ICE's words where the catalogue has none.
    public static String name(EnforcementModel model, Words words) {
        return words.find("model." + model.code()).orElse(model.name());
    }

    /// The class of its colour in pages and drawings.
    public static String tone(String code) {
        return switch (code) {
            case "JEM" -> "jem";
            case "WSO" -> "wso";
            case "TFM" -> "tfm";
            default -> "other";
        };
    }
}
