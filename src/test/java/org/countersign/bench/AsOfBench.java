package org.countersign.bench;

import java.io.IOException;
import java.time.Duration;

/// Pages that are not kept: a county on a day, no pair twice, at 200 a second.
public final class AsOfBench {
    private static final int RATE = 200;
    private static final double MOST_MILLIS = 50;

    private AsOfBench() {}

    /// Arguments: the server's port. Ends with 1 when the 99th percentile is 50 ms or more, or anything failed.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        Paths paths = new Paths();
        int warm = 10 * RATE;
        OpenLoop.run(port, paths::asOf, RATE, Duration.ofSeconds(10));
        OpenLoop.Times times = OpenLoop.run(port, i -> paths.asOf(i + warm), RATE, Duration.ofSeconds(30));
        System.out.println("as-of pages that are not kept, at " + RATE + "/s: " + times + ", " + OpenLoop.load());
        System.exit(times.millis(0.99) < MOST_MILLIS && times.failed() == 0 ? 0 : 1);
    }
}
