package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.register.Interval;
import org.junit.jupiter.api.Test;

/// The catalogue: both languages say everything, and no page says anything beside it.
class WordsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Words SPANISH = Words.of(Language.SPANISH);
    /// Phrases that are the same in both languages: names, codes, patterns without words.
    private static final Pattern SAME =
            Pattern.compile("nav\\.api|search\\.placeholder|data\\.(kilo|mega)bytes|place\\.share\\.county|pattern\\..*|.*\\.same");

    /// What the reference of the API says in English stands with the routes; ReferenceTest holds that Spanish has it.
    @Test
    void bothLanguagesHaveEveryPhrase() {
        Set<String> spanish = new TreeSet<>(SPANISH.catalogue().keySet());
        spanish.removeIf(key -> key.startsWith("reference."));
        assertThat(spanish).isEqualTo(new TreeSet<>(ENGLISH.catalogue().keySet()));
    }

    @Test
    void noPhraseWasLeftUntranslated() {
        Set<String> alike = ENGLISH.catalogue().entrySet().stream()
                .filter(phrase -> phrase.getValue().matches("(?s).*\\p{L}{3}.*"))
                .filter(phrase -> phrase.getValue().equals(SPANISH.catalogue().get(phrase.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> !SAME.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(alike).isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        ENGLISH.catalogue().forEach((key, phrase) -> assertThat(places(SPANISH.catalogue().get(key))).as(key).isEqualTo(places(phrase)));
    }

    @Test
    void everyPhraseIsAPattern() {
        for (Words words : List.of(ENGLISH, SPANISH)) {
            words.catalogue().forEach((key, phrase) -> {
                if (!key.startsWith("pattern.")) {
                    assertThat(new MessageFormat(phrase, words.language().locale()).toPattern()).as(key).isNotNull();
                    assertThat(phrase).as(key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void noTemplateSaysAWordOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                assertThat(literal(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void everyPhraseThatATemplateNamesIsThere() throws IOException {
        Pattern said = Pattern.compile("say\\(\"([a-zA-Z_.]+)\"[,)]");
        for (Path folder : List.of(TEMPLATES, Path.of("src/main/java/org/countersign/page"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher keys = said.matcher(Files.readString(file));
                    while (keys.find()) {
                        assertThat(ENGLISH.catalogue()).as(file + " names " + keys.group(1)).containsKey(keys.group(1));
                    }
                }
            }
        }
    }

    @Test
    void daysAndNumbersAreWrittenAsTheirReadersWriteThem() {
        LocalDate day = LocalDate.of(2025, 5, 29);
        assertThat(ENGLISH.day(day)).isEqualTo("May 29, 2025");
        assertThat(SPANISH.day(day)).isEqualTo("29 de mayo de 2025");
        assertThat(ENGLISH.number(1560)).isEqualTo("1,560");
        assertThat(SPANISH.number(1560)).isEqualTo("1,560");
        assertThat(ENGLISH.when(new Interval(Optional.of(day.minusDays(2)), day))).isEqualTo("between May 27, 2025 and May 29, 2025");
        assertThat(SPANISH.when(new Interval(Optional.of(day), day))).isEqualTo("el 29 de mayo de 2025");
    }

    /// The numbers of a pattern's places, those within choices too.
    private static Set<String> places(String phrase) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(phrase);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    /// Words that stand between tags, outside of expressions; the site's own name and the names of formats are no words.
    private static List<String> literal(String template) {
        String text = without(template.replaceAll("(?m)^@(import|param).*$", ""), "!{", '{', '}');
        text = without(text, "$unsafe{", '{', '}');
        text = without(text, "${", '{', '}');
        text = text.replaceAll("@template\\.layout\\(frame = frame, content = @`", "");
        for (String control : List.of("@if(", "@elseif(", "@for(")) {
            text = without(text, control, '(', ')');
        }
        while (text.contains("@template.")) {
            int at = text.indexOf("@template.");
            text = text.substring(0, at) + without(text.substring(text.indexOf('(', at)), "(", '(', ')');
        }
        text = text.replaceAll("@(else|endif|endfor|endraw|raw)", "").replaceAll("(?s)<[^>]*>", " ");
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .filter(word -> !Set.of("Countersign", "JSON", "CSV", "SVG", "PNG", "SHA").contains(word))
                .toList();
    }

    /// A text without what begins so, up to the bracket that closes it.
    private static String without(String text, String opening, char open, char close) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int found = text.indexOf(opening); found >= 0; found = text.indexOf(opening, at)) {
            rest.append(text, at, found);
            at = found + opening.length();
            for (int depth = 1; depth > 0 && at < text.length(); at++) {
                depth += text.charAt(at) == open ? 1 : text.charAt(at) == close ? -1 : 0;
            }
            if (opening.equals("(")) {
                break;
            }
        }
        return rest.append(text, at, text.length()).toString();
    }
}
