package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills `import` at random moments, and shows that nothing is lost, doubled or torn.
///
/// The workbooks are dealt into as many hands as there are kills, and each import of a hand into one home is killed with
/// SIGKILL. Three of four are killed while the store is being written, counted from the first change seen in the home; the
/// fourth at any moment of the time such an import takes undisturbed. Then all are imported once more;
/// `doctor` must say of the home, and `export` write from it, just what they do of a home that was never disturbed.
///
/// Arguments: the launcher, the folder of workbooks, an empty folder to work in, kills (200), seed (1), workbooks at most (all).
public final class KillBench {
    private final Path launcher;
    private final Path work;
    private final Random random;

    private KillBench(Path launcher, Path work, long seed) {
        this.launcher = launcher;
        this.work = work;
        this.random = new Random(seed);
    }

    /// Runs the bench; ends with 1 when the disturbed home is not as the undisturbed one.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;
        int most = arguments.length > 5 ? Integer.parseInt(arguments[5]) : Integer.MAX_VALUE;
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[1]))) {
            files = new ArrayList<>(all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList());
        }
        KillBench bench = new KillBench(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath(), seed);
        java.util.Collections.shuffle(files, bench.random);
        System.exit(bench.run(files.subList(0, Math.min(most, files.size())), kills) ? 0 : 1);
    }

    private boolean run(List<Path> files, int kills) throws IOException, InterruptedException {
        Path calm = work.resolve("calm");
        Path harried = work.resolve("harried");
        int hand = Math.max(1, files.size() / kills);
        Times usual = watch(work.resolve("trial"), files.subList(0, hand));
        int killed = 0;
        int writing = 0;
        for (int i = 0; i < kills; i++) {
            int from = i * hand % files.size();
            List<Path> dealt = files.subList(from, Math.min(files.size(), from + hand));
            boolean aimed = i % 4 != 0;
            boolean cut = aimed ? killedWriting(harried, dealt, usual.writing()) : killedWithin(harried, dealt, usual.whole());
            killed += cut ? 1 : 0;
            writing += cut && aimed ? 1 : 0;
        }
        complete(harried, files);
        complete(calm, files);
        int content = start("doctor", harried, List.of()).waitFor();
        int undisturbed = start("doctor", calm, List.of()).waitFor();
        List<String> differences = differences(export(calm), export(harried));
        System.out.printf(Locale.ROOT,
                "%d workbooks, %d imports, %d of them killed before their end, %d of these while writing (an undisturbed one"
                        + " takes %d ms, %d of them to write); doctor ended with %d, undisturbed with %d; files that differ from the undisturbed export: %s%n",
                files.size(), kills, killed, writing, usual.whole(), usual.writing(), content, undisturbed,
                differences.isEmpty() ? "none" : differences);
        return content == undisturbed && differences.isEmpty();
    }

    /// How long an import takes, and how long of that the home changes; in milliseconds, at least 1.
    private record Times(long whole, long writing) {}

    private Times watch(Path home, List<Path> files) throws IOException {
        long start = System.nanoTime();
        long first = 0;
        long last = 0;
        String seen = snapshot(home);
        Process process = start("import", home, files.stream().map(Path::toString).toList());
        while (process.isAlive()) {
            String now = snapshot(home);
            if (!now.equals(seen)) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                seen = now;
            }
            Thread.onSpinWait();
        }
        return new Times(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 1, TimeUnit.NANOSECONDS.toMillis(last - first) + 1);
    }

    private boolean killedWriting(Path home, List<Path> files, long milliseconds) throws IOException, InterruptedException {
        String before = snapshot(home);
        Process process = start("import", home, files.stream().map(Path::toString).toList());
        while (process.isAlive() && snapshot(home).equals(before)) {
            Thread.onSpinWait();
        }
        return killed(process, random.nextLong(milliseconds));
    }

    private boolean killedWithin(Path home, List<Path> files, long milliseconds) throws IOException, InterruptedException {
        return killed(start("import", home, files.stream().map(Path::toString).toList()), random.nextLong(milliseconds));
    }

    private static boolean killed(Process process, long milliseconds) throws InterruptedException {
        boolean over = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !over;
    }

    /// Names, sizes and times of the files of a home, which are its store; what may be thrown away lies in folders.
    /// A file that goes while one looks is as good as gone.
    private static String snapshot(Path home) {
        java.io.File[] files = home.toFile().listFiles(java.io.File::isFile);
        StringBuilder text = new StringBuilder();
        for (java.io.File file : files == null ? new java.io.File[0] : files) {
            text.append(file.getName()).append(' ').append(file.length()).append(' ').append(file.lastModified()).append('\n');
        }
        return text.toString();
    }

    /// Imports to the end; 1 only says that an edition was held back.
    private void complete(Path home, List<Path> files) throws IOException, InterruptedException {
        int code = start("import", home, files.stream().map(Path::toString).toList()).waitFor();
        if (code != 0 && code != 1) {
            throw new IOException("import into " + home + " ended with " + code);
        }
    }

    private Path export(Path home) throws IOException, InterruptedException {
        Path folder = home.resolveSibling(home.getFileName() + "-export");
        int code = start("export", home, List.of("--to", folder.toString())).waitFor();
        if (code != 0) {
            throw new IOException("export of " + home + " ended with " + code);
        }
        return folder;
    }

    /// The launcher becomes the JVM, so killing the process kills the import itself.
    private Process start(String verb, Path home, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString(), verb, "--home", home.toString(), "--record", "none"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("output").toFile()))
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> differences(Path one, Path other) throws IOException {
        List<String> differences = new ArrayList<>();
        List<Path> names = names(one);
        if (!names.equals(names(other))) {
            differences.add("the names of the files");
        }
        for (Path name : names) {
            if (Files.exists(other.resolve(name)) && Files.mismatch(one.resolve(name), other.resolve(name)) >= 0) {
                differences.add(name.toString());
            }
        }
        return differences;
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).sorted(Comparator.naturalOrder()).toList();
        }
    }
}
