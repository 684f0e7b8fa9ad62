package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Tells a waiting person, on standard error and only after a second, that work goes on and on what.
final class Patience {
    private static final long SECONDS_FIRST = 1;
    private static final long SECONDS_BETWEEN = 5;

    private Patience() {}

    /// Something that takes its time.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /// Does the work.
    ///
    /// @param what what is being done, such as `reading the record`
    static <T> T with(String what, PrintWriter err, Work<T> work) throws IOException {
        long began = System.nanoTime();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
            var telling = clock.scheduleWithFixedDelay(() -> tell(what, began, err), SECONDS_FIRST, SECONDS_BETWEEN, TimeUnit.SECONDS);
            try {
                return work.run();
            } finally {
                telling.cancel(false);
            }
        }
    }

    private static void tell(String what, long began, PrintWriter err) {
        err.println(what + ", " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s so far");
        err.flush();
    }
}
