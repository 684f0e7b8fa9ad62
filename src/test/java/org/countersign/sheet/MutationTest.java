package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.countersign.bench.MutantBases;
import org.countersign.bench.Mutants;
import org.junit.jupiter.api.Test;

/// A sample of the mutants that `MutationBench` reads a hundred thousand of.
class MutationTest {
    private static final int MUTANTS = 2_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void theFilesThemselvesAreSound() {
        for (byte[] base : MutantBases.built()) {
            assertThatCode(() -> new WorkbookReader().read("base", base)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyMutantIsAWorkbookOrAFault() {
        List<byte[]> bases = MutantBases.built();
        Mutants mutants = new Mutants(bases, 287);
        WorkbookReader reader = new WorkbookReader();
        int workbooks = 0;
        int faults = 0;
        for (int number = 0; number < MUTANTS; number++) {
            long start = System.nanoTime();
            try {
                workbooks += reader.read("mutant", mutants.mutant(number)).sheets().isEmpty() ? 0 : 1;
            } catch (SheetFault fault) {
                assertThat(fault).as("mutant %d", number).message().startsWith("mutant");
                faults++;
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("mutant %d", number).isLessThan(LONGEST);
        }
        assertThat(workbooks + faults).isEqualTo(MUTANTS);
        // both must be frequent, or the mutants are too tame or too wild to prove anything
        assertThat(workbooks).isGreaterThan(MUTANTS / 10);
        assertThat(faults).isGreaterThan(MUTANTS / 10);
    }
}
