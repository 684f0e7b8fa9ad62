package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// HTTP as RFC 9110 has it.
class HttpMannersTest {
    private static final String COUNTY = "/counties/12021-collier";
    private static final int PORT = RunningSite.get().port();

    private static Wire.Reply get(String path, String... headers) throws IOException {
        return Wire.ask(PORT, "GET " + path, headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", COUNTY, COUNTY + ".json", COUNTY + ".csv?on=2025-08-27", "/nothing", "/?on=never", "/counties/12021",
        "/readyz"})
    void headIsGetWithoutTheBody(String path) throws IOException {
        for (String coding : new String[] {"identity", "gzip", "br"}) {
            Wire.Reply get = get(path, "Accept-Encoding: " + coding);
            Wire.Reply head = Wire.ask(PORT, "HEAD " + path, "Accept-Encoding: " + coding);

            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(withoutDate(head)).as(path).isEqualTo(withoutDate(get)).containsKey("content-length");
        }
    }

    private static Map<String, String> withoutDate(Wire.Reply reply) {
        Map<String, String> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return headers;
    }

    @Test
    void onlyReadingIsDoneHere() throws IOException {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW"}) {
            Wire.Reply reply = Wire.ask(PORT, method + " /");
            if (!method.equals("CONNECT")) { // whose target is no path
                assertThat(reply.status()).as(method).isEqualTo(405);
                assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
            }
        }
        for (String target : new String[] {"/", "*", "/nothing"}) {
            Wire.Reply options = Wire.ask(PORT, "OPTIONS " + target);
            assertThat(options.status()).isEqualTo(204);
            assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
            assertThat(options.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    @Test
    void scriptsOfOtherSitesMayReadEverything() throws IOException {
        Wire.Reply preflight = Wire.ask(PORT, "OPTIONS " + COUNTY + ".json", "Origin: https://paper.example",
                "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: if-none-match, accept");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("86400");
        assertThat(preflight.headers()).doesNotContainKey("access-control-allow-credentials");
        for (String path : new String[] {COUNTY, COUNTY + ".json", COUNTY + ".csv", COUNTY + ".svg", "/home.json?on=never", "/nothing.json",
            "/counties/12021.json", "/openapi.json", "/readyz"}) {
            for (String method : new String[] {"GET", "HEAD"}) {
                Wire.Reply reply = Wire.ask(PORT, method + " " + path, "Origin: https://paper.example");
                assertThat(reply.header("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
                assertThat(reply.header("Access-Control-Expose-Headers")).as(path).contains("ETag", "Link", "Location", "Retry-After",
                        "Deprecation", "Sunset");
                assertThat(reply.headers()).as("nothing is deprecated today").doesNotContainKeys("deprecation", "sunset");
            }
        }
    }

    @Test
    void eachCodingHasItsTagAndWhoHasItIsNotSentItAgain() throws IOException {
        Wire.Reply plain = get(COUNTY);
        Wire.Reply gzip = get(COUNTY, "Accept-Encoding: gzip");
        Wire.Reply brotli = get(COUNTY, "Accept-Encoding: gzip, br");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(plain.header("ETag")).isNotEqualTo(gzip.header("ETag")).isNotEqualTo(brotli.header("ETag"));

        String tag = plain.header("ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"a,b\", " + tag, "\"x\",W/" + tag + ",\"y\"", "*"}) {
            Wire.Reply unchanged = get(COUNTY, "If-None-Match: " + known);
            assertThat(unchanged.status()).as(known).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            for (String header : new String[] {"ETag", "Vary", "Cache-Control", "Date"}) {
                assertThat(unchanged.header(header)).as(header).isNotEmpty();
            }
            assertThat(unchanged.header("Content-Type")).isEmpty();
        }
        for (String other : new String[] {gzip.header("ETag"), "\"x\"", tag.replace("\"", ""), "nonsense"}) {
            assertThat(get(COUNTY, "If-None-Match: " + other).status()).as(other).isEqualTo(200);
        }
        assertThat(get(COUNTY, "If-None-Match: \"x\"", "If-None-Match: " + tag).status()).isEqualTo(304);
    }

    @Test
    void ifMatchIsComparedStronglyAndDatesAreLeftAside() throws IOException {
        String tag = get(COUNTY).header("ETag");
        assertThat(get(COUNTY, "If-Match: " + tag).status()).isEqualTo(200);
        assertThat(get(COUNTY, "If-Match: *").status()).isEqualTo(200);
        assertThat(get(COUNTY, "If-Match: W/" + tag).status()).isEqualTo(412);
        assertThat(get(COUNTY, "If-Match: \"x\"").status()).isEqualTo(412);
        // nothing has a Last-Modified, so that there is nothing to compare with
        assertThat(get(COUNTY, "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT").status()).isEqualTo(200);
        assertThat(get(COUNTY, "If-Unmodified-Since: Fri, 01 Jan 1999 00:00:00 GMT").status()).isEqualTo(200);
        // what is not there has no tag that could match
        assertThat(get("/nothing", "If-None-Match: *").status()).isEqualTo(404);
        Wire.Reply part = get(COUNTY, "Range: bytes=0-9");
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.header("Accept-Ranges")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "none                                             | text/html; charset=utf-8",
        "*/*                                              | text/html; charset=utf-8",
        "application/json                                 | application/json",
        "APPLICATION/JSON                                 | application/json",
        "text/csv                                         | text/csv; charset=utf-8; header=present",
        "text/html;q=0.4, application/json;q=0.5          | application/json",
        "application/*                                    | application/json",
        "application/json;q=0, */*;q=0.1                  | text/html; charset=utf-8",
        "image/png                                        | image/png",
        "text/html, application/xhtml+xml, */*;q=0.8      | text/html; charset=utf-8"})
    void acceptChoosesTheForm(String accept, String type) throws IOException {
        Wire.Reply reply = accept == null ? get(COUNTY) : get(COUNTY, "Accept: " + accept);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void whatFitsNothingIsSaidAndAnEndingOutweighsAccept() throws IOException {
        Wire.Reply nothing = get(COUNTY, "Accept: image/webp");
        assertThat(nothing.status()).isEqualTo(406);
        assertThat(nothing.body()).contains("text/html, application/json, text/csv, image/svg+xml, image/png");
        assertThat(get(COUNTY, "Accept: text/html;q=0, application/json;q=nan").status()).isEqualTo(406);

        Wire.Reply ending = get(COUNTY + ".json", "Accept: image/webp");
        assertThat(ending.status()).isEqualTo(200);
        assertThat(ending.header("Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "/counties/12021/,/counties/12021-collier", "/counties/12021-collier/,/counties/12021-collier",
        "/counties/12021-collier/?on=2025-08-27&x=1,/counties/12021-collier?on=2025-08-27", "/es/,/es",
        "/es/counties/12021-collier/,/es/counties/12021-collier", "/counties/12021.json,/counties/12021-collier.json"})
    void anAddressThatIsAlmostRightLeadsToTheRightOne(String asked, String right) throws IOException {
        Wire.Reply reply = get(asked);
        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.header("Location")).isEqualTo(right);
        assertThat(get(right).status()).isEqualTo(200);
    }

    @Test
    void pagesLeaveUnknownParametersAsideAndTwinsDoNot() throws IOException {
        assertThat(get(COUNTY + "?utm=x").body()).isEqualTo(get(COUNTY).body());
        Wire.Reply twin = get(COUNTY + ".json?utm=x");
        assertThat(twin.status()).isEqualTo(400);
        assertThat(twin.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(twin.body()).contains("\"parameter\":\"utm\"").contains("\"allowed\":\"one of on, known\"");
    }

    @Test
    void aParameterThatSaysNothingIsNamedInThePagesLanguage() throws IOException {
        Wire.Reply english = get(COUNTY + "?on=%3Cb%3Enever");
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.header("Content-Type")).startsWith("text/html");
        assertThat(english.body()).contains("The parameter “on” holds “&lt;b&gt;never”").contains("a day as YYYY-MM-DD")
                .doesNotContain("<b>never");
        Wire.Reply spanish = get("/es" + COUNTY + "?known=x");
        assertThat(spanish.status()).isEqualTo(400);
        assertThat(spanish.body()).contains("<html lang=\"es\">").contains("El parámetro «known»").contains("AAAA-MM-DD");
        assertThat(get("/?lang=fr").status()).isEqualTo(400);
        assertThat(get("/home.json?lang=fr").body()).contains("\"allowed\":\"en or es\"");
        assertThat(get("/?lang=es").header("Location")).isEqualTo("/es");
        assertThat(get("/home.json?lang=es").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsEscaped() throws IOException {
        Wire.Reply page = get("/%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.status()).isIn(400, 404);
        assertThat(page.body()).doesNotContain("<script>alert");
        Wire.Reply county = get("/counties/%22%3E%3Cimg%20src=x%3E");
        assertThat(county.status()).isEqualTo(404);
        assertThat(county.body()).doesNotContain("<img").contains("&lt;img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "/a//b", "/../etc/passwd", "/%2e%2e/x", "/./x", "/counties%2F12021", "/%00", "/a%00b", "/%ff%fe",
        "/%c0%af", "/%", "/%zz",
        "/a;b=c", "/%5c..%5c", "/counties/12021-collier%3Fon=2025-08-27", "/counties/12021%0d%0aX-Injected:%201", "/es//", "/.json",
        "/es.json.csv"})
    void oddPathsAreRefusedAndNothingElse(String path) throws IOException {
        Wire.Reply reply = get(path);
        assertThat(reply.status()).as(path).isIn(200, 301, 400, 404);
        assertThat(reply.headers()).doesNotContainKey("x-injected");
        Wire.Reply query = get(COUNTY + ".json?on=" + path.substring(1));
        assertThat(query.status()).as(path).isIn(200, 400);
    }

    @Test
    void whatIsTooLongIsSaidToBe() throws IOException {
        assertThat(get("/" + "a".repeat(9000)).status()).isEqualTo(414);
        assertThat(get("/", "X-Long: " + "a".repeat(9000)).status()).isEqualTo(431);
        assertThat(get("/counties/" + "a".repeat(5000)).status()).isEqualTo(404);
    }

    @Test
    void aBodyThatNobodyWantsHarmsNobody() throws IOException {
        assertThat(get("/", "Content-Length: 5").status()).isIn(0, 200, 400);
        assertThat(Wire.send(PORT,
                ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhelloGET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .status()).isEqualTo(200);
        assertThat(get("/", "Transfer-Encoding: chunked", "Content-Length: 3").status()).isEqualTo(400);
        assertThat(get("/", "Transfer-Encoding: oddly").status()).isEqualTo(400);
    }

    @Test
    void noHostIsBelieved() throws IOException {
        Wire.Reply reply = Wire.send(PORT, ("GET " + COUNTY + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: worse.example\r\n"
                + "X-Forwarded-Proto: https\r\nForwarded: host=worst.example\r\nConnection: close\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("evil.example").doesNotContain("worse.example").doesNotContain("worst.example");
        assertThat(reply.headers()).doesNotContainKey("strict-transport-security");
        assertThat(Wire.send(PORT, "GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).status()).isEqualTo(400);
    }
}
