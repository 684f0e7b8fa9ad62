package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.countersign.page.Site;
import org.countersign.register.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an operator is told, and what not.
class OperatorTest {
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private SiteServer server;

    @BeforeEach
    void start() throws IOException {
        SiteServer.Settings settings =
                new SiteServer.Settings("127.0.0.1", 0, OptionalInt.of(0), Optional.empty(), InstantSource.fixed(NOON),
                        Optional.of(lines::add), faults::add);
        server = new SiteServer(settings, new Site(Record.bundled().kept(), "arevision"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String line() throws InterruptedException {
        return Optional.ofNullable(lines.poll(30, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void aLineHoldsTheKindOfRequestAndNothingOfTheVisitor() throws Exception {
        Wire.ask(server.port(), "GET /search?q=Private+Person", "User-Agent: their-browser", "Referer: https://elsewhere.example/");
        assertThat(line()).startsWith(
                "{\"time\":\"2026-04-01T12:00:00Z\",\"event\":\"request\",\"method\":\"GET\",\"route\":\"/search\",\"form\":\"html\",\"status\":200,")
                .endsWith("\"kept\":false}").doesNotContain("Private").doesNotContain("their-browser").doesNotContain("elsewhere")
                .doesNotContain("127.0.0.1");
        Wire.ask(server.port(), "GET /search?q=Private+Person");
        assertThat(line()).contains("\"kept\":true").doesNotContain("Private");
        Wire.ask(server.port(), "GET /counties/12021-collier.json");
        assertThat(line()).contains("\"route\":\"/counties/{county}\",\"form\":\"json\"");
        Wire.ask(server.port(), "GET /counties/12021-collier.json");
        assertThat(line()).contains("\"kept\":true");
        Wire.ask(server.port(), "GET /Private/Person");
        assertThat(line()).contains("\"route\":\"none\"").contains("\"status\":404").doesNotContain("Private");
        Wire.ask(server.port(), "Private //Person");
        assertThat(line()).contains("\"method\":\"other\",\"route\":\"refused\"").contains("\"status\":400").doesNotContain("Private");
        assertThat(faults).isEmpty();
    }

    @Test
    void theFiguresAreOnAPortOfTheirOwn() throws Exception {
        Wire.ask(server.port(), "GET /counties/12021-collier");
        Wire.ask(server.port(), "GET /counties/12021-collier");
        Wire.ask(server.port(), "GET /nothing");
        for (int i = 0; i < 3; i++) {
            line();
        }
        String text = Wire.ask(server.metricsPort(), "GET /metrics").body();
        long editions = Record.bundled().kept().listEditions().size();
        assertThat(text.lines()).contains(
                "countersign_requests_total{form=\"html\",route=\"/counties/{county}\",status=\"200\"} 2.0",
                "countersign_requests_total{form=\"\",route=\"none\",status=\"404\"} 1.0",
                "countersign_answers_total{from=\"kept\"} 1.0",
                "countersign_answers_total{from=\"made\"} 1.0",
                "countersign_request_duration_seconds_count 3",
                "countersign_revision_info{revision=\"arevision\"} 1.0",
                "countersign_editions " + editions + ".0");
        assertThat(text).contains("countersign_newest_edition_timestamp_seconds").contains("jvm_memory_used_bytes{area=\"heap\"}");
        assertThat(Wire.ask(server.port(), "GET /metrics").status()).isEqualTo(404);
        assertThat(Wire.ask(server.metricsPort(), "GET /").status()).isEqualTo(404);
    }

    @Test
    void readinessSaysHowOldTheNewestListIs() throws Exception {
        assertThat(Wire.ask(server.port(), "GET /healthz").body()).isEqualTo("{\"status\":\"alive\"}\n");
        // the newest admitted participating list of the bundled record is of 27 March 2026, five days before
        Wire.Reply ready = Wire.ask(server.port(), "GET /readyz");
        assertThat(ready.header("Cache-Control")).isEqualTo("no-store");
        assertThat(ready.body()).contains("\"status\":\"ready\",\"revision\":\"arevision\"")
                .contains("\"day\":\"2026-03-27\",\"ageDays\":5}");

        server.publish(new Site(Record.bundled().kept(), "another"));
        assertThat(Wire.ask(server.port(), "GET /readyz").body()).contains("\"revision\":\"another\"");
    }
}
