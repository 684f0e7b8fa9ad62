package org.countersign.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Sorts rows into spellings: by state and text, and by county where one text stands for two bodies.
final class SpellingBook {
    private final Gazetteer gazetteer;
    private final CountyText countyText;
    private final Map<String, NameReader> readers = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<Appearance, Spelling> byRow = new HashMap<>();

    SpellingBook(Collection<Appearance> rows, Gazetteer gazetteer, CountyText countyText) {
        this.gazetteer = gazetteer;
        this.countyText = countyText;
        Map<String, String> folded = new HashMap<>();
        Map<String, List<Appearance>> byText = new TreeMap<>(
                rows.stream()
                        .collect(Collectors.groupingBy(row -> row.state() + '|' + folded.computeIfAbsent(row.name(), Spelling::fold))));
        Map<String, List<Reading>> byForm = new TreeMap<>();
        for (List<Appearance> same : byText.values()) {
            Reading reading = read(same);
            byForm.computeIfAbsent(reading.state() + '|' + reading.name().form(), unused -> new ArrayList<>()).add(reading);
        }
        byForm.values().forEach(this::file);
    }

    /// Every spelling, by state, form and text.
    List<Spelling> listSpellings() {
        return List.copyOf(spellings);
    }

    /// The spelling of a row.
    Spelling of(Appearance row) {
        return Objects.requireNonNull(byRow.get(row), "a row that was not sorted");
    }

    private Reading read(List<Appearance> rows) {
        String state = rows.getFirst().state();
        String text = Spelling.usual(rows);
        StateGazetteer real = gazetteer.of(state);
        StateWords words = gazetteer.words(state);
        PrintedName name = readers.computeIfAbsent(state, usps -> new NameReader(words, real::isPlaceWord)).read(text);
        Reality reality = Reality.of(name, real).within(name.within(), real);
        int ofState = words.name().size();
        if (!reality.isKnown() && name.core().size() > ofState && name.core().subList(0, ofState).equals(words.name())) {
            PrintedName bare = name.withoutFirst(ofState);
            Reality without = Reality.of(bare, real).within(bare.within(), real);
            return without.isKnown() ? new Reading(state, text, bare, without, rows) : new Reading(state, text, name, reality, rows);
        }
        return new Reading(state, text, name, reality, rows);
    }

    private void file(List<Reading> sameForm) {
        List<Appearance> rows = sameForm.stream().flatMap(reading -> reading.rows().stream()).toList();
        Map<Appearance, RealBody> parts =
                CountySplit.of(rows, splitBy(sameForm.getFirst()), row -> countyText.fips(row.state(), row.county()));
        for (Reading reading : sameForm) {
            Map<String, List<Appearance>> byPart = new TreeMap<>(
                    reading.rows().stream()
                            .collect(Collectors.groupingBy(row -> Optional.ofNullable(parts.get(row)).map(RealBody::id).orElse(""))));
            byPart.forEach((part, some) -> add(reading, parts.isEmpty() ? "" : part.isEmpty() ? "?" : part, some, parts));
        }
    }

    private void add(Reading reading, String part, List<Appearance> rows, Map<Appearance, RealBody> parts) {
        RealBody body = parts.get(rows.getFirst());
        Reality reality = body == null ? reading.reality() : new Reality(List.of(body), true);
        Set<String> counties = new TreeSet<>();
        rows.forEach(row -> counties.addAll(countyText.fips(row.state(), row.county())));
        Spelling spelling = new Spelling(reading.state(), reading.text(), part, rows, reading.name(), reality,
                nearest(reading, reality), longer(reading, reality), counties);
        spellings.add(spelling);
        rows.forEach(row -> byRow.put(row, spelling));
    }

    /// The places that a name which is none may be a slip for; `Ness City` carries its type in its name.
    private StateGazetteer.Nearest nearest(Reading reading, Reality reality) {
        if (!isToBeSought(reading, reality)) {
            return StateGazetteer.Nearest.NONE;
        }
        PrintedName name = reading.name();
        StateGazetteer.Nearest bare = nearest(reading, name.key());
        return name.type().isMunicipal() ? bare.orNearer(nearest(reading, name.keyWithType())) : bare;
    }

    private StateGazetteer.Nearest nearest(Reading reading, String key) {
        return gazetteer.of(reading.state()).nearest(key, Math.min(4, 2 + key.length() / 4), Reality.pool(reading.name()));
    }

    private List<RealBody> longer(Reading reading, Reality reality) {
        if (!isToBeSought(reading, reality)) {
            return List.of();
        }
        StateGazetteer real = gazetteer.of(reading.state());
        List<RealBody> places = real.holding(reading.name().core(), Reality.pool(reading.name()));
        boolean mayBeBody = places.isEmpty() && reading.name().office().isLocalPolice();
        return mayBeBody ? real.holding(reading.name().core(), body -> body.level() == RealBody.Level.FBI) : places;
    }

    private static boolean isToBeSought(Reading reading, Reality reality) {
        return !reality.isKnown() && !reading.name().core().isEmpty() && !reading.name().isStatewide();
    }

    /// The places among which a county decides: those of the name, or every county where the name holds no place at all.
    private Reality splitBy(Reading reading) {
        boolean placeless = reading.name().core().isEmpty() && !reading.name().isStatewide();
        return placeless ? new Reality(gazetteer.of(reading.state()).counties(), true) : reading.reality();
    }

    /// One text of one state before it is known whether it stands for several bodies.
    private record Reading(String state, String text, PrintedName name, Reality reality, List<Appearance> rows) {}
}
