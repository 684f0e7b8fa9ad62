package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Help that helps: one worked example for each verb, which works.
class HelpTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// Verbs that keep the whole record anew several times: their examples run on a small home, and on the whole record
    /// in tests of their own.
    private static final List<String> LONG = List.of("doctor");

    @TempDir
    private Path folder;

    static List<String> verbs() {
        return Told.by("--help").out().lines().dropWhile(line -> !line.startsWith("Commands:")).skip(1).takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .filter(verb -> !verb.equals("generate-completion"))
                .toList();
    }

    @Test
    void everyVerbIsListed() {
        assertThat(verbs()).containsExactly(
                "counts", "agency", "place", "brief", "find", "agreement", "changes", "applications", "deadlines", "editions", "rows",
                "findings",
                "undecided",
                "explain",
                "import", "export", "compile", "match", "doctor", "serve");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpFitsTheScreenAndHasOneExample(String verb) {
        Told told = Told.by(verb, "--help");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("Usage: countersign " + verb).contains("Exit codes:");
        assertThat(told.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(told.out().split("Example: countersign ", -1)).hasSize(2);
    }

    /// The verbs that end by themselves; a server runs until it is stopped.
    static List<String> answering() {
        return verbs().stream().filter(verb -> !verb.equals("serve")).toList();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void theExampleWorks(String verb) throws IOException {
        List<String> arguments = new ArrayList<>();
        Matcher words = WORD.matcher(example(verb));
        while (words.find()) {
            arguments.add(words.group(1) != null ? words.group(1) : words.group(2));
        }
        assertThat(arguments.removeFirst()).isEqualTo("countersign");
        assertThat(arguments.getFirst()).isEqualTo(verb);

        Told told = run(verb, filled(arguments));

        assertThat(told.code()).as(told.err()).isIn(0, 1);
        assertThat(told.out()).isNotBlank();
        assertThat(told.err()).isEmpty();
    }

    @Test
    void theVersionIsTold() {
        assertThat(Told.by("--version").out()).matches("Countersign [0-9]+\\.[0-9]+\\.[0-9]+\n");
        assertThat(Told.by("counts", "--version").code()).isZero();
    }

    @Test
    void theShellCanComplete() {
        Told told = Told.by("generate-completion");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("#!").contains("_complete_countersign").contains("--edition").contains("undecided");
    }

    /// The example of a verb's help, its line breaks mended.
    static String example(String verb) {
        String help = Told.by(verb, "--help").out();
        return help.substring(help.indexOf("Example: ") + 9).replaceAll("\\s+", " ").strip();
    }

    /// The example with files of the test's own in place of those that it names.
    private List<String> filled(List<String> arguments) throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        Path theirs = Files.writeString(folder.resolve("theirs.csv"), "name,state\nCollier County Sheriff's Office,FL\n");
        Path article = Files.writeString(folder.resolve("article.txt"), "ICE lists 1,000 agreements.");
        return arguments.stream()
                .map(argument -> switch (argument) {
                    case "participatingAgencies05182026am.xlsx" -> files.resolve(SmallHistory.WORKBOOK).toString();
                    case "register-files" -> folder.resolve("register-files").toString();
                    case "collier.pdf" -> folder.resolve("collier.pdf").toString();
                    case "archive" -> files.toString();
                    case "data" -> folder.resolve("data").toString();
                    case "article.txt" -> article.toString();
                    case "theirs.csv" -> theirs.toString();
                    case "2870" -> "0"; // any port that is free
                    default -> argument;
                })
                .toList();
    }

    private Told run(String verb, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (verb.equals("serve")) {
            all.add("--rehearse"); // which ends by itself
        }
        if (verb.equals("compile")) {
            return Told.by(all.toArray(String[]::new));
        }
        if (verb.equals("import") || LONG.contains(verb)) {
            all.addAll(List.of("--record", "none", "--home", folder.resolve("home").toString()));
            return Told.by(all.toArray(String[]::new));
        }
        return Told.byRecord(all.toArray(String[]::new));
    }
}
