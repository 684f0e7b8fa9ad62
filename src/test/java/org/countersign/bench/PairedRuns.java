package org.countersign.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Two commands run in turn, so that whatever else the machine does falls on both: their medians and the ratio.
///
/// Arguments: the number of pairs, the ratio allowed, the first command, `--`, the second command. Ends with 1 when the
/// first takes more than the allowed multiple of the second.
public final class PairedRuns {
    private PairedRuns() {}

    /// Runs the pairs, after one of each that is not counted, and prints one line.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pairs = Integer.parseInt(arguments[0]);
        double allowed = Double.parseDouble(arguments[1]);
        List<String> commands = Arrays.asList(arguments).subList(2, arguments.length);
        int parting = commands.indexOf("--");
        List<String> first = commands.subList(0, parting);
        List<String> second = commands.subList(parting + 1, commands.size());
        milliseconds(first);
        milliseconds(second);
        double[] firsts = new double[pairs];
        double[] seconds = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            firsts[i] = milliseconds(first);
            seconds[i] = milliseconds(second);
            ratios[i] = firsts[i] / seconds[i];
        }
        System.out.printf(Locale.ROOT,
                "%d pairs: %.0f ms against %.0f ms, ratio of the medians %.2f, median of the ratios %.2f; allowed %.2f%n",
                pairs, median(firsts), median(seconds), median(firsts) / median(seconds), median(ratios), allowed);
        System.exit(median(firsts) / median(seconds) <= allowed ? 0 : 1);
    }

    private static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        long printed = process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        int code = process.waitFor();
        double taken = (System.nanoTime() - start) / 1e6;
        if (code != 0 || printed == 0) {
            throw new IOException(command + " ended with " + code + " and printed " + printed + " bytes");
        }
        return taken;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
