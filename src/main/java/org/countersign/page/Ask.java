package org.countersign.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is asked of a page besides its address.
///
/// @param on the day asked about; empty for the day of the newest edition
/// @param known the day up to which editions and facts are counted; empty for all
/// @param filters the page's own parameters, by name; none is empty
public record Ask(Optional<LocalDate> on, Optional<LocalDate> known, SortedMap<String, String> filters) {
    /// Nothing but the address.
    public static final Ask PLAIN = new Ask(Optional.empty(), Optional.empty(), new TreeMap<>());

    public Ask {
        Objects.requireNonNull(on);
        Objects.requireNonNull(known);
        filters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(filters));
    }

    /// One of the page's own parameters.
    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /// The query that asks this, `?` and all, parameters sorted by name; empty where nothing is asked.
    public String query() {
        SortedMap<String, String> all = new TreeMap<>(filters);
        on.ifPresent(day -> all.put("on", day.toString()));
        known.ifPresent(day -> all.put("known", day.toString()));
        StringBuilder query = new StringBuilder();
        all.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(Addresses.escaped(value)));
        return query.toString();
    }

    /// The same with one parameter set anew, or left out where the value is empty.
    public Ask with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(filters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Ask(on, known, changed);
    }
}
