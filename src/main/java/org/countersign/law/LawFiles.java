package org.countersign.law;

import java.util.List;
import java.util.function.Function;
import org.countersign.place.Once;

/// Names a file of law data, to be read when something of it is first asked for.
@FunctionalInterface
interface LawFiles {
    /// A file and what makes a record of each of its mappings.
    <T extends Sourced> Once<List<T>> file(String name, Function<Entry, T> reader);
}
