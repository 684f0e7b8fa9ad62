package org.countersign.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.cli.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shape of the statements labelled by hand: offsets, ids, vocabularies and the sizes that were promised. What the
/// labels say is judged elsewhere.
class LabelledStatementsTest {
    private static final Set<String> KINDS = Set.of(
            "total", "states", "count-by-model", "count-by-state", "county", "kind-of-body", "share", "growth", "comparison",
            "superlative", "existence", "date", "pending", "wait", "power", "law", "bill", "state-law", "effect");
    private static final Set<String> OUTCOMES = Set.of("HOLDS", "FAILS", "SILENT");
    private static final Set<String> FIELDS = Set.of(
            "id", "quote", "start", "end", "kind", "unit", "model", "place", "value", "hedge", "on", "outcome", "actual",
            "trueOnIncludes", "readings", "why");

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "aside"})
    void everyQuoteStandsWhereItsOffsetsSay(String half) {
        for (Map<String, Object> document : documents(half)) {
            String text = (String) document.get("text");
            assertThat(text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))).isTrue();
            Stream.concat(parts(document, "claims").stream(), parts(document, "leave").stream())
                    .forEach(part -> assertThat(text.substring(offset(part, "start"), offset(part, "end")))
                            .isEqualTo(part.get("quote")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "aside", "seed"})
    void everyStatementKeepsToTheVocabularies(String half) {
        for (Map<String, Object> claim : claims(half)) {
            assertThat(claim).as("%s", claim.get("id")).containsKeys("id", "quote", "kind", "outcome", "why");
            assertThat(claim.get("kind")).isIn(KINDS);
            assertThat(claim.get("outcome")).isIn(OUTCOMES);
            assertThat(claim.keySet()).allMatch(field -> FIELDS.contains(field) || half.equals("seed") && field.equals("nth"));
        }
    }

    @Test
    void noStatementIsInBothHalvesAndEachHalfIsLargeEnough() {
        List<Object> ids = new ArrayList<>();
        for (String half : List.of("tuning", "aside")) {
            List<Map<String, Object>> claims = claims(half);
            claims.forEach(claim -> ids.add(claim.get("id")));
            assertThat(claims).hasSizeGreaterThan(300);
            assertThat(documents(half).stream()
                    .filter(document -> document.get("language").equals("es"))
                    .mapToInt(document -> parts(document, "claims").size())
                    .sum())
                    .isGreaterThan(60);
            for (String kind : KINDS) {
                assertThat(claims).anyMatch(claim -> claim.get("kind").equals(kind));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theSeedHoldsWhatIsQuotedFromIt() throws IOException {
        Path article = Path.of("../shared/seed/article.txt");
        assumeTrue(Files.exists(article), "needs ../shared/seed/article.txt");
        String text = Files.readString(article);
        for (Map<String, Object> claim : claims("seed")) {
            String quote = (String) claim.get("quote");
            assertThat(quote.split(" ")).hasSizeLessThanOrEqualTo(10);
            assertThat((long) text.split(Pattern.quote(quote), -1).length - 1)
                    .as("occurrences of '%s'", quote)
                    .isGreaterThanOrEqualTo((Long) claim.getOrDefault("nth", 1L));
        }
    }

    private static List<Map<String, Object>> claims(String half) {
        return documents(half).stream().flatMap(document -> parts(document, "claims").stream()).toList();
    }

    private static List<Map<String, Object>> parts(Map<String, Object> document, String name) {
        return JsonText.objects(Objects.requireNonNull(document.get(name)));
    }

    private static int offset(Map<String, Object> part, String name) {
        return Math.toIntExact((Long) part.get(name));
    }

    private static List<Map<String, Object>> documents(String half) {
        String name = "/claims/" + half + ".jsonl";
        try (InputStream file = Objects.requireNonNull(LabelledStatementsTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonText.object(JsonText.read(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
