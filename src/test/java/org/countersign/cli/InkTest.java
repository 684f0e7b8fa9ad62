package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkTest {
    @Test
    void onATerminalTheAnswerIsSetOffAndTheRestIsNot() {
        assertThat(new Ink(true).answer("Yes.\n\nrows\n")).isEqualTo("\u001b[1mYes.\u001b[0m\n\nrows\n");
    }

    @Test
    void elsewhereNothingIsAdded() {
        assertThat(new Ink(false).answer("Yes.\n\nrows\n")).isEqualTo("Yes.\n\nrows\n");
    }

    @Test
    void anAnswerOfOneParagraphIsLeftAsItIs() {
        assertThat(new Ink(true).answer("No pair is undecided.\n")).isEqualTo("No pair is undecided.\n");
    }
}
