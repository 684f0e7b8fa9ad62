package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.cli.JsonText;
import org.junit.jupiter.api.Test;

/// Every file of the data folder is described, with its columns, source and licence, and is as described.
class DataFolderTest {
    private static final Path DATA = Path.of("data");

    @Test
    void theDescriptionIsProperAndTrue() throws IOException {
        assertThat(Frictionless.check(DATA)).as("what data/datapackage.json says and the files do not hold to").isEmpty();
    }

    @Test
    void everyFileIsDescribed() throws IOException {
        List<String> described = resources().stream().map(resource -> resource.get("path").toString()).toList();
        try (Stream<Path> files = Files.walk(DATA)) {
            List<String> there = files.filter(Files::isRegularFile).map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("datapackage.json")).toList();
            assertThat(described).as("files of data/ that data/datapackage.json must describe").containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void eachHasASourceAndALicence() throws IOException {
        assertThat(resources()).allSatisfy(resource -> {
            assertThat(JsonText.objects(resource.get("sources"))).as("sources of " + resource.get("name")).isNotEmpty();
            assertThat(JsonText.objects(resource.get("licenses"))).as("licences of " + resource.get("name")).isNotEmpty();
        });
    }

    private static List<Map<String, Object>> resources() throws IOException {
        return JsonText.objects(JsonText.object(JsonText.read(Files.readString(DATA.resolve("datapackage.json")))).get("resources"));
    }
}
