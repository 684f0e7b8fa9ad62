package org.countersign.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Sends requests at a steady rate, whether or not the ones before are answered, and measures from the moment at which each
/// was due: what waits behind a slow answer counts as slow.
final class OpenLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OpenLoop() {}

    /// What came of it.
    ///
    /// @param nanos from due to answered, sorted
    /// @param failed how many had no answer, or one that begins with 5
    record Times(long[] nanos, int failed) {
        double millis(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d answers, median %.1f ms, p99 %.1f ms, worst %.1f ms, %d failed", nanos.length,
                    millis(0.5),
                    millis(0.99), millis(1), failed);
        }
    }

    /// Asks for the path of each number in turn.
    static Times run(int port, IntFunction<String> paths, int perSecond, Duration time) throws InterruptedException {
        int count = (int) (perSecond * time.toSeconds());
        long[] nanos = new long[count];
        AtomicInteger failed = new AtomicInteger();
        Semaphore answered = new Semaphore(0);
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long began = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = began + i * (TimeUnit.SECONDS.toNanos(1) / perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + paths.apply(i)))
                        .header("Accept-Encoding", "gzip, br").timeout(PATIENCE).build();
                var _ = client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((reply, failure) -> {
                    nanos[number] = System.nanoTime() - due;
                    if (failure != null || reply.statusCode() >= 500) {
                        failed.incrementAndGet();
                    }
                    answered.release();
                });
            }
            answered.acquire(count);
        }
        Arrays.sort(nanos);
        return new Times(nanos, failed.get());
    }

    /// The memory that a process has, in megabytes; zero where the system does not tell.
    static double residentMegabytes(long process) throws IOException {
        return java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
    }

    /// The load of the machine, since figures mean little without it.
    static String load() throws IOException {
        return "load " + java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg")).split(" ", 2)[0];
    }
}
