package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The stylesheet: a brace that is missing would silently take the rest of it away.
class StylesTest {
    @Test
    void bracesCloseWhereTheyOpen() throws IOException {
        String css;
        try (InputStream stream = Objects.requireNonNull(StylesTest.class.getResourceAsStream("/assets/site.css"))) {
            css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        int depth = 0;
        int line = 1;
        for (char c : css.toCharArray()) {
            line += c == '\n' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            // a rule within a media query is two deep, a comment of a new part stands outside
            assertThat(depth).as("line " + line).isBetween(0, 2);
        }
        assertThat(depth).isZero();
        assertThat(css.lines().filter(text -> text.startsWith("/*"))).isNotEmpty();
    }
}
