package org.countersign.law;

import java.util.Locale;

/// An enum's constant as files, addresses and commands write it: `may-not-be-forbidden`.
public final class Kebab {
    private Kebab() {}

    /// The constant's word.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
