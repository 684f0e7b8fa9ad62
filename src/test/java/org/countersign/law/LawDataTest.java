package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// What every file of law data holds to, beyond its form.
class LawDataTest {
    private static final Path FOLDER = Path.of("data", "law");
    private static final Path FACTS = Path.of("..", "shared", "facts");
    private static final int MOST_WORDS_ALIKE = 12;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.;:!?|])\\s+|[|\\n]{2,}");
    private static final Pattern SPANISH = Pattern.compile(
            "\\b(el|la|los|las|de|del|un|una|que|en|no|se|por|para|con|su|sus|sin|y|es|al)\\b|[áéíóúñ]", Pattern.CASE_INSENSITIVE);

    @Test
    void everyFileReads() {
        assertThat(Law.bundled().listFacts()).hasSizeGreaterThan(60);
        assertThat(Law.bundled().listSources()).isNotEmpty();
    }

    @Test
    void everyFileIsReadBySomething() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path room = Path.of("src/main/java/org/countersign/law");
            String law = Files.readString(room.resolve("Law.java")) + Files.readString(room.resolve("Accounts.java"))
                    + Files.readString(room.resolve("Guidance.java"));
            assertThat(files.map(file -> file.getFileName().toString())).allSatisfy(name -> assertThat(law).contains('"' + name + '"'));
        }
    }

    @Test
    void idsAreUniqueAmongAllFacts() {
        List<String> ids = Law.bundled().listFacts().stream().map(Sourced::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everySourceIsUsedAndInOrder() throws IOException {
        Set<String> used = new HashSet<>();
        for (Path file : files()) {
            mappings(file).stream().filter(map -> map.containsKey("source")).forEach(map -> used.add(map.get("source").toString()));
        }
        List<String> sources = Law.bundled().listSources().stream().map(Source::id).toList();
        assertThat(sources).as("sources.yaml, sorted by id").isSorted();
        assertThat(used).as("sources that no fact rests on are not kept").containsExactlyInAnyOrderElementsOf(sources);
    }

    @Test
    void addressesHaveTheShapeOfAddresses() {
        assertThat(Law.bundled().listSources()).allSatisfy(source -> source.address().ifPresent(address -> {
            assertThat(address.getHost()).as(source.id()).matches("[a-z0-9.-]+\\.[a-z]{2,}");
            assertThat(address.toString()).doesNotContain(" ").doesNotEndWith(".").doesNotEndWith(",");
        }));
        assertThat(Law.bundled().listSources().stream().flatMap(source -> source.address().stream())).doesNotHaveDuplicates();
    }

    @Test
    void daysSeenAreDaysOfTheNotes() throws IOException {
        for (Path file : files()) {
            mappings(file).stream().filter(map -> map.containsKey("seen"))
                    .forEach(map -> assertThat(map.get("seen").toString()).as(file.toString()).matches("202[56]-[01][0-9]-[0-3][0-9]"));
        }
    }

    @Test
    void spanishIsThereAndIsSpanish() throws IOException {
        for (Path file : files()) {
            for (Map<?, ?> text : mappings(file)) {
                if (text.containsKey("en")) {
                    String english = text.get("en").toString();
                    String spanish = text.get("es").toString();
                    assertThat(spanish.equals("ICE") || !spanish.equals(english)).as(file + ": " + english).isTrue();
                    assertThat(english.split(" ").length < 5 || SPANISH.matcher(spanish).find()).as(file + ": " + spanish).isTrue();
                }
            }
        }
    }

    @Test
    void noTextNamesAnOfficerByTitle() throws IOException {
        Pattern titled = Pattern
                .compile("\\b(Sheriff|Chief|Deputy|Judge|Justice|Governor|Attorney General) (?!of\\b|Department)[A-Z][a-z]+ [A-Z][a-z]+");
        for (Path file : files()) {
            assertThat(titled.matcher(Files.readString(file)).results().map(found -> found.group())).as(file.toString()).isEmpty();
        }
    }

    @Test
    void nothingIsCopiedFromTheNotes() throws IOException {
        assumeThat(Files.isDirectory(FACTS)).as("the research notes lie beside the project only where it is worked on").isTrue();
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> notes = Files.list(FACTS)) {
            for (Path note : notes.toList()) {
                theirs.addAll(longSentences(Files.readString(note)));
            }
        }
        for (Path file : files()) {
            for (Map<?, ?> text : mappings(file)) {
                if (text.containsKey("en")) {
                    assertThat(longSentences(text.get("en").toString())).as(file.toString()).doesNotContainAnyElementsOf(theirs);
                }
            }
        }
    }

    @Test
    void statesAreStatesAndModelsAreModels() {
        Law law = Law.bundled();
        Set<String> states = new HashSet<>(Places.bundled().listStates().stream().map(State::usps).toList());
        Set<String> models = new HashSet<>(law.listModels().stream().map(StandardModel::code).toList());
        Set<String> versions = new HashSet<>();
        law.listModels().forEach(model -> model.versions().forEach(version -> versions.add(version.id())));
        assertThat(law.listPolicies()).allSatisfy(policy -> assertThat(states).contains(policy.state()));
        assertThat(law.listEncounters()).allSatisfy(
                encounter -> assertThat(encounter.walks()).extracting(Encounter.Walk::model).isSubsetOf(models));
        assertThat(law.listMoney()).allSatisfy(fact -> assertThat(models).containsAll(fact.models()));
        assertThat(law.listRules()).allSatisfy(rule -> {
            assertThat(versions).containsAll(rule.reach().versions());
            rule.reach().state().ifPresent(state -> assertThat(states).contains(state));
            rule.reach().bill().ifPresent(bill -> assertThat(law.findBill(bill)).isPresent());
        });
    }

    private static List<String> longSentences(String text) {
        return SENTENCE_ENDS.splitAsStream(text.replaceAll("(?<!\\n)\\n(?!\\n)", " "))
                .map(sentence -> sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").replaceAll("\\s+", " ").strip())
                .filter(sentence -> sentence.split(" ").length > MOST_WORDS_ALIKE)
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /// Every mapping of a file, at any depth.
    private static List<Map<?, ?>> mappings(Path file) throws IOException {
        List<Map<?, ?>> found = new ArrayList<>();
        LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).setMaxAliasesForCollections(1000).build();
        collect(new Load(settings).loadFromString(Files.readString(file)), found);
        return found;
    }

    private static void collect(Object value, List<Map<?, ?>> found) {
        if (value instanceof Map<?, ?> map) {
            found.add(map);
            map.values().forEach(each -> collect(each, found));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, found));
        }
    }
}
