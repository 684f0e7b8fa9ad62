package org.countersign.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.Workbook;

/// Editions out of a seed: nasty texts, gaps between rows, lines that come back, more sheets.
final class RandomEditions {
    private static final String NASTY = "ab \\|#@?!\n\r\t~=-+;,\"'0{}n\u00a0\u00e9\ud83d\ude00";

    private final Random random;
    private final EditionMaker maker = new EditionMaker();
    private final List<List<Cell>> used = new ArrayList<>();

    RandomEditions(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            int[] all = NASTY.codePoints().toArray();
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }

    /// Any cell that a sheet can hold: a blank one has no text.
    Cell cell() {
        CellKind kind = CellKind.values()[random.nextInt(CellKind.values().length)];
        Optional<String> link = random.nextInt(3) == 0 ? Optional.of(text()) : Optional.empty();
        return new Cell(kind, kind == CellKind.BLANK ? "" : text(), link);
    }

    List<Cell> cells() {
        if (!used.isEmpty() && random.nextInt(3) > 0) {
            return used.get(random.nextInt(used.size()));
        }
        List<Cell> cells = new ArrayList<>();
        for (int length = 1 + random.nextInt(5); length > 0; length--) {
            cells.add(cell());
        }
        while (cells.getLast().isBlank()) {
            cells.set(cells.size() - 1, cell());
        }
        used.add(cells);
        return cells;
    }

    Edition edition() {
        List<Sheet> sheets = new ArrayList<>();
        for (int count = random.nextInt(4) == 0 ? 2 : 1; count > 0; count--) {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (int length = random.nextInt(12); length > 0; length--) {
                number += random.nextInt(4) == 0 ? 3 : 1;
                rows.add(new Row(number, cells()));
            }
            sheets.add(new Sheet(text(), rows));
        }
        byte[] bytes = ("PK" + random.nextLong()).getBytes(StandardCharsets.UTF_8);
        return maker.make("file" + random.nextInt(1000) + text().replace('\\', 'p') + ".xlsx", bytes, new Workbook(sheets));
    }

    List<Edition> editions(int count) {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            editions.add(edition());
        }
        return editions;
    }
}
