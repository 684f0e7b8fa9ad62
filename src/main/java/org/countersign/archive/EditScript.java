package org.countersign.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of one edition told as changes to the rows of the edition before it in the table.
///
/// `=12` keeps the next twelve lines, `-3` leaves out three, `+40-44` puts in lines 40 to 44, `~2` leaves two row numbers empty.
final class EditScript {
    /// What stood in the rows of a sheet: parallel arrays of row numbers and line ids.
    record Rows(int[] numbers, int[] lines) {
        static final Rows NONE = new Rows(new int[0], new int[0]);
    }

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

    static Rows read(int[] base, String script) {
        int[] numbers = new int[Math.max(16, base.length * 2)];
        int[] lines = new int[numbers.length];
        int count = 0;
        int at = 0;
        int next = 1;
        for (String token : script.isEmpty() ? new String[0] : script.split(" ")) {
            char verb = token.charAt(0);
            if (verb == '-') {
                at += Integer.parseInt(token, 1, token.length(), 10);
            } else if (verb == '~') {
                next += Integer.parseInt(token, 1, token.length(), 10);
            } else {
                int dash = verb == '=' ? -1 : token.indexOf('-');
                int first = Integer.parseInt(token, 1, dash < 0 ? token.length() : dash, 10);
                int length = verb == '=' ? first : dash < 0 ? 1 : Integer.parseInt(token, dash + 1, token.length(), 10) - first + 1;
                if (count + length > numbers.length) {
                    numbers = Arrays.copyOf(numbers, (count + length) * 2);
                    lines = Arrays.copyOf(lines, (count + length) * 2);
                }
                for (int i = 0; i < length; i++) {
                    numbers[count] = next++;
                    lines[count++] = verb == '=' ? base[at++] : first + i;
                }
            }
        }
        return new Rows(Arrays.copyOf(numbers, count), Arrays.copyOf(lines, count));
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
