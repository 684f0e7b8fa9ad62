package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./countersign` as a process, in a copy of the house whose JDK and Maven are small scripts: they say how they were called.
class LauncherTest {
    private static final String JAVA = "#!/bin/sh\necho \"ran\"; for word; do echo \"$word\"; done\n";
    private static final String MAVEN = "#!/bin/sh\necho \"[INFO] chatter\"\necho built >> \"$BUILDS\"\n"
            + "mkdir -p target && echo jar > target/countersign.jar && echo log > target/start-cache.log\n";

    @TempDir
    private Path folder;
    private Path house;
    private Path tools;
    private Path builds;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        house = Files.createDirectories(folder.resolve("a house with blanks"));
        tools = Files.createDirectories(folder.resolve("bin"));
        builds = folder.resolve("builds");
        Files.createDirectories(house.resolve("tools"));
        Files.createDirectories(house.resolve("src/main"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("countersign"), house.resolve("countersign"));
        Files.copy(Path.of("tools/jdk.sh"), house.resolve("tools/jdk.sh"));
        program(house.resolve("countersign"), Files.readString(Path.of("countersign")));
        jdk("jdk", "25.0.1");
        program(tools.resolve("mvn"), MAVEN);
    }

    @Test
    void theFirstRunBuildsAndSaysSoOnStandardErrorOnly() throws Exception {
        Run run = run(house.resolve("countersign"), "counts", "--on", "2025-08-27");
        assertThat(run.out()).startsWith("ran\n").endsWith("countersign.jar\ncounts\n--on\n2025-08-27\n").doesNotContain("chatter");
        assertThat(run.err()).isEqualTo("countersign: building, this takes a minute once\n");
        assertThat(run(house.resolve("countersign"), "counts").err()).isEmpty();
        assertThat(Files.readAllLines(builds)).hasSize(1);
    }

    @Test
    void aChangedSourceIsBuiltAgainAndWithoutMavenTheOldJarRuns() throws Exception {
        run(house.resolve("countersign"));
        Path source = Files.writeString(house.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Files.getLastModifiedTime(source).toInstant().plusSeconds(60)));
        Files.delete(tools.resolve("mvn"));
        Run old = run(house.resolve("countersign"), "counts");
        assertThat(old.out()).startsWith("ran\n");
        assertThat(old.err()).contains("Maven (mvn) is missing").contains("running what was built before");
        program(tools.resolve("mvn"), MAVEN);
        assertThat(run(house.resolve("countersign")).err()).contains("building");
        assertThat(Files.readAllLines(builds)).hasSize(2);
    }

    @Test
    void twoFirstRunsAtOnceBuildOnce() throws Exception {
        // slow enough for the second to find the first at work
        program(tools.resolve("mvn"), MAVEN.replace("mkdir -p target", "sleep 1; mkdir -p target"));
        Process other = start(house.resolve("countersign"), List.of());
        Run run = run(house.resolve("countersign"));
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isZero();
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(builds)).hasSize(1);
        assertThat(house.resolve("target/building")).doesNotExist();
    }

    @Test
    void aBuilderThatDiedIsNotWaitedFor() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(house.resolve("target/building"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(run(house.resolve("countersign")).code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aBuildThatFailsEndsWithThreeAndItsErrors() throws Exception {
        program(tools.resolve("mvn"), "#!/bin/sh\necho '[INFO] chatter'\necho '[ERROR] no such thing'\nexit 1\n");
        Run run = run(house.resolve("countersign"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] no such thing").contains("build.log").doesNotContain("chatter");
        assertThat(house.resolve("target/building")).doesNotExist();
    }

    @Test
    void aJavaThatIsTooOldIsRefusedInOneLine() throws Exception {
        jdk("jdk", "24.0.2");
        Run run = run(house.resolve("countersign"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("no JDK 25 or later");
    }

    @Test
    void aLinkToItLeadsToTheHouse() throws Exception {
        Path link = Files.createSymbolicLink(tools.resolve("register"), house.resolve("countersign"));
        Path second = Files.createSymbolicLink(folder.resolve("again"), Path.of("bin/register"));
        assertThat(run(link).out()).contains(house.resolve("target/countersign.jar") + "\n");
        assertThat(run(second).out()).contains(house.resolve("target/countersign.jar") + "\n");
    }

    @Test
    void longVerbsGetBothCompilers() throws Exception {
        assertThat(run(house.resolve("countersign"), "import", "x").out()).doesNotContain("TieredStopAtLevel");
        assertThat(run(house.resolve("countersign"), "counts").out()).contains("TieredStopAtLevel=1").doesNotContain("-Xmx");
    }

    @Test
    void aServerGetsBothCompilersAHeapAndItsOwnCache() throws Exception {
        run(house.resolve("countersign"));
        for (String name : List.of("countersign.aot", "countersign-serve.aot")) {
            Path cache = Files.writeString(house.resolve("target").resolve(name), "");
            FileTime made = Files.getLastModifiedTime(house.resolve("target/countersign.jar"));
            Files.setLastModifiedTime(cache, FileTime.from(made.toInstant().plusSeconds(1)));
        }
        assertThat(run(house.resolve("countersign"), "serve").out()).doesNotContain("TieredStopAtLevel").contains("-Xmx208m\n")
                .contains("countersign-serve.aot\n");
        assertThat(run(house.resolve("countersign"), "counts").out()).contains("countersign.aot\n");
    }

    /// The JVM itself would run the classes of the cache, whatever the jar holds by now.
    @Test
    void aCacheOlderThanTheJarIsNotUsed() throws Exception {
        run(house.resolve("countersign"));
        Path cache = Files.writeString(house.resolve("target/countersign.aot"), "");
        FileTime made = Files.getLastModifiedTime(house.resolve("target/countersign.jar"));
        Files.setLastModifiedTime(cache, FileTime.from(made.toInstant().plusSeconds(1)));
        assertThat(run(house.resolve("countersign")).out()).contains("-XX:AOTCache=" + cache + "\n");
        Files.setLastModifiedTime(cache, FileTime.from(made.toInstant().minusSeconds(1)));
        assertThat(run(house.resolve("countersign")).out()).doesNotContain("AOTCache");
    }

    private void jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(folder.resolve(name).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(bin.resolve("java"), JAVA);
        program(bin.resolve("javac"), "#!/bin/sh\n");
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        Process process = start(launcher, List.of(arguments));
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    /// With nothing on the PATH but the scripts and what the shell needs, a Maven of the machine left out.
    private Process start(Path launcher, List<String> arguments) throws IOException {
        for (String tool : List.of("sh", "sleep", "mkdir", "find", "readlink", "cat", "rm", "mv", "grep", "head", "uname")) {
            Path there = Path.of("/usr/bin", tool);
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Files.exists(there) ? there : Path.of("/bin", tool));
            }
        }
        ProcessBuilder builder = new ProcessBuilder(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(launcher.toString()), arguments.stream()).toList());
        builder.environment().clear();
        builder.environment().putAll(Map.of(
                "PATH", tools.toString(), "COUNTERSIGN_JAVA", folder.resolve("jdk").toString(), "BUILDS", builds.toString()));
        return builder.directory(folder.toFile()).start();
    }
}
