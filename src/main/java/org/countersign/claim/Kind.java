package org.countersign.claim;

import org.countersign.law.Kebab;

/// Kinds of statement; each but the last ones has a grammar of its own.
public enum Kind {
    /// How many in the whole country.
    TOTAL,
    /// How many states or territories.
    STATES,
    /// How many under a model.
    COUNT_BY_MODEL,
    /// How many in a state.
    COUNT_BY_STATE,
    /// Counties: how many, or what stands in one.
    COUNTY,
    /// How many bodies of a kind.
    KIND_OF_BODY,
    /// A part of a whole.
    SHARE,
    /// More or fewer than on another day.
    GROWTH,
    /// More or fewer than another place or model.
    COMPARISON,
    /// The most, the first, the second.
    SUPERLATIVE,
    /// That something is listed or is not.
    EXISTENCE,
    /// When something was signed or listed.
    DATE,
    /// Applications.
    PENDING,
    /// How long an application waited.
    WAIT,
    /// What a model allows.
    POWER,
    /// What a statute, template, order or programme says.
    LAW,
    /// What a bill says.
    BILL,
    /// What a state's law says.
    STATE_LAW,
    /// Effects and causes.
    EFFECT;

    /// As it stands in JSON.
    @Override
    public String toString() {
        return Kebab.of(this);
    }
}
