package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reader may rely on in every source file, and no compiler looks for.
class SourceMannersTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path DECISIONS = Path.of("DECISIONS.md");
    private static final int LONG = 300;
    private static final Pattern TYPE = Pattern.compile(
            "^( *)(?:(?:public|protected|private|static|abstract|final|sealed|non-sealed|strictfp) )*(class|interface|enum|record|@interface) (\\w+).*");
    private static final Pattern METHOD = Pattern.compile(
            "^ *public (?!.*\\b(?:class|interface|enum|record|@interface) \\w+)[^=;]*?\\b(\\w+)\\((?:.*)");
    private static final Pattern MARK = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");
    /// Names that RFC 2606 keeps for examples are nobody's, and a document's name may hold an at sign.
    private static final Pattern MAILBOX = Pattern.compile(
            "[A-Za-z0-9._%+-]+@(?![A-Za-z0-9.-]*\\b(?:example|invalid|test)(?:\\.(?:com|org|net))?\\b)[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?!(?:pdf|xlsx|csv|html)\\b)[A-Za-z]{2,}");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~$}])/(?:home|root|Users|tmp|work|mnt|private)/\\w|[A-Z]:\\\\\\\\\\w");

    @Test
    void everyPublicTypeAndMethodIsExplained() throws IOException {
        assertThat(faults(MAIN, ".java", SourceMannersTest::undocumented))
                .as("public types and methods without a /// comment (meaning, units, ranges, errors)").isEmpty();
    }

    @Test
    void whatIsLeftToDoIsDecidedNotScribbled() throws IOException {
        String decisions = decisions();
        assertThat(faults(Path.of("src"), ".java", (source, faults) -> source.eachLine((number, line) -> {
            if (MARK.matcher(line).find() && !isOwnPattern(line) && !decisions.contains(source.name())) {
                faults.add(source.at(number) + ": " + line.strip());
            }
        }))).as("marks of things to do, in files that DECISIONS.md does not mention").isEmpty();
    }

    @Test
    void aLongFileHasItsReason() throws IOException {
        String decisions = decisions();
        assertThat(faults(Path.of("src"), ".java", (source, faults) -> {
            if (source.lines.size() > LONG && !decisions.contains(source.name())) {
                faults.add(source.file + " has " + source.lines.size() + " lines");
            }
        })).as("files over " + LONG + " lines whose name DECISIONS.md does not give, with a reason").isEmpty();
    }

    @Test
    void noMachineAndNoMailboxIsNamed() throws IOException {
        assertThat(faults(Path.of("src"), ".java", (source, faults) -> source.eachLine((number, line) -> {
            if (!isOwnPattern(line) && (MAILBOX.matcher(line).find() || MACHINE_PATH.matcher(line).find())) {
                faults.add(source.at(number));
            }
        }))).as("lines with a mailbox or a path of one machine").isEmpty();
    }

    @Test
    void filesEndInANewlineAndHoldNoTabs() throws IOException {
        assertThat(faults(Path.of("src"), "", (source, faults) -> {
            if (!source.text.isEmpty() && !source.text.endsWith("\n")) {
                faults.add(source.file + " does not end in a newline");
            }
            if (source.text.indexOf('\r') >= 0) {
                faults.add(source.file + " has a carriage return");
            }
            source.eachLine((number, line) -> {
                if (line.indexOf('\t') >= 0) {
                    faults.add(source.at(number) + " has a tab");
                }
            });
        })).isEmpty();
    }

    /// A line of this class that holds the very words it looks for.
    private static boolean isOwnPattern(String line) {
        return line.contains("Pattern.compile(") || line.strip().startsWith("\"[A-Za-z0-9._%+-]+@");
    }

    private static String decisions() throws IOException {
        return Files.exists(DECISIONS) ? Files.readString(DECISIONS) : "";
    }

    /// A public type, or a public method that neither overrides nor merely builds a record, with no comment above it.
    private static void undocumented(Source source, List<String> faults) {
        boolean inPublicType = false;
        boolean inText = false;
        for (int i = 0; i < source.lines.size(); i++) {
            String line = source.lines.get(i);
            boolean comment = line.strip().startsWith("//") || line.strip().startsWith("*");
            boolean wasInText = inText;
            inText ^= !comment && line.split("\"\"\"", -1).length % 2 == 0;
            if (comment || wasInText) {
                continue;
            }
            Matcher type = TYPE.matcher(line);
            if (type.matches()) {
                boolean isPublic = line.strip().startsWith("public ");
                if (type.group(1).isEmpty()) {
                    inPublicType = isPublic;
                }
                if (isPublic && !source.isExplained(i)) {
                    faults.add(source.at(i + 1) + ": " + type.group(2) + " " + type.group(3));
                }
            }
            Matcher method = METHOD.matcher(line);
            if (inPublicType && method.matches() && !source.isExplained(i) && !source.isOverride(i)) {
                faults.add(source.at(i + 1) + ": " + method.group(1));
            }
        }
    }

    private static List<String> faults(Path root, String ending, BiConsumer<Source, List<String>> look) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> isText(file, ending)).sorted().toList()) {
                look.accept(new Source(file, Files.readString(file)), faults);
            }
        }
        return faults;
    }

    private static boolean isText(Path file, String ending) {
        String name = file.getFileName().toString();
        return ending.isEmpty()
                ? name.matches(".*\\.(java|sql|properties|json|md)") && !file.toString().contains("src/test/resources")
                : name.endsWith(ending);
    }

    /// One file, as lines.
    private record Source(Path file, String text, List<String> lines) {
        Source(Path file, String text) {
            this(file, text, text.lines().toList());
        }

        String name() {
            return file.getFileName().toString();
        }

        /// `src/main/.../Row.java:12`, which an editor can open.
        String at(int number) {
            return file + ":" + number;
        }

        void eachLine(BiConsumer<Integer, String> look) {
            for (int i = 0; i < lines.size(); i++) {
                look.accept(i + 1, lines.get(i));
            }
        }

        /// Whether a documentation comment stands above a line, annotations between them apart.
        boolean isExplained(int line) {
            int first = firstAnnotation(line);
            String above = first == 0 ? "" : lines.get(first - 1).strip();
            return above.startsWith("///") || above.endsWith("*/");
        }

        /// Whether one of the annotations right above a line is `@Override`, or the line is a record's compact constructor.
        boolean isOverride(int line) {
            return lines.subList(firstAnnotation(line), line).stream().anyMatch(above -> above.strip().startsWith("@Override"))
                    || lines.get(line).matches(" *public \\w+ \\{.*");
        }

        /// Where the annotations of a line begin, each of which may run over several lines; the line itself when it has none.
        private int firstAnnotation(int line) {
            int first = line;
            int open = 0;
            for (int i = line - 1; i >= 0; i--) {
                String code = lines.get(i).replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "").strip();
                open += count(code, ')') - count(code, '(');
                if (open == 0 && code.startsWith("@")) {
                    first = i;
                } else if (open <= 0 || code.startsWith("//")) {
                    break;
                }
            }
            return first;
        }

        private static int count(String text, char wanted) {
            return (int) text.chars().filter(letter -> letter == wanted).count();
        }
    }
}
