package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as pictures and as panels. The record's last list is of March 27, 2026.
class PicturesTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final String SOURCE = "Source: Countersign, as listed by ICE on March 27, 2026";

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/es/home", "/counties/12021-collier", "/es/counties/12021-collier", "/growth", "/es/growth", "/map",
        "/method", "/search", "/data", "/embed/growth", "/states/fl", "/es/states/ca", "/models/tfm", "/growth?state=fl",
        "/es/growth?model=tfm",
        "/growth?state=fl&model=jem", "/growth?on=2015-01-01", "/map?by=count", "/counts?by=model", "/counts?by=state",
        "/es/counts?by=county",
        "/counts?by=kind", "/counts?by=month", "/es/counts?by=month&basis=listed", "/counts?by=state&unit=territories",
        "/counties/12021-collier/timeline", "/es/agencies/3nf7x-collier-county-sheriffs-office-fl/timeline",
        "/counties/06037-los-angeles/timeline", "/embed/states/fl", "/embed/growth?state=fl"})
    void everyPageHasItsPicture(String path) throws Exception {
        HttpResponse<byte[]> png = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(SITE.at(ending(path, "png")))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(png.statusCode()).isEqualTo(200);
        assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(png.headers().firstValue("ETag")).isPresent();
        var image = ImageIO.read(new ByteArrayInputStream(png.body()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        HttpResponse<String> svg = SITE.get(ending(path, "svg"));
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(svg.body()).startsWith("<svg ").doesNotContain("<script").doesNotContain("style=").contains("Countersign");
    }

    private static String ending(String path, String ending) {
        return path.contains("?") ? path.replace("?", "." + ending + "?") : path + "." + ending;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/growth?state=fl", "/growth?model=tfm", "/counts?by=model", "/counts?by=state", "/counts?by=county",
        "/counts?by=kind", "/counts?by=month", "/counts?by=month&basis=listed", "/map?by=count", "/states/fl", "/models/tfm",
        "/counties/12021-collier/timeline", "/agencies/3nf7x-collier-county-sheriffs-office-fl/timeline"})
    void everyChartAndMapSaysWhoseItIsAndOfWhichDay(String path) {
        assertThat(SITE.get(ending(path, "svg")).body()).contains(SOURCE);
        assertThat(SITE.get("/es" + ending(path, "svg")).body())
                .contains("Fuente: Countersign, según la lista de ICE del 27 de marzo de 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/states/fl | /growth.svg?state=fl", "/states/fl | /growth.png?state=fl",
        "/states/fl | /growth?state=fl",
        "/es/states/fl?on=2025-05-29 | /es/growth.svg?on=2025-05-29&amp;state=fl", "/models/tfm | /growth.svg?model=tfm",
        "/models/tfm | /growth?model=tfm", "/growth?model=tfm | /growth.svg?model=tfm", "/counts?by=kind | /counts.svg?by=kind",
        "/es/counts?by=month&basis=listed | /es/counts.png?basis=listed&amp;by=month", "/map?by=count | /map.svg?by=count", "/ | /map.svg",
        "/counties/12021-collier | /counties/12021-collier/timeline.svg", "/counties/12021-collier | /counties/12021-collier/timeline",
        "/agencies/3nf7x-collier-county-sheriffs-office-fl | /agencies/3nf7x-collier-county-sheriffs-office-fl/timeline.png"})
    void pagesLeadToTheirPictures(String page, String picture) {
        assertThat(SITE.get(page).body()).contains("<a href=\"" + picture + "\">");
        assertThat(SITE.get(picture.replace("&amp;", "&")).statusCode()).isEqualTo(200);
    }

    /// On 29 May 2025 the list had 635 rows: 100 JEM, 228 WSO and 307 TFM.
    @Test
    void barsSayTheirNumbers() {
        String bars = SITE.get("/counts.svg?by=model&unit=rows&on=2025-05-29").body();
        assertThat(bars).contains("Rows on the list by model", ">307</text>", ">228</text>", ">100</text>", "May 29, 2025");
        assertThat(SITE.get("/counts.svg?by=state&unit=rows&on=2025-05-29").body()).contains("The 15 largest of 40");
    }

    @Test
    void theCardsOfStatesAndModelsShowTheirFigureAndTheirGrowth() throws Exception {
        for (String page : new String[] {"state:FL:/states/fl", "model:TFM:/models/tfm"}) {
            String[] parts = page.split(":");
            JsonNode groups = result("/counts.json?on=2025-05-29&by=" + parts[0]).get("groups");
            JsonNode own = StreamSupport.stream(groups.spliterator(), false).filter(group -> group.get("key").asText().equals(parts[1]))
                    .findFirst().orElseThrow();
            String card = SITE.get(parts[2] + ".svg?on=2025-05-29").body();
            assertThat(card).contains(">" + own.get("agreements").asInt() + "</text>", ">agreements</text>", "May 29, 2025")
                    // the areas of the chart, and a year below it
                    .contains("<path d=\"M", ">2023</text>");
        }
        assertThat(SITE.get("/states/ca.svg").body()).doesNotContain(">agreements</text>").doesNotContain(">2023</text>");
    }

    private static JsonNode result(String path) throws IOException {
        return new ObjectMapper().readTree(SITE.get(path).body()).get("result");
    }

    @Test
    void growthOfAStateAndOfAModelAreWhatTheFiguresSay() throws Exception {
        int all = 0;
        for (JsonNode group : result("/counts.json?by=model&on=2025-05-29").get("groups")) {
            String code = group.get("key").asText();
            JsonNode growth = result("/growth.json?on=2025-05-29&model=" + code.toLowerCase(Locale.ROOT)).get("growth");
            assertThat(growth.get(growth.size() - 1).get("agreements")).as(code).isEqualTo(group.get("agreements"));
            all += group.get("agreements").asInt();
        }
        JsonNode growth = result("/growth.json?on=2025-05-29").get("growth");
        assertThat(growth.get(growth.size() - 1).get("agreements").asInt()).isEqualTo(all);
        for (JsonNode group : result("/counts.json?by=state&on=2025-05-29").get("groups")) {
            JsonNode state = result("/growth.json?on=2025-05-29&state=" + group.get("key").asText()).get("growth");
            assertThat(state.get(state.size() - 1).get("agreements")).as(group.get("key").asText()).isEqualTo(group.get("agreements"));
        }
    }

    @Test
    void growthOfNothingSaysSo() {
        assertThat(SITE.get("/growth.json?state=xx").statusCode()).isEqualTo(400);
        assertThat(SITE.get("/growth.svg?model=none").body()).contains("\"model\"", "wrong-parameter");
        assertThat(SITE.get("/growth?state=ca").body()).contains("No list up to this day held such an agreement.");
        assertThat(SITE.get("/growth?on=2015-01-01").body()).contains("No list of participating agencies is known by January 1, 2015.");
    }

    @Test
    void aTimelineIsOfEverythingAndMarksTheDay() {
        String timeline = SITE.get("/counties/12021-collier/timeline?on=2025-03-10").body();
        assertThat(timeline).contains("class=\"asked\"", "The upright line is the day shown, March 10, 2025.");
        assertThat(SITE.get("/counties/12021-collier/timeline").body()).doesNotContain("class=\"asked\"");
        assertThat(SITE.get("/counties/12021/timeline.svg").headers().firstValue("Location"))
                .hasValue("/counties/12021-collier/timeline.svg");
        assertThat(SITE.get("/counties/99999/timeline").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/es/agencies/3nf7x/timeline").headers().firstValue("Location"))
                .hasValue("/es/agencies/3nf7x-collier-county-sheriffs-office-fl/timeline");
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

    @ParameterizedTest
    @ValueSource(strings = {"/embed/states/fl", "/embed/states/ca", "/embed/growth", "/embed/growth?state=fl",
        "/es/embed/growth?model=tfm"})
    void everyPanelMayBeFramedAndSaysItsSource(String path) {
        HttpResponse<String> panel = SITE.get(path);
        assertThat(panel.statusCode()).isEqualTo(200);
        assertThat(panel.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors *");
        assertThat(panel.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(panel.body()).doesNotContain("<script").doesNotContain("style=").contains("2026")
                .contains("<a href=\"" + path.replace("/embed", "") + "\" target=\"_blank\" rel=\"noopener\">");
    }

    @ParameterizedTest
    @CsvSource({"/states/fl, /embed/states/fl", "/growth, /embed/growth", "/es/growth?state=fl, /es/embed/growth?state=fl"})
    void statesAndGrowthOfferTheirPanelsToo(String page, String panel) {
        assertThat(SITE.get(page).body()).contains("<details class=\"embedthis\">",
                "&lt;iframe src=\"http://localhost:2870" + panel + "\"", "<a href=\"" + panel + "\">");
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
