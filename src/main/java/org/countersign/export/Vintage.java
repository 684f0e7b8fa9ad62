package org.countersign.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One state of the register as it was written down: the tables of a release that still stand on the shelf.
///
/// @param name the day of its last participating edition and the first digits of its revision, `2026-03-27-0123456789ab`; of a
///     register without an edition `no-edition-…`
/// @param tables the CSV files that can be compared, by the table's name, in the order of [#COMPARED]
public record Vintage(String name, Map<String, Shelf.Kept> tables) {
    /// The tables that two vintages are compared by: who there is, what they hold, and what that was read from.
    public static final List<String> COMPARED = List.of("agencies", "agreements", "editions");

    private static final String BEFORE = "countersign-";
    private static final Pattern FILE = Pattern.compile(BEFORE + "(.+-[0-9a-f]{12})-([a-z]+)\\.csv");
    private static final int DAY_LENGTH = 10;

    public Vintage {
        Objects.requireNonNull(name);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /// The vintages of which all tables are there, the youngest day first; of one day, by name.
    ///
    /// @param kept files of a shelf
    public static List<Vintage> among(List<Shelf.Kept> kept) {
        Map<String, Map<String, Shelf.Kept>> byName = new LinkedHashMap<>();
        for (Shelf.Kept file : kept) {
            Matcher parts = FILE.matcher(file.name());
            if (parts.matches() && COMPARED.contains(parts.group(2))) {
                byName.computeIfAbsent(parts.group(1), same -> new LinkedHashMap<>()).put(parts.group(2), file);
            }
        }
        List<Vintage> vintages = new ArrayList<>();
        byName.forEach((name, files) -> {
            if (files.size() == COMPARED.size()) {
                Map<String, Shelf.Kept> inOrder = new LinkedHashMap<>();
                COMPARED.forEach(table -> inOrder.put(table, Objects.requireNonNull(files.get(table))));
                vintages.add(new Vintage(name, inOrder));
            }
        });
        vintages.sort(Comparator.comparing((Vintage vintage) -> vintage.day().orElse(LocalDate.MIN)).reversed()
                .thenComparing(Vintage::name));
        return List.copyOf(vintages);
    }

    /// Whether a text names it, with or without what the files' names begin with.
    public boolean isNamed(String text) {
        return text.equals(name) || text.equals(BEFORE + name);
    }

    /// The day of its last participating edition; empty for a register without one.
    public Optional<LocalDate> day() {
        try {
            return name.length() < DAY_LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(name.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// The first digits of its revision.
    public String digits() {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    /// How many bytes its tables have together.
    public long bytes() {
        return tables.values().stream().mapToLong(Shelf.Kept::bytes).sum();
    }
}
