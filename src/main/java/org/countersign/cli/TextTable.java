package org.countersign.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.export.Table;

/// A table as aligned text of at most 80 columns. A cell that is too wide goes on in the next line; nothing is cut off.
final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST = 8;
    private static final Pattern NUMBER = Pattern.compile("-|[0-9][0-9,]*");

    private TextTable() {}

    static String of(Table table) {
        int[] widths = widths(table);
        boolean[] numeric = numeric(table);
        StringBuilder text = new StringBuilder();
        line(table.columns(), widths, numeric, text);
        for (List<String> row : table.rows()) {
            line(row, widths, numeric, text);
        }
        return text.toString();
    }

    /// As wide as the cells want, then narrower where it costs least: first where only blanks are broken at, then
    /// where words are.
    private static int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        int[] words = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            List<String> cells = new ArrayList<>(table.rows().stream().map(row -> Lines.plain(row.get(column))).toList());
            cells.add(table.columns().get(i));
            widths[i] = cells.stream().mapToInt(Lines::width).max().orElse(0);
            words[i] = cells.stream().mapToInt(Lines::longestWord).max().orElse(0);
        }
        int room = Lines.WIDTH - GAP.length() * (widths.length - 1);
        shrink(widths, words, room);
        int[] least = new int[widths.length];
        Arrays.fill(least, LEAST);
        shrink(widths, least, room);
        return widths;
    }

    /// Takes from the widest column that is wider than it must be, until all fit or none can give.
    private static void shrink(int[] widths, int[] least, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static boolean[] numeric(Table table) {
        boolean[] numeric = new boolean[table.columns().size()];
        for (int i = 0; i < numeric.length; i++) {
            int column = i;
            numeric[i] = !table.rows().isEmpty() && table.rows().stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
        }
        return numeric;
    }

    private static void line(List<String> cells, int[] widths, boolean[] numeric, StringBuilder text) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Lines.wrap(cells.get(i), widths[i], widths[i]));
            height = Math.max(height, wrapped.getLast().size());
        }
        for (int part = 0; part < height; part++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = part < wrapped.get(i).size() ? wrapped.get(i).get(part) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - Lines.width(cell)));
                line.append(i == 0 ? "" : GAP).append(numeric[i] ? blanks + cell : cell + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
