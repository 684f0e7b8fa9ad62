package org.countersign.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What one run of the program told: its exit code, its answer, its messages, and apart from these the lines that told
/// a waiting person how it went on, of which a slow machine sees more.
record Told(int code, String out, String err, List<String> progress) {
    private static final Predicate<String> PROGRESS = Pattern.compile("([a-z ]+, [0-9]+ s so far|[0-9]+ files read)").asMatchPredicate();

    /// A home folder that is not there: nothing imported, no ruling added.
    private static final Path NOWHERE = Path.of("target", "no-home");

    private static final Openings SHARED = new Openings();

    /// Runs the program as a person would.
    static Told by(String... arguments) {
        return by(new Openings(), arguments);
    }

    /// Runs a verb on the bundled record alone, which all tests open once between them.
    static Told byRecord(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--home");
        all.add(NOWHERE.toString());
        return by(SHARED, all.toArray(String[]::new));
    }

    private static Told by(Openings openings, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter toOut = new PrintWriter(out);
        PrintWriter toErr = new PrintWriter(err);
        int code = Countersign.run(openings, toOut, toErr, arguments);
        toOut.flush();
        toErr.flush();
        List<String> messages = err.toString().lines().filter(PROGRESS.negate()).toList();
        return new Told(
                code, out.toString(), messages.isEmpty() ? "" : String.join("\n", messages) + "\n",
                err.toString().lines().filter(PROGRESS).toList());
    }

    /// The answer as a tree; fails where it is no JSON.
    Object json() {
        return JsonText.read(out);
    }
}
