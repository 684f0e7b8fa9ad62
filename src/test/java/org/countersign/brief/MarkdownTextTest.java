package org.countersign.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.page.Language;
import org.junit.jupiter.api.Test;

/// Every kind of block as Markdown, written out by hand.
class MarkdownTextTest {
    @Test
    void everyBlockHasItsMarks() {
        Brief brief = new Brief(Language.ENGLISH, "A_B", "Nobody holds *it*.", "the foot", List.of(
                new Section("one", "1. One", List.of(new Block.Text("plain [1]"), new Block.Exact("Hash:", "ab_c"),
                        new Block.Points(List.of("x", "y"), true), new Block.Points(List.of("z"), false),
                        new Block.Grid("All", List.of("Who", "What"), List.of(List.of("P|D", "TFM"))),
                        new Block.Letter(List.of("Date: __", "Name"))))),
                List.of());

        assertThat(MarkdownText.of(brief)).isEqualTo("""
                # A\\_B

                **Nobody holds \\*it\\*.**

                ## 1. One

                plain \\[1\\]

                Hash: `ab_c`

                1. x
                2. y

                - z

                *All*

                | Who | What |
                |---|---|
                | P\\|D | TFM |

                > Date: \\_\\_
                >
                > Name

                ---

                the foot
                """);
    }
}
