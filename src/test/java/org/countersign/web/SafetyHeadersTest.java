package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.countersign.page.Asset;
import org.countersign.page.Site;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;

/// Every kind of answer carries what keeps a page from doing what it has no reason to do.
class SafetyHeadersTest {
    private static void check(int port, String request, int status) throws IOException {
        Wire.Reply reply = Wire.ask(port, request, request.startsWith("HEAD") ? "If-None-Match: *" : "Accept-Encoding: gzip");
        assertThat(reply.status()).as(request).isEqualTo(status);
        assertThat(reply.header("Content-Security-Policy")).as(request).contains("default-src 'none'").contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).as(request).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).as(request).isEqualTo("DENY");
        assertThat(reply.header("Referrer-Policy")).as(request).isEqualTo("no-referrer");
        assertThat(reply.headers()).as(request).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }

    @Test
    void onEveryKindOfAnswer() throws IOException {
        int port = RunningSite.get().port();
        check(port, "GET /", 200);
        check(port, "HEAD /", 304);
        check(port, "GET /home.json", 200);
        check(port, "GET /counties/12021-collier.csv", 200);
        check(port, "GET /counties/12021", 301);
        check(port, "GET /?lang=es", 302);
        check(port, "GET /?on=x", 400);
        check(port, "GET /home.json?on=x", 400);
        check(port, "GET /nothing", 404);
        check(port, "GET /nothing.json", 404);
        check(port, "GET /home.csv", 406);
        check(port, "POST /", 405);
        check(port, "OPTIONS /", 204);
        check(port, "GET //", 400);
        check(port, "GET /" + "a".repeat(9000), 414);
        check(port, "GET " + Asset.STYLE.path(), 200);
        check(port, "GET /healthz", 200);
        check(port, "GET /readyz", 200);
    }

    @Test
    void onlyWhatIsMadeForFramesMayStandInOne() {
        assertThat(SafetyHeaders.isFramed("/embed/counties/12021")).isTrue();
        assertThat(SafetyHeaders.isFramed("/es/embed/counties/12021")).isTrue();
        assertThat(SafetyHeaders.isFramed("/embedded")).isFalse();
        assertThat(SafetyHeaders.isFramed("/counties/embed/")).isFalse();
    }

    @Test
    void tlsIsInsistedOnWhereTheSiteIsKnownToHaveIt() throws IOException {
        Site site = new Site(Record.bundled().kept(), "x");
        for (String origin : new String[] {"https://register.example.org", "http://register.example.org"}) {
            try (SiteServer server = new SiteServer(new SiteServer.Settings("127.0.0.1", 0, Optional.of(origin)), site)) {
                server.start();
                Wire.Reply reply = Wire.ask(server.port(), "GET /");
                assertThat(reply.headers().containsKey("strict-transport-security")).isEqualTo(origin.startsWith("https"));
                assertThat(reply.body()).contains("<link rel=\"canonical\" href=\"" + origin + "/\">");
            }
        }
    }
}
