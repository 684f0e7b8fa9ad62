package org.countersign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house: which rooms there are, on which floor each lies, and that every arrow leads downward.
class ArchitectureTest {
    /// The floors; a room that is not built yet breaks nothing.
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            entry("cli", 12), entry("web", 11), entry("brief", 10), entry("page", 9), entry("export", 8), entry("watch", 8),
            entry("claim", 6), entry("law", 5), entry("register", 4), entry("agency", 3), entry("sighting", 2), entry("archive", 1),
            entry("ruling", 1), entry("sheet", 0), entry("finding", 0), entry("place", 0), entry("picture", 0));
    private static final String HOUSE = "org.countersign";
    private static final Path SOURCES = Path.of("src/main/java/org/countersign");
    private static final List<String> NOT_NAMES = List.of("util", "utils", "common", "model", "service", "impl", "helper", "manager");
    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);

    @Test
    void everyClassLivesInARoomOfTheTable() {
        check(classes().should(be("in a room of the table, whose names are " + FLOORS.keySet().stream().sorted().toList(),
                type -> room(type).filter(FLOORS::containsKey).isPresent())));
    }

    @Test
    void aRoomUsesOnlyRoomsOnLowerFloors() {
        check(classes().should(new ArchCondition<>("use only rooms on lower floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    upward(arrow).ifPresent(fault -> events.add(SimpleConditionEvent.violated(arrow, fault)));
                }
            }
        }));
    }

    @Test
    void noRoomsGoRoundInACircle() {
        check(slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void noPackageIsALumberRoom() {
        check(classes().should(be("in a package with a name of the field, not " + NOT_NAMES,
                type -> Stream.of(type.getPackageName().split("\\.", -1)).noneMatch(NOT_NAMES::contains))));
    }

    @Test
    void noClassIsAManagerHelperOrUtil() {
        check(noClasses().should().haveSimpleNameContaining("Manager").orShould().haveSimpleNameContaining("Helper")
                .orShould().haveSimpleNameContaining("Util").because("such a name says nothing of what the class is about"));
    }

    @Test
    void onlyTheCommandLineSpeaks() {
        check(noClasses().that().resideOutsideOfPackage(HOUSE + ".cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().dependOnClassesThat().resideInAPackage("java.util.logging..")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a room returns what it has to say, and only cli prints"));
    }

    @Test
    void onlyTheArchiveSpeaksSqlAndOneFileForOthers() {
        check(noClasses().that().resideOutsideOfPackage(HOUSE + ".archive..")
                .and().doNotHaveFullyQualifiedName(HOUSE + ".export.SqliteFile")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .because(
                        "what is stored, and how, is the archive's own affair; SqliteFile writes a database to give away, and stores nothing"));
    }

    @Test
    void everyRoomTellsAtItsDoorWhatItIs() throws IOException {
        try (Stream<Path> rooms = Files.walk(SOURCES)) {
            List<Path> silent = rooms.filter(Files::isDirectory).filter(room -> !room.equals(SOURCES))
                    .filter(ArchitectureTest::holdsCode)
                    .filter(room -> !Files.exists(room.resolve("package-info.java"))).sorted().toList();
            assertThat(silent).as("rooms without a package-info.java: what enters, what leaves, what the room must not know").isEmpty();
        }
    }

    private static boolean holdsCode(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }

    /// What is wrong with an arrow between two rooms; empty when it leads downward, stays in its room or leaves the house.
    private static Optional<String> upward(Dependency arrow) {
        String from = room(arrow.getOriginClass()).orElse("");
        String to = room(arrow.getTargetClass().getBaseComponentType()).orElse("");
        if (from.equals(to) || !FLOORS.containsKey(from) || !FLOORS.containsKey(to) || FLOORS.get(from) > FLOORS.get(to)) {
            return Optional.empty();
        }
        return Optional.of(from + " (floor " + FLOORS.get(from) + ") may not use " + to + " (floor " + FLOORS.get(to)
                + "), since a room uses only lower floors: " + arrow.getDescription());
    }

    /// The package right below the house's own; empty for classes outside, and for those directly in the house.
    private static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE + ".") ? Optional.of(name.substring(HOUSE.length() + 1).split("\\.", 2)[0]) : Optional.empty();
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
                }
            }
        };
    }
}
