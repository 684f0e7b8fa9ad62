package org.countersign.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.sheet.SheetFault;
import org.countersign.sheet.Workbook;
import org.countersign.sheet.WorkbookReader;

/// Reads many mutants: each must come to a workbook or to a named fault, soon. Anything else ends the run with the number of
/// the mutant. Run it with little heap (`-Xmx96m`) to prove the memory too.
///
/// Arguments: how many (100000), the seed (1).
public final class MutationBench {
    private static final int PROGRESS = 10_000;

    private final WorkbookReader reader = new WorkbookReader();
    private int workbooks;
    private int faults;
    private long slowest;
    private int slowestNumber;
    private final Map<String, Integer> escaped = new TreeMap<>();

    private MutationBench() {}

    /// Runs the bench and prints one line.
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<byte[]> bases = new ArrayList<>(MutantBases.built());
        bases.addAll(MutantBases.real());
        Mutants mutants = new Mutants(bases, seed);
        MutationBench bench = new MutationBench();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            bench.read(mutants, number);
            if ((number + 1) % PROGRESS == 0) {
                System.err.printf(Locale.ROOT, "%d mutants, %.0f s%n", number + 1, (System.nanoTime() - start) / 1e9);
            }
        }
        System.out.printf(Locale.ROOT,
                "%d mutants of %d files, seed %d: %d workbooks, %d faults, %d unexpected, slowest %d ms (mutant %d), %.0f s%n",
                count, bases.size(), seed, bench.workbooks, bench.faults, bench.escaped.values().stream().mapToInt(i -> i).sum(),
                bench.slowest / 1_000_000, bench.slowestNumber, (System.nanoTime() - start) / 1e9);
        bench.escaped.forEach((name, times) -> System.out.println(name + ": " + times));
        if (!bench.escaped.isEmpty()) {
            System.exit(1);
        }
    }

    private void read(Mutants mutants, int number) {
        byte[] mutant = mutants.mutant(number);
        long start = System.nanoTime();
        try {
            Workbook workbook = reader.read("mutant", mutant);
            workbooks += workbook.sheets().isEmpty() ? 0 : 1;
        } catch (SheetFault fault) {
            faults++;
            if (fault.getCause() instanceof RuntimeException cause && fault.getMessage().startsWith("mutant: cannot be read")) {
                System.err.println("mutant " + number + ": " + cause);
            }
        } catch (RuntimeException | Error unexpected) {
            escaped.merge(unexpected.getClass().getName() + ", mutant " + number, 1, Integer::sum);
        }
        long took = System.nanoTime() - start;
        if (took > slowest) {
            slowest = took;
            slowestNumber = number;
        }
    }
}
