package org.countersign.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countersign.export.Table;

/// A table as aligned text of at most 80 columns. A cell that is too wide goes on in the next line; nothing is cut off.
final class TextTable {
    private static final int WIDTH = 80;
    private static final String GAP = "  ";
    private static final int LEAST = 8;

    private TextTable() {}

    static String of(Table table) {
        int[] widths = widths(table);
        StringBuilder text = new StringBuilder();
        line(table.columns(), widths, numeric(table), text);
        for (List<String> row : table.rows()) {
            line(row, widths, numeric(table), text);
        }
        return text.toString();
    }

    /// A text of any length in lines of at most 80 columns, the later ones indented.
    static String paragraph(String text, int indent) {
        int lead = text.length() - text.stripLeading().length();
        List<String> lines = wrap(" ".repeat(lead) + text.strip(), WIDTH - indent, lead);
        return String.join("\n" + " ".repeat(indent), lines) + "\n";
    }

    private static int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    table.columns().get(i).length(),
                    table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        int room = WIDTH - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static boolean[] numeric(Table table) {
        boolean[] numeric = new boolean[table.columns().size()];
        for (int i = 0; i < numeric.length; i++) {
            int column = i;
            numeric[i] = !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(column).matches("-|[0-9][0-9,]*"));
        }
        return numeric;
    }

    private static void line(List<String> cells, int[] widths, boolean[] numeric, StringBuilder text) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.getLast().size());
        }
        for (int part = 0; part < height; part++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = part < wrapped.get(i).size() ? wrapped.get(i).get(part) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - cell.length()));
                line.append(i == 0 ? "" : GAP).append(numeric[i] ? blanks + cell : cell + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrap(String text, int width) {
        return wrap(text.strip(), width, 0);
    }

    /// @param lead how many blanks at the beginning are kept
    private static List<String> wrap(String text, int width, int lead) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int at = rest.lastIndexOf(' ', width);
            int cut = at > (lines.isEmpty() ? lead : 0) ? at : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
