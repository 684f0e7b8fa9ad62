package org.countersign.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The memory of a server under mixed load.
public final class MemoryBench {
    private static final int RATE = 150;
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final double MOST_MEGABYTES = 400;
    /// Of the second half: below what a leak of one page a second would be.
    private static final double MOST_A_MINUTE = 4;

    private MemoryBench() {}

    /// Arguments: the server's port and process, and minutes. Ends with 1 when it takes 400 MB or goes on growing.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        long process = Long.parseLong(arguments[1]);
        long looks = Duration.ofMinutes(Long.parseLong(arguments[2])).dividedBy(BETWEEN);
        Paths paths = new Paths();
        List<Double> megabytes = new ArrayList<>();
        int failed = 0;
        for (int look = 0; look < looks; look++) {
            int sent = Math.toIntExact(look * BETWEEN.toSeconds() * RATE);
            failed += OpenLoop.run(port, i -> paths.mixed(i + sent), RATE, BETWEEN).failed();
            megabytes.add(OpenLoop.residentMegabytes(process));
        }
        double most = megabytes.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double slope = slope(megabytes.subList(megabytes.size() / 2, megabytes.size()));
        System.out.printf(Locale.ROOT,
                "resident memory in %s min of mixed load at %d/s: first %.0f MB, last %.0f MB, most %.0f MB; second half %+.1f MB a minute; %d failed; %s%n",
                arguments[2], RATE, megabytes.getFirst(), megabytes.getLast(), most, slope, failed, OpenLoop.load());
        System.exit(most < MOST_MEGABYTES && slope < MOST_A_MINUTE && failed == 0 ? 0 : 1);
    }

    /// Megabytes a minute, by least squares.
    private static double slope(List<Double> megabytes) {
        double minutes = BETWEEN.toMillis() / 60_000.0;
        double meanX = (megabytes.size() - 1) * minutes / 2;
        double meanY = megabytes.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < megabytes.size(); i++) {
            above += (i * minutes - meanX) * (megabytes.get(i) - meanY);
            below += (i * minutes - meanX) * (i * minutes - meanX);
        }
        return below == 0 ? 0 : above / below;
    }
}
