package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.countersign.archive.EditionMaker;
import org.countersign.cli.JsonText;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be had, under which names, and that a release once named stays.
class DownloadsTest {
    private static final Story LATER = Story.begins()
            .participating("2025-02-10").row("FL", "Collier County Sheriff's Office", "WSO", "2025-01-20")
            .participating("2025-02-24").row("FL", "Lee County Sheriff's Office", "TFM", "2025-02-20");

    @TempDir
    private Path folder;

    @Test
    void everyTableInEachFormAndTheWholeInOne() {
        List<String> names = Taken.DOWNLOADS.list().stream().map(Download::name).toList();

        assertThat(names).doesNotHaveDuplicates().contains("datapackage.json", "counties.geojson", "countersign.xlsx", "countersign.sqlite",
                "countersign.zip");
        for (String table : List.of("agencies", "agreements", "applications", "changes", "editions", "findings", "sightings",
                "county_months")) {
            assertThat(names).contains(table + ".csv", table + ".json", table + ".parquet");
        }
        assertThat(names).hasSize(8 * 3 + 5);
        assertThat(Taken.DOWNLOADS.list()).allSatisfy(download -> {
            assertThat(download.name()).endsWith(
                    download.kind() == FileKind.CSV && download.name().startsWith("datapackage") ? ".json" : "." + download.kind().word());
            assertThat(download.title()).isNotBlank();
            assertThat(Taken.DOWNLOADS.find(download.name())).isPresent();
        });
        assertThat(Taken.DOWNLOADS.find("agencies.doc")).isEmpty();
    }

    @Test
    void aLastingNameSaysDayAndContents() {
        String release = Taken.DOWNLOADS.release().name();

        assertThat(release).matches("countersign-2025-04-05-[0-9a-f]{12}");
        assertThat(lasting("countersign.xlsx")).isEqualTo(release + ".xlsx");
        assertThat(lasting("agencies.csv")).isEqualTo(release + "-agencies.csv");
        assertThat(new Downloads(Taken.SMALL).release()).isEqualTo(Taken.DOWNLOADS.release());
    }

    @Test
    void whatSaysSomethingElseHasAnotherName() {
        Downloads later = new Downloads(LATER.register());
        Downloads corrected = new Downloads(LATER.with("Lee County Sheriff's Office", org.countersign.sighting.Column.SIGNED, "2025-02-21")
                .register());

        assertThat(later.release().day()).isEqualTo(corrected.release().day());
        assertThat(later.release().name()).isNotEqualTo(corrected.release().name());
    }

    @Test
    void aRegisterWithoutEditionsHasDownloadsToo() throws IOException {
        Downloads nothing = new Downloads(Story.begins().register());

        assertThat(nothing.release().name()).startsWith("countersign-no-edition-");
        for (Download download : nothing.list()) {
            assertThat(Taken.bytes(nothing, download.name())).as(download.name()).isNotEmpty();
        }
    }

    @Test
    void thePackageInOneFileIsAProperDataPackage() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Taken.file(Taken.DOWNLOADS, "countersign.zip", folder)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2025-04-05T00:00:00");
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        assertThat(Frictionless.check(folder)).isEmpty();
        Map<String, Object> description = JsonText.object(JsonText.read(Files.readString(folder.resolve("datapackage.json"))));
        assertThat(description.get("version")).isEqualTo(Taken.DOWNLOADS.release().name());
        assertThat(JsonText.objects(description.get("resources"))).hasSize(8);
    }

    @Test
    void onTheShelfReleasesStay() throws IOException {
        Shelf shelf = new Shelf(folder.resolve("releases"));
        assertThat(shelf.list()).isEmpty();
        Shelf.Kept first = shelf.keep(Taken.DOWNLOADS, Taken.DOWNLOADS.find("agencies.csv").orElseThrow());
        Downloads later = new Downloads(LATER.register());
        Shelf.Kept second = shelf.keep(later, later.find("agencies.csv").orElseThrow());

        assertThat(shelf.list()).containsExactly(second, first);
        assertThat(shelf.find(first.name())).contains(first);
        assertThat(Files.readAllBytes(first.file())).isEqualTo(Taken.bytes(Taken.DOWNLOADS, "agencies.csv")).hasSize((int) first.bytes());
        assertThat(first.sha256()).isEqualTo(EditionMaker.sha256(Files.readAllBytes(first.file())));
        assertThat(Files.readString(folder.resolve("releases").resolve(first.name() + ".sha256"), StandardCharsets.UTF_8))
                .isEqualTo(first.sha256() + "  " + first.name() + "\n");
    }

    @Test
    void whatIsKeptIsNotWrittenAgain() throws IOException {
        Shelf shelf = new Shelf(folder);
        Download download = Taken.DOWNLOADS.find("agencies.csv").orElseThrow();
        Shelf.Kept kept = shelf.keep(Taken.DOWNLOADS, download);
        Download failing = new Download(download.name(), download.kind(), download.title(), out -> {
            throw new IOException("written again");
        });

        assertThat(shelf.keep(Taken.DOWNLOADS, failing)).isEqualTo(kept);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no draft is left").hasSize(2);
        }
    }

    @Test
    void onlyLastingNamesAreFound() throws IOException {
        Shelf shelf = new Shelf(folder.resolve("releases"));
        shelf.keep(Taken.DOWNLOADS, Taken.DOWNLOADS.find("agencies.csv").orElseThrow());
        Files.writeString(folder.resolve("secret"), "");
        Files.writeString(folder.resolve("secret.sha256"), "0  secret\n");

        for (String name : List.of("../secret", "agencies.csv", "", lasting("agencies.csv") + ".sha256", "/etc/passwd")) {
            assertThat(shelf.find(name)).as(name).isEmpty();
        }
    }

    private static String lasting(String name) {
        return Taken.DOWNLOADS.lastingName(Taken.DOWNLOADS.find(name).orElseThrow());
    }
}
