package org.countersign.archive;

import java.util.Arrays;
import java.util.BitSet;

/// An immutable set of edition ordinals, thought of as unbroken runs.
/// An ordinal is an edition's place in the order of its roll, from 0.
public final class Runs {
    /// No edition at all.
    public static final Runs NONE = new Runs(new int[0]);

    /// first, last, first, last, ... ascending, not touching
    private final int[] ends;

    private Runs(int[] ends) {
        this.ends = ends;
    }

    /// The runs of the ordinals that are set.
    public static Runs of(BitSet ordinals) {
        int[] ends = new int[16];
        int used = 0;
        for (int from = ordinals.nextSetBit(0); from >= 0;) {
            int to = ordinals.nextClearBit(from) - 1;
            if (used == ends.length) {
                ends = Arrays.copyOf(ends, used * 2);
            }
            ends[used++] = from;
            ends[used++] = to;
            from = ordinals.nextSetBit(to + 1);
        }
        return new Runs(Arrays.copyOf(ends, used));
    }

    /// One unbroken run, both ends included.
    public static Runs span(int first, int last) {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a run: " + first + " to " + last);
        }
        return new Runs(new int[] {first, last});
    }

    /// Whether there is no edition at all.
    public boolean isEmpty() {
        return ends.length == 0;
    }

    /// How many unbroken runs there are.
    public int count() {
        return ends.length / 2;
    }

    /// The first ordinal of run `index`.
    public int first(int index) {
        return ends[2 * index];
    }

    /// The last ordinal of run `index`.
    public int last(int index) {
        return ends[2 * index + 1];
    }

    /// The lowest ordinal; fails when empty.
    public int first() {
        return ends[0];
    }

    /// The highest ordinal; fails when empty.
    public int last() {
        return ends[ends.length - 1];
    }

    /// Whether an edition is among them.
    public boolean contains(int ordinal) {
        for (int i = 0; i < ends.length; i += 2) {
            if (ordinal <= ends[i + 1]) {
                return ordinal >= ends[i];
            }
        }
        return false;
    }

    /// Whether some edition is in both.
    public boolean meets(Runs other) {
        int i = 0;
        int j = 0;
        while (i < ends.length && j < other.ends.length) {
            if (ends[i + 1] < other.ends[j]) {
                i += 2;
            } else if (other.ends[j + 1] < ends[i]) {
                j += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    /// The editions that are in one, the other or both.
    public Runs union(Runs other) {
        BitSet all = toBits();
        all.or(other.toBits());
        return of(all);
    }

    /// The same set as bits, for arithmetic.
    public BitSet toBits() {
        BitSet bits = new BitSet();
        for (int i = 0; i < ends.length; i += 2) {
            bits.set(ends[i], ends[i + 1] + 1);
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runs runs && Arrays.equals(ends, runs.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(ends[i]);
            if (ends[i + 1] > ends[i]) {
                text.append('-').append(ends[i + 1]);
            }
        }
        return text.toString();
    }
}
