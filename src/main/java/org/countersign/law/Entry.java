package org.countersign.law;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One mapping of a law file while it is read. What a record asks for must be there and in form, and what no record asks
/// for may not be there: the records' own `read` methods are the schema.
final class Entry {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final String id;
    private final Map<?, ?> values;
    private final Predicate<String> isSource;
    private final Set<String> asked = new HashSet<>();

    /// @param id what faults call it: an id, or where it stands within one
    /// @param isSource whether an id is a source's
    Entry(String file, String id, Map<?, ?> values, Predicate<String> isSource) {
        this.file = file;
        this.id = id;
        this.values = values;
        this.isSource = isSource;
    }

    /// Reads a mapping whole.
    ///
    /// @throws LawFault also when it has a key that the reader does not ask for
    <T> T readBy(Function<Entry, T> reader) {
        T read;
        try {
            read = reader.apply(this);
        } catch (IllegalArgumentException unfit) {
            throw new LawFault(file, id, "", String.valueOf(unfit.getMessage()));
        }
        for (Object key : values.keySet()) {
            if (!asked.contains(key.toString())) {
                throw fault(key.toString(), "unknown; known are " + asked.stream().sorted().toList());
            }
        }
        return read;
    }

    /// The id under the key `id`.
    String id() {
        String text = word("id");
        if (!ID.matcher(text).matches()) {
            throw fault("id", "an id has small letters, digits and hyphens, got '" + text + "'");
        }
        return text;
    }

    String word(String key) {
        return findWord(key).orElseThrow(() -> fault(key, "missing"));
    }

    Optional<String> findWord(String key) {
        return find(key).map(value -> scalar(key, value));
    }

    /// A list of words; none where the key is missing.
    List<String> words(String key) {
        return list(key).stream().map(value -> scalar(key, value)).toList();
    }

    Bilingual text(String key) {
        return findText(key).orElseThrow(() -> fault(key, "missing"));
    }

    Optional<Bilingual> findText(String key) {
        return find(key).map(value -> nested(key, value).readBy(both -> new Bilingual(both.word("en"), both.word("es"))));
    }

    /// `yes` or `no`.
    boolean flag(String key) {
        return switch (word(key)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault(key, "'" + word(key) + "', allowed are yes and no");
        };
    }

    int number(String key) {
        String text = word(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw fault(key, "no number: '" + text + "'");
        }
    }

    LocalDate day(String key) {
        RoughDay day = roughDay(key);
        if (!day.isExact()) {
            throw fault(key, "a day is needed (YYYY-MM-DD), got '" + day.text() + "'");
        }
        return day.earliest();
    }

    RoughDay roughDay(String key) {
        return findRoughDay(key).orElseThrow(() -> fault(key, "missing"));
    }

    Optional<RoughDay> findRoughDay(String key) {
        return findWord(key).map(text -> {
            try {
                return RoughDay.parse(text);
            } catch (DateTimeException none) {
                throw fault(key, "no day, month or year: '" + text + "'");
            }
        });
    }

    /// One of an enum's constants, written in small letters with hyphens.
    <E extends Enum<E>> E choice(String key, Class<E> allowed) {
        return constant(key, word(key), allowed);
    }

    /// A list of an enum's constants; none where the key is missing.
    <E extends Enum<E>> List<E> choices(String key, Class<E> allowed) {
        return words(key).stream().map(word -> constant(key, word, allowed)).toList();
    }

    /// The id of a source there is.
    String source(String key) {
        String text = word(key);
        if (!isSource.test(text)) {
            throw fault(key, "unknown source '" + text + "'; sources.yaml has none of that id");
        }
        return text;
    }

    /// An address of the web, or empty where it says [Source#NOT_KEPT].
    Optional<URI> address(String key) {
        String text = word(key);
        if (text.equals(Source.NOT_KEPT)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme()) || address.getHost() == null) {
                throw fault(key, "no address of the web: '" + text + "'");
            }
            return Optional.of(address);
        } catch (URISyntaxException none) {
            throw fault(key, "no address: '" + text + "'");
        }
    }

    /// What it rests on.
    ///
    /// @throws LawFault when there is nothing: no source, no build
    List<Basis> basis() {
        List<Basis> basis = entries("basis", Basis::read);
        if (basis.isEmpty()) {
            throw fault("basis", "missing; a fact without a source is not shown");
        }
        return basis;
    }

    /// A list of mappings; none where the key is missing.
    <T> List<T> entries(String key, Function<Entry, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object value : list(key)) {
            read.add(nested(key + " " + (read.size() + 1), value).readBy(reader));
        }
        return List.copyOf(read);
    }

    private Entry nested(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Entry(file, id + ", " + key, map, isSource);
        }
        throw fault(key, "keys and values are needed, got '" + value + "'");
    }

    private List<?> list(String key) {
        return find(key).map(value -> {
            if (value instanceof List<?> list) {
                return list;
            }
            throw fault(key, "a list is needed, got '" + value + "'");
        }).orElse(List.of());
    }

    private String scalar(String key, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw fault(key, "a text is needed, got '" + value + "'");
    }

    private Optional<Object> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private <E extends Enum<E>> E constant(String key, String word, Class<E> allowed) {
        return Arrays.stream(allowed.getEnumConstants()).filter(one -> Kebab.of(one).equals(word)).findFirst()
                .orElseThrow(() -> fault(key, "'" + word + "', allowed are "
                        + Arrays.stream(allowed.getEnumConstants()).map(Kebab::of).toList()));
    }

    private LawFault fault(String key, String what) {
        return new LawFault(file, id, key, what);
    }
}
