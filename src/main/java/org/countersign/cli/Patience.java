package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/// Tells a waiting person, on standard error and only after a second, that work goes on and on what.
final class Patience {
    private static final long MILLIS_FIRST = 1000;
    private static final long MILLIS_BETWEEN = 5000;

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
        Timer timer = new Timer("patience", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                tell(what, began, err);
            }
        }, MILLIS_FIRST, MILLIS_BETWEEN);
        try {
            return work.run();
        } finally {
            timer.cancel();
        }
    }

    private static void tell(String what, long began, PrintWriter err) {
        err.println(what + ", " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s so far");
        err.flush();
    }
}
