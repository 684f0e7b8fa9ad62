package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: its environment, its streams, its exit code.
class ProcessTest {
    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    /// What a process wrote and how it ended.
    private record Ended(int code, String out, String err) {}

    @Test
    void theHomeIsTakenFromTheEnvironment() throws Exception {
        Path home = folder.resolve("a home of one's own");
        Map<String, String> environment = Map.of("COUNTERSIGN_HOME", home.toString());
        Path files = SmallHistory.write(folder.resolve("files"));

        Ended kept = run(environment, List.of(), "import", files.toString(), "--record", "none");
        Ended asked = run(environment, List.of(), "counts", "--on", "2025-03-10", "--record", "none");

        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(home.resolve("countersign.sqlite")).exists();
        assertThat(asked.code()).isZero();
        assertThat(asked.out()).startsWith("ICE's list of 2025-03-10 am has 3 rows:").doesNotContain("\u001b");
    }

    @Test
    void codesAndStreamsAreKeptApart() throws Exception {
        Ended unknown = run(Map.of("COUNTERSIGN_HOME", folder.toString()), List.of(), "agency", "Nobody", "--record", "none");
        Ended wrong = run(Map.of(), List.of(), "counts", "--on", "never");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("No agency is listed as \"Nobody\".");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void languageTimeZoneAndProcessorsLeaveNoTrace() throws Exception {
        Path files = SmallHistory.write(folder.resolve("files"));
        Map<String, String> one =
                exported("one", files, List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=1", "-XX:ActiveProcessorCount=1"));
        Map<String, String> other = exported("other", files, List.of(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8", "-XX:ActiveProcessorCount=8"));

        assertThat(other).isEqualTo(one);
    }

    private Map<String, String> exported(String name, Path files, List<String> options) throws Exception {
        Map<String, String> environment = Map.of("COUNTERSIGN_HOME", folder.resolve(name).toString());
        assertThat(run(environment, options, "import", files.toString(), "--record", "none").code()).isZero();
        assertThat(run(environment, options, "export", "--to", folder.resolve(name + "-out").toString(), "--record", "none").code())
                .isZero();
        Map<String, String> texts = new TreeMap<>();
        texts.put("agency", run(environment, options, "agency", "Collier", "--on", "2025-03-17", "--record", "none").out());
        try (Stream<Path> written = Files.list(folder.resolve(name + "-out"))) {
            for (Path file : written.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private Ended run(Map<String, String> environment, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Countersign.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + MOST_SECONDS + " s: " + String.join(" ", arguments));
        }
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
