package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.archive.EditionMaker;
import org.countersign.export.Frictionless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportVerbTest {
    private static final List<String> DATASETS =
            List.of("agencies", "agreements", "applications", "changes", "editions", "findings", "sightings", "county_months");

    @TempDir
    private Path folder;

    @Test
    void theSmallHistoryIsAProperDataPackage() throws IOException {
        Told told = SmallHome.ask("export", "--to", folder.resolve("out").toString());

        assertThat(told.out()).isEqualTo("18 files written to " + folder.resolve("out") + "; datapackage.json describes them.\n");
        assertThat(Frictionless.check(folder.resolve("out"))).isEmpty();
        everyFileIsThere(folder.resolve("out"));
    }

    @Test
    void theBundledRecordIsAProperDataPackage() throws IOException {
        assertThat(Told.byRecord("export", "--to", folder.toString()).code()).isZero();

        assertThat(Frictionless.check(folder)).isEmpty();
        everyFileIsThere(folder);
    }

    @Test
    void anEmptyRegisterIsAProperDataPackageToo() throws IOException {
        assertThat(
                Told.by("export", "--to", folder.resolve("out").toString(), "--record", "none", "--home", folder.resolve("none").toString())
                        .code())
                .isZero();

        assertThat(Frictionless.check(folder.resolve("out"))).isEmpty();
    }

    @Test
    void aTableAndItsTreeHaveTheSameRows() throws IOException {
        SmallHome.ask("export", "--to", folder.toString());

        for (String dataset : DATASETS.subList(0, DATASETS.size() - 1)) {
            long rows = Files.readString(folder.resolve(dataset + ".csv")).lines().count() - 1;
            assertThat(JsonText.objects(JsonText.read(Files.readString(folder.resolve(dataset + ".json"))))).as(dataset)
                    .hasSize((int) rows);
        }
    }

    @Test
    void otherFormsStandAlone() throws IOException {
        Told told = SmallHome.ask("export", "--to", folder.resolve("out").toString(), "--as", "xlsx,SQLITE,zip");

        assertThat(told.out()).isEqualTo("4 files written to " + folder.resolve("out") + "; each says inside what it holds.\n");
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("countersign.xlsx", "countersign.sqlite", "countersign.zip", "SHA256SUMS");
        }
    }

    @Test
    void theHashesBesideAreThoseOfTheFiles() throws IOException {
        SmallHome.ask("export", "--to", folder.toString());

        List<String> sums = Files.readAllLines(folder.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(2 * DATASETS.size() + 1);
        for (String line : sums) {
            assertThat(line).matches("[0-9a-f]{64}  [a-z_]+\\.(csv|json)");
            assertThat(EditionMaker.sha256(Files.readAllBytes(folder.resolve(line.substring(66))))).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void whatWasKnownThenIsExportedAlone() throws IOException {
        SmallHome.ask("export", "--to", folder.toString(), "--known", "2025-03-09");

        assertThat(Frictionless.check(folder)).isEmpty();
        assertThat(JsonText.objects(JsonText.read(Files.readString(folder.resolve("editions.json"))))).hasSize(1);
        assertThat(JsonText.objects(JsonText.read(Files.readString(folder.resolve("changes.json"))))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Adak", "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu"})
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void languageAndTimeZoneOfTheMachineLeaveNoTrace(String language, String zone) throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        Map<String, String> here = everything(files, "here");
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everything(files, "there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    /// Everything that the verbs write of the small history, imported anew.
    private Map<String, String> everything(Path files, String name) throws IOException {
        Path home = folder.resolve(name);
        Map<String, String> texts = new TreeMap<>();
        Told.by("import", files.toString(), "--record", "none", "--home", home.toString());
        Told.by("export", "--to", home.resolve("out").toString(), "--record", "none", "--home", home.toString());
        try (Stream<Path> written = Files.list(home.resolve("out"))) {
            for (Path file : written.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        for (String line : List.of("counts --on 2025-03-17", "counts --on 2025-03-17 --by county", "agency Collier --on 2025-03-17",
                "place FL --on 2025-03-17", "editions", "find police", "findings", "applications", "changes", "doctor")) {
            for (String format : List.of("text", "json", "csv")) {
                Told told = Told.by((line + " --format " + format + " --record none --home " + home).split(" "));
                assertThat(told.code()).as(line).isZero();
                texts.put(line + " " + format, told.out());
            }
        }
        return texts;
    }

    private static void everyFileIsThere(Path folder) throws IOException {
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(DATASETS.stream().flatMap(name -> Stream.of(name + ".csv", name + ".json")),
                            Stream.of("datapackage.json", "SHA256SUMS")).toList());
        }
    }
}
