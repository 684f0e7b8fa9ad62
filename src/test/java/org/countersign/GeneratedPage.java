package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of `docs/` that is made of the program. The test that makes it fails when the page is another; run with
/// `-Dcountersign.docs=write` it writes the page anew.
public final class GeneratedPage {
    private static final String HOW =
            "docs/%s is not what the program says; write it anew with: mvn -B test -Dtest=%s -Dcountersign.docs=write";

    private GeneratedPage() {}

    /// Compares, or writes.
    public static void check(String name, String text, Class<?> test) throws IOException {
        Path page = Path.of("docs", name);
        if ("write".equals(System.getProperty("countersign.docs"))) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, text);
        }
        String there = Files.exists(page) ? Files.readString(page) : "";
        assertThat(there).as(HOW, name, test.getSimpleName()).isEqualTo(text);
    }
}
