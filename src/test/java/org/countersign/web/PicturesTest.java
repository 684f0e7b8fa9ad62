package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as pictures and as panels. The record's last list is of March 27, 2026.
class PicturesTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final String SOURCE = "Source: Countersign, as listed by ICE on March 27, 2026";

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/es/home", "/counties/12021-collier", "/es/counties/12021-collier", "/growth", "/es/growth", "/map",
        "/method", "/search", "/data", "/embed/growth"})
    void everyPageHasItsPicture(String path) throws Exception {
        HttpResponse<byte[]> png = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(SITE.at(path + ".png"))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(png.statusCode()).isEqualTo(200);
        assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(png.headers().firstValue("ETag")).isPresent();
        var image = ImageIO.read(new ByteArrayInputStream(png.body()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        HttpResponse<String> svg = SITE.get(path + ".svg");
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(svg.body()).startsWith("<svg ").doesNotContain("<script").doesNotContain("style=").contains("Countersign");
    }

    @Test
    void aPictureSaysSourceAndDayInItsLanguage() {
        assertThat(SITE.get("/growth.svg").body()).contains(SOURCE);
        assertThat(SITE.get("/map.svg").body()).contains(SOURCE);
        assertThat(SITE.get("/counties/12021-collier.svg").body()).contains(SOURCE, "Collier County, FL");
        assertThat(SITE.get("/es/counties/12021-collier.svg").body())
                .contains("Fuente: Countersign, según la lista de ICE del 27 de marzo de 2026");
        assertThat(SITE.get("/growth.svg?on=2021-06-30").body()).contains("as listed by ICE on June").doesNotContain(SOURCE);
    }

    @Test
    void aPictureOfAnotherAddressLeadsToItsOwn() {
        HttpResponse<String> moved = SITE.get("/counties/12021.png");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/counties/12021-collier.png");
        assertThat(SITE.get("/counties/99999-nowhere.png").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/growth.png?on=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void pagesNameTheirPicture() {
        assertThat(SITE.get("/es/counties/12021-collier?on=2025-08-27").body())
                .contains("<meta property=\"og:image\" content=\"/es/counties/12021-collier.png?on=2025-08-27\">")
                .contains("<meta property=\"og:image:width\" content=\"1200\">").contains("summary_large_image");
        assertThat(SITE.get("/").body()).contains("content=\"/home.png\"");
        assertThat(SITE.get("/es").body()).contains("content=\"/es/home.png\"");
    }

    @Test
    void nobodyPutsWordsOnTheSitesCard() {
        assertThat(SITE.get("/search.svg?q=" + "fabricated").body()).doesNotContain("fabricated");
    }

    @Test
    void aPanelMayBeFramedAndHoldsNoScript() {
        HttpResponse<String> panel = SITE.get("/embed/counties/12021-collier?on=2025-08-27");
        assertThat(panel.statusCode()).isEqualTo(200);
        assertThat(panel.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors *");
        assertThat(panel.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(panel.body()).doesNotContain("<script").doesNotContain("<nav")
                .contains("Source: Countersign, as listed by ICE on August")
                .contains("<a href=\"/counties/12021-collier?on=2025-08-27\" target=\"_blank\" rel=\"noopener\">");
        HttpResponse<String> page = SITE.get("/counties/12021-collier");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(SITE.get("/embed").headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void aPanelOfAnotherAddressLeadsToItsOwn() {
        HttpResponse<String> panel = SITE.get("/es/embed/counties/12021");
        assertThat(panel.statusCode()).isEqualTo(301);
        assertThat(panel.headers().firstValue("Location")).hasValue("/es/embed/counties/12021-collier");
        assertThat(SITE.get("/embed/counties/99999").statusCode()).isEqualTo(404);
    }

    @Test
    void aCountyOffersTheLinesOfItsPanel() {
        assertThat(SITE.get("/es/counties/12021-collier?on=2025-08-27").body())
                .contains("&lt;iframe src=\"http://localhost:2870/es/embed/counties/12021-collier?on=2025-08-27\"");
    }

    @Test
    void theDownloadsAreMarkedUpForSearchEngines() {
        assertThat(SITE.get("/data").body())
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"")
                .contains("\"temporalCoverage\":\"2021-").contains("/2026-03-27\"");
    }
}
