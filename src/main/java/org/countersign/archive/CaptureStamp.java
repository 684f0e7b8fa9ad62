package org.countersign.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.sheet.Cell;

/// The capture time that a web archive writes into every address of a page it keeps.
///
/// Taken out, a row captured 600 times is one line and not 600; put back, the cell is verbatim again.
public final class CaptureStamp {
    private static final String PLACEHOLDER = "{capture}";
    private static final Pattern IN_NAME = Pattern.compile("-(\\d{14})(?=\\D|$)");

    private CaptureStamp() {}

    /// The capture time in a file's name (`...-YYYYMMDDHHMMSS.xlsx`), if it has one.
    public static Optional<String> inName(String name) {
        Matcher found = IN_NAME.matcher(name);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// The line with the placeholder where an address has `/web/` and these digits.
    /// A line that already holds the placeholder is left as it is, so that nothing is put back wrongly.
    static Line takeOut(Line line, String digits) {
        String marked = "/web/" + digits;
        boolean holds = false;
        for (Cell cell : line.cells()) {
            if (cell.text().contains(PLACEHOLDER) || cell.link().orElse("").contains(PLACEHOLDER)) {
                return line;
            }
            holds |= cell.text().contains(marked) || cell.link().orElse("").contains(marked);
        }
        return holds ? each(line, text -> text.replace(marked, "/web/" + PLACEHOLDER)) : line;
    }

    /// Undoes [#takeOut].
    static Line putBack(Line line, String digits) {
        return each(line, text -> text.replace("/web/" + PLACEHOLDER, "/web/" + digits));
    }

    private static Line each(Line line, UnaryOperator<String> change) {
        List<Cell> cells = new ArrayList<>(line.cells().size());
        for (Cell cell : line.cells()) {
            String text = change.apply(cell.text());
            Optional<String> link = cell.link().map(change);
            cells.add(text.equals(cell.text()) && link.equals(cell.link()) ? cell : new Cell(cell.kind(), text, link));
        }
        return new Line(cells);
    }
}
