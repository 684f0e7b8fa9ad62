package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No source, no build: every way in which a file can be out of form is told with file, id and key.
class StrictReadingTest {
    private static final String SOURCES = """
            - id: a-source
              title: A source
              publisher: Somebody
              address: https://example.org/a
              kind: press
              use: {en: Everything., es: Todo.}
            """;
    private static final String GOOD = """
            - id: g-1
              paragraph: (1)
              what: {en: What it says., es: Lo que dice.}
              consequence: {en: What follows., es: Lo que sigue.}
              basis:
                - {source: a-source, seen: 2026-11-24, sure: read, at: page 1}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsInFormIsRead() throws IOException {
        StatuteParagraph paragraph = statute(GOOD).listStatute().getFirst();

        assertThat(paragraph.what()).isEqualTo(new Bilingual("What it says.", "Lo que dice."));
        assertThat(paragraph.basis().getFirst().seen()).hasToString("2026-11-24");
        assertThat(paragraph.basis().getFirst().at()).contains("page 1");
        assertThat(paragraph.sureness()).isEqualTo(Sureness.READ);
    }

    @Test
    void anUnknownKey() {
        fails(GOOD + "  colour: blue\n", "statute.yaml, g-1, key colour: unknown");
    }

    @Test
    void anUnknownKeyFurtherIn() {
        fails(GOOD.replace("es: Lo que sigue.", "es: Lo que sigue., fr: x"), "statute.yaml, g-1, consequence, key fr: unknown");
    }

    @Test
    void aMissingKey() {
        fails(GOOD.replace("  paragraph: (1)\n", ""), "statute.yaml, g-1, key paragraph: missing");
    }

    @Test
    void noBasis() {
        fails(GOOD.substring(0, GOOD.indexOf("  basis:")), "statute.yaml, g-1, key basis: missing");
        fails(GOOD.substring(0, GOOD.indexOf("  basis:")) + "  basis: []\n", "statute.yaml, g-1, key basis: missing");
    }

    @Test
    void anUnknownSource() {
        fails(GOOD.replace("source: a-source", "source: another"), "statute.yaml, g-1, basis 1, key source: unknown source 'another'");
    }

    @Test
    void aMissingLanguage() {
        fails(GOOD.replace(", es: Lo que dice.", ""), "statute.yaml, g-1, what, key es: missing");
        fails(GOOD.replace("es: Lo que dice.", "es: ''"), "statute.yaml, g-1, what, key es: a text is needed");
    }

    @Test
    void aDayThatIsNone() {
        fails(GOOD.replace("2026-11-24", "2026-11-31"), "statute.yaml, g-1, basis 1, key seen: no day, month or year: '2026-11-31'");
        fails(GOOD.replace("2026-11-24", "2026-11"), "statute.yaml, g-1, basis 1, key seen: a day is needed");
    }

    @Test
    void aWordThatIsNotAllowed() {
        fails(GOOD.replace("sure: read", "sure: certain"),
                "statute.yaml, g-1, basis 1, key sure: 'certain', allowed are [read, reported, unverified]");
    }

    @Test
    void anIdTwiceOrNotInForm() {
        fails(GOOD + GOOD, "statute.yaml, g-1, key id: used twice");
        fails(GOOD.replace("id: g-1", "id: G 1"), "statute.yaml, G 1, key id: an id has small letters");
        fails(GOOD.replace("- id: g-1", "- name: g-1"), "statute.yaml, number 1, key id: missing");
    }

    @Test
    void aKeyTwiceAndWhatIsNoYaml() {
        fails(GOOD + "  paragraph: (2)\n", "statute.yaml, the whole file: ");
        fails("{", "statute.yaml, the whole file: ");
        fails("one: two\n", "statute.yaml, the whole file: a list is needed");
    }

    @Test
    void anAddressThatIsNone() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES.replace("https://example.org/a", "example.org/a"));

        assertThatThrownBy(() -> Law.in(folder).listSources()).isInstanceOf(LawFault.class)
                .hasMessageContaining("sources.yaml, a-source, key address: no address of the web");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        Law law = statute("broken: yes\n");

        assertThat(law.listSources()).hasSize(1);
        assertThatThrownBy(law::listStatute).isInstanceOf(LawFault.class);
    }

    private void fails(String file, String message) {
        assertThatThrownBy(() -> statute(file).listStatute()).isInstanceOf(LawFault.class).hasMessageContaining(message);
    }

    private Law statute(String file) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        Files.writeString(folder.resolve("statute.yaml"), file);
        return Law.in(folder);
    }
}
