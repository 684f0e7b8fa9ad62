package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.countersign.page.Site;
import org.countersign.register.Register;
import org.countersign.web.SiteServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A home that gains an edition while its register is shown.
class RefresherTest {
    private static final int READERS = 8;

    @TempDir
    private Path folder;
    private Path files;
    private Path home;
    private final StringWriter told = new StringWriter();

    @BeforeEach
    void importTwo() throws IOException {
        files = SmallHistory.write(folder.resolve("files"));
        home = folder.resolve("home");
        add(SmallHistory.WORKBOOK, SmallHistory.CSV);
    }

    private void add(String... names) {
        List<String> words = new ArrayList<>(List.of("import"));
        List.of(names).forEach(name -> words.add(files.resolve(name).toString()));
        words.addAll(List.of("--record", "none", "--home", home.toString()));
        Told import_ = Told.by(words.toArray(String[]::new));
        assertThat(import_.code()).as(import_.err()).isZero();
    }

    /// What a reader saw: the revision that an answer names, and all the rest of it.
    private static void read(HttpClient client, int port, Map<String, Set<String>> seen) throws IOException, InterruptedException {
        String body = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/home.json")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        Map<?, ?> tree = (Map<?, ?>) JsonText.read(body);
        seen.computeIfAbsent((String) tree.get("revision"), revision -> ConcurrentHashMap.newKeySet()).add(body);
    }

    @Test
    void readersSeeOneRevisionOrTheOtherAndNeverHalfOfTwo() throws Exception {
        Source source = new Source(home, false);
        Refresher refresher = new Refresher(source);
        Register first = refresher.first();
        Site site = new Site(first, source.revision(first));
        Map<String, Set<String>> seen = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(READERS);
        try (SiteServer server = new SiteServer(new SiteServer.Settings("127.0.0.1", 0, Optional.empty()), site);
                OperatorLog log = new OperatorLog(new PrintWriter(told), true);
                ExecutorService readers = Executors.newFixedThreadPool(READERS);
                HttpClient client = HttpClient.newHttpClient()) {
            server.start();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                all.add(readers.submit(() -> {
                    read(client, server.port(), seen);
                    reading.countDown();
                    while (!done.get()) {
                        read(client, server.port(), seen);
                    }
                    read(client, server.port(), seen);
                    return null;
                }));
            }
            reading.await();
            refresher.refresh(server::publish, log); // nothing is new
            assertThat(seen).containsOnlyKeys(site.revision());
            add(SmallHistory.PAGE);
            refresher.refresh(server::publish, log);
            done.set(true);
            for (Future<?> reader : all) {
                reader.get();
            }
        }
        assertThat(seen).hasSize(2);
        seen.values().forEach(bodies -> assertThat(bodies).hasSize(1));
        assertThat(seen.get(site.revision()).iterator().next()).contains("\"published\":\"2025-03-10\"").doesNotContain("2025-03-17");
        seen.remove(site.revision());
        assertThat(seen.values().iterator().next().iterator().next()).contains("\"published\":\"2025-03-17\"");
        assertThat(told.toString().lines().filter(line -> line.contains("\"event\":\"published\""))).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsToldOnceAndTheLastGoodRevisionStays() throws IOException {
        Source source = new Source(home, false);
        Refresher refresher = new Refresher(source);
        refresher.first();
        List<Site> published = new ArrayList<>();
        try (OperatorLog log = new OperatorLog(new PrintWriter(told), false)) {
            Files.createDirectories(home.resolve("rulings"));
            Path rulings = Files.writeString(home.resolve("rulings/identities.csv"), "no,such,columns\n1,2,3\n");
            refresher.refresh(published::add, log);
            refresher.refresh(published::add, log);
            assertThat(published).isEmpty();
            Files.delete(rulings);
            add(SmallHistory.PAGE);
            refresher.refresh(published::add, log);
            // once at once, and again with the downloads
            assertThat(published).hasSize(2)
                    .allSatisfy(site -> assertThat(site.newest().orElseThrow().date()).hasToString("2025-03-17"));
        }
        assertThat(told.toString().lines().filter(line -> line.contains("\"event\":\"not refreshed\""))).hasSize(1);
    }
}
