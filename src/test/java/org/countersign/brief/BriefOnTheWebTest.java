package org.countersign.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

/// Briefs asked for over HTTP.
class BriefOnTheWebTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final String NASSAU = "/briefs/counties/36059-nassau";

    @Test
    void thePageHasItsFormsAndSaysTheSame() {
        String page = SITE.get(NASSAU).body();

        assertThat(page).contains("href=\"" + NASSAU + ".pdf\"").contains("href=\"" + NASSAU + ".pdf?paper=a4\"")
                .contains("href=\"" + NASSAU + ".md\"").contains("Ten questions to ask");
        assertThat(SITE.get("/es" + NASSAU).body()).contains("href=\"/es" + NASSAU + ".pdf\"").contains("Diez preguntas que hacer");
    }

    @Test
    void acceptAndTheEndingGiveTheSame() {
        assertThat(SITE.get(NASSAU, "Accept", "application/pdf").body()).startsWith("%PDF-1.");
        assertThat(SITE.get(NASSAU + ".pdf").headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(SITE.get(NASSAU, "Accept", "text/markdown").body()).startsWith("# 287(g) in Nassau County, NY: a brief\n\n**")
                .isEqualTo(SITE.get(NASSAU + ".md").body());
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(SITE.get(NASSAU + ".pdf?paper=a5").statusCode()).isEqualTo(400);
        assertThat(SITE.get("/states.pdf").statusCode()).isEqualTo(406);
        assertThat(SITE.get("/briefs/counties/99999.pdf").statusCode()).isEqualTo(404);
    }
}
