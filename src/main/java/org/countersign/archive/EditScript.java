package org.countersign.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The rows of one edition told as changes to the rows of the edition before it in the table.
///
/// `=12` keeps the next twelve lines, `-3` leaves out three, `+40-44` puts in lines 40 to 44, `~2` leaves two row numbers empty.
final class EditScript {
    /// What stood in the rows of a sheet.
    ///
    /// @param numbers the row numbers, at least as many as there are lines
    /// @param lines the numbers of the lines
    record Rows(int[] numbers, int[] lines) {}

    private EditScript() {}

    static String write(int[] base, Rows rows) {
        boolean[] kept = new boolean[rows.lines().length];
        int[] from = new int[rows.lines().length];
        align(base, rows.lines(), kept, from);
        Writer writer = new Writer();
        int expected = 1;
        int at = 0;
        for (int i = 0; i < kept.length; i++) {
            if (rows.numbers()[i] != expected) {
                writer.gap(rows.numbers()[i] - expected);
            }
            expected = rows.numbers()[i] + 1;
            if (kept[i]) {
                writer.leaveOut(from[i] - at);
                writer.keep();
                at = from[i] + 1;
            } else {
                writer.putIn(rows.lines()[i]);
            }
        }
        return writer.done();
    }

    /// Replays a script over the lines that stood before.
    ///
    /// @param most the highest number that a line has
    /// @throws IllegalArgumentException when a token is none or puts in a line that is not there
    /// @throws IndexOutOfBoundsException when more lines are kept than there are
    static Rows read(int[] base, String script, int most) {
        Reader reader = new Reader(base, most);
        int at = 0;
        while (at < script.length()) {
            int blank = script.indexOf(' ', at);
            int end = blank < 0 ? script.length() : blank;
            reader.token(script, at, end);
            at = end + 1;
        }
        return reader.done();
    }

    /// Pairs equal lines, occurrence by occurrence, and keeps the longest run of pairs that is in order in both.
    private static void align(int[] base, int[] rows, boolean[] kept, int[] from) {
        Map<Integer, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < base.length; i++) {
            places.computeIfAbsent(base[i], line -> new ArrayDeque<>()).add(i);
        }
        int[] match = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Deque<Integer> open = places.get(rows[i]);
            match[i] = open == null || open.isEmpty() ? -1 : open.removeFirst();
        }
        int[] tails = new int[rows.length];
        int[] previous = new int[rows.length];
        int length = 0;
        for (int i = 0; i < rows.length; i++) {
            if (match[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (match[tails[middle]] < match[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
            from[i] = match[i];
        }
    }

    /// Rows as tokens tell them one by one. Almost no edition leaves row numbers empty, so the others share theirs.
    private static final class Reader {
        private static volatile int[] ascending = new int[0];

        private final int[] base;
        private final int most;
        private int[] lines;
        private int count;
        private int at;
        /// row numbers left empty so far, by the place of the line after them; only where there are any
        private final TreeMap<Integer, Integer> gaps = new TreeMap<>();

        Reader(int[] base, int most) {
            this.base = base;
            this.most = most;
            this.lines = new int[base.length + 16];
        }

        void token(String script, int start, int end) {
            char verb = script.charAt(start);
            int dash = verb == '+' ? script.indexOf('-', start) : -1;
            int stop = dash < 0 || dash >= end ? end : dash;
            int number = Integer.parseInt(script, start + 1, stop, 10);
            switch (verb) {
                case '=' -> keep(number);
                case '-' -> at += number;
                case '~' -> gaps.merge(count, number, Integer::sum);
                case '+' -> putIn(number, stop == end ? number : Integer.parseInt(script, stop + 1, end, 10));
                default -> throw new IllegalArgumentException("a script has the verb '" + verb + "', allowed are = - + ~");
            }
        }

        private void keep(int length) {
            Objects.checkFromIndexSize(at, length, base.length);
            makeRoom(length);
            System.arraycopy(base, at, lines, count, length);
            at += length;
            count += length;
        }

        private void putIn(int first, int last) {
            if (first < 1 || last < first || last > most) {
                throw new IllegalArgumentException("a script puts in the lines " + first + " to " + last + ", there are " + most);
            }
            makeRoom(last - first + 1);
            for (int line = first; line <= last; line++) {
                lines[count++] = line;
            }
        }

        private void makeRoom(int length) {
            if (count + length > lines.length) {
                lines = Arrays.copyOf(lines, (count + length) * 2);
            }
        }

        Rows done() {
            return new Rows(gaps.isEmpty() ? ascending(count) : numbers(), count == lines.length ? lines : Arrays.copyOf(lines, count));
        }

        private int[] numbers() {
            int[] numbers = new int[count];
            int next = 1;
            for (int i = 0; i < count; i++) {
                next += gaps.getOrDefault(i, 0);
                numbers[i] = next++;
            }
            return numbers;
        }

        private static int[] ascending(int count) {
            int[] shared = ascending;
            if (shared.length < count) {
                shared = new int[count * 2];
                for (int i = 0; i < shared.length; i++) {
                    shared[i] = i + 1;
                }
                ascending = shared;
            }
            return shared;
        }
    }

    /// Joins what follows on each other into one token.
    private static final class Writer {
        private final List<String> tokens = new ArrayList<>();
        private int keeping;
        private int first = -1;
        private int last = -2;

        void gap(int numbers) {
            flush();
            tokens.add("~" + numbers);
        }

        void leaveOut(int lines) {
            if (lines > 0) {
                flush();
                tokens.add("-" + lines);
            }
        }

        void keep() {
            if (first >= 0) {
                flush();
            }
            keeping++;
        }

        void putIn(int line) {
            if (first < 0 || line != last + 1) {
                flush();
                first = line;
            }
            last = line;
        }

        private void flush() {
            if (keeping > 0) {
                tokens.add("=" + keeping);
            }
            if (first >= 0) {
                tokens.add(first == last ? "+" + first : "+" + first + "-" + last);
            }
            keeping = 0;
            first = -1;
            last = -2;
        }

        String done() {
            flush();
            return String.join(" ", tokens);
        }
    }
}
