package org.countersign.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.countersign.law.Bilingual;
import org.countersign.register.Interval;

/// Everything the pages say, in one language. Phrases are patterns of [MessageFormat] in a catalogue, so that number and
/// word order are the language's own; days and numbers are written as its readers write them.
public final class Words {
    /// The files of the catalogue: what all pages say, and what a kind of page says. A phrase stands in one of them only.
    private static final List<String> SECTIONS =
            List.of("site", "search", "prose", "data", "map", "picture", "refused", "agency", "record", "counts", "api", "diff", "accounts",
                    "law", "brief");
    /// What the reference of the API says in English stands with the addresses themselves; other languages have it here.
    private static final String REFERENCE = "reference";

    private static final Map<Language, Words> ALL = new EnumMap<>(Map.of(
            Language.ENGLISH, new Words(Language.ENGLISH), Language.SPANISH, new Words(Language.SPANISH)));

    private final Language language;
    private final Map<String, String> catalogue;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Words(Language language) {
        this.language = language;
        this.catalogue = new TreeMap<>();
        SECTIONS.forEach(section -> read("/words/" + language.code() + "/" + section + ".properties").forEach(this::add));
        if (language != Language.ENGLISH) {
            read("/words/" + language.code() + "/" + REFERENCE + ".properties").forEach(this::add);
        }
        this.day = DateTimeFormatter.ofPattern(catalogue.get("pattern.day"), language.locale());
        this.month = DateTimeFormatter.ofPattern(catalogue.get("pattern.month"), language.locale());
    }

    /// The words of a language.
    public static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// A phrase.
    ///
    /// @param key its name in the catalogue
    /// @param arguments what its places hold: texts, and whole numbers where it tells one from many
    /// @throws NoSuchElementException when the catalogue has no such phrase
    public String say(String key, Object... arguments) {
        String pattern = catalogue.get(key);
        if (pattern == null) {
            throw new NoSuchElementException("the catalogue of " + language.code() + " has no phrase " + key);
        }
        // Most phrases have no places, and reading a pattern costs more than the rest of a table's cell.
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// A text that stands in law data, in this language.
    public String say(Bilingual text) {
        return text.in(language.code());
    }

    /// A phrase that not every value of a vocabulary needs.
    public Optional<String> find(String key) {
        return catalogue.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /// A day, as in `May 29, 2025`.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// A day that may not be known.
    public String day(Optional<LocalDate> date) {
        return date.map(this::day).orElseGet(() -> say("day.unknown"));
    }

    /// A month, as in `May 2025`.
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /// A whole number with its thousands apart.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// A share from 0 to 1 as a percentage with one digit behind the point.
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /// When something happened, as well as two editions can tell.
    public String when(Interval interval) {
        return interval.after().filter(after -> !after.equals(interval.by()))
                .map(after -> say("interval.between", day(after), day(interval.by())))
                .orElseGet(() -> say(interval.after().isPresent() ? "interval.on" : "interval.by", day(interval.by())));
    }

    /// Every phrase by its name, for the test that compares the languages.
    public Map<String, String> catalogue() {
        return Map.copyOf(catalogue);
    }

    private void add(String key, String phrase) {
        if (catalogue.put(key, phrase) != null) {
            throw new IllegalStateException("the catalogue of " + language.code() + " has two phrases " + key);
        }
    }

    private static Map<String, String> read(String resource) {
        try (InputStream stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the build lacks " + resource);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> phrases = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> phrases.put(name, properties.getProperty(name)));
            return phrases;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
