package org.countersign.sighting;

import java.util.Objects;

/// How officers are deputised: the column SUPPORT TYPE. Open, since the programme has had and will have others.
///
/// @param code the short form, upper case: `JEM`, `TFM`, `WSO`, or a code made from the words of another model
/// @param name the model's name in ICE's words
public record EnforcementModel(String code, String name) implements Comparable<EnforcementModel> {
    /// Jail Enforcement Model.
    public static final EnforcementModel JAIL_ENFORCEMENT = new EnforcementModel("JEM", "Jail Enforcement Model");
    /// Task Force Model.
    public static final EnforcementModel TASK_FORCE = new EnforcementModel("TFM", "Task Force Model");
    /// Warrant Service Officer.
    public static final EnforcementModel WARRANT_SERVICE = new EnforcementModel("WSO", "Warrant Service Officer");

    public EnforcementModel {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }

    @Override
    public int compareTo(EnforcementModel other) {
        return code.compareTo(other.code);
    }
}
