package org.countersign.agency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a row is looked up: by state and name as printed, and by county too where one name stands for several bodies.
///
/// @param state the USPS code
/// @param name LAW ENFORCEMENT AGENCY as printed
/// @param county COUNTY as printed, where it matters
record RowKey(String state, String name, Optional<String> county) implements Comparable<RowKey> {
    static RowKey of(String state, String name) {
        return new RowKey(state, name, Optional.empty());
    }

    static RowKey of(String state, String name, String county) {
        return new RowKey(state, name, Optional.of(county));
    }

    /// Every row of an edition is looked up by one; what the platform makes for records is slow while the JVM is cold.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowKey key && name.equals(key.name) && state.equals(key.state) && county.equals(key.county);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + state.hashCode()) * 31 + county.hashCode();
    }

    @Override
    public int compareTo(RowKey other) {
        int byState = state.compareTo(other.state);
        int byName = byState != 0 ? byState : name.compareTo(other.name);
        return byName != 0 ? byName : county.orElse("").compareTo(other.county.orElse(""));
    }
}
