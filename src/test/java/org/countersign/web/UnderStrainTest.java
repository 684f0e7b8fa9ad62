package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.countersign.page.Site;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;

/// A server that has more to do than it can, and one that is told to stop.
class UnderStrainTest {
    private static final String PAGE = "/counties/12021-collier";

    private static final Executor APART = task -> Thread.ofVirtual().start(task);

    /// One thread makes answers, and one answer may wait; the thread is held up until it is let go.
    private final ThreadPoolExecutor makers = SiteServer.makers(1, 1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    private SiteServer busyServer() throws Exception {
        SiteServer server = new SiteServer(new SiteServer.Settings("127.0.0.1", 0, Optional.empty()),
                new Site(Record.bundled().kept(), "x"), makers);
        server.start();
        CountDownLatch held = new CountDownLatch(1);
        makers.execute(() -> {
            held.countDown();
            try {
                letGo.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        held.await();
        return server;
    }

    private static CompletableFuture<Wire.Reply> ask(int port, String path) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Wire.ask(port, "GET " + path);
            } catch (java.io.IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }, APART);
    }

    private static void until(BooleanSupplier happened) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not happen in 30 s").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void whoAsksTooMuchIsToldWhenToAskAgain() throws Exception {
        try (SiteServer server = busyServer()) {
            CompletableFuture<Wire.Reply> waiting = ask(server.port(), PAGE);
            until(() -> makers.getQueue().size() == 1);

            Wire.Reply refused = Wire.ask(server.port(), "GET /");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
            // what needs no making is answered all the same
            assertThat(Wire.ask(server.port(), "GET /healthz").status()).isEqualTo(200);

            letGo.countDown();
            assertThat(waiting.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    @Test
    void aStopFinishesWhatIsUnderWayAndTakesNothingNew() throws Exception {
        SiteServer server = busyServer();
        int port = server.port();
        CompletableFuture<Wire.Reply> underWay = ask(port, PAGE);
        until(() -> makers.getQueue().size() == 1);
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close, APART);
        until(() -> isRefused(port));

        assertThat(stopping).isNotDone();
        letGo.countDown();
        Wire.Reply finished = underWay.get(30, TimeUnit.SECONDS);
        assertThat(finished.status()).isEqualTo(200);
        assertThat(finished.body().strip()).endsWith("</html>");
        stopping.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port)).isInstanceOf(ConnectException.class);
    }

    private static boolean isRefused(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isClosed();
        } catch (java.io.IOException refused) {
            return true;
        }
    }

    @Test
    void aHundredHalfRequestsHoldUpNobody() throws Exception {
        int port = RunningSite.get().port();
        Socket[] slow = new Socket[100];
        try {
            for (int i = 0; i < slow.length; i++) {
                slow[i] = new Socket(InetAddress.getLoopbackAddress(), port);
                slow[i].getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(Wire.ask(port, "GET " + PAGE).status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
