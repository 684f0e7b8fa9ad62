package org.countersign.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.sheet.Cell;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.Workbook;

/// Makes an edition of a file that was read: hashes its bytes, takes mailboxes and capture times out of its links.
///
/// One maker may serve many files; lines that are alike are then one object. Not for use by several threads.
public final class EditionMaker {
    private final Map<Line, Line> known = new HashMap<>();
    private int mailboxes;

    /// The edition that these bytes are.
    ///
    /// @param name the file's name, without folders
    /// @param bytes the whole file
    /// @param workbook what was read of these bytes
    public Edition make(String name, byte[] bytes, Workbook workbook) {
        mailboxes = 0;
        Grade grade = isZip(bytes) && !isOfAPage(workbook) ? Grade.WORKBOOK : Grade.CAPTURE;
        Optional<String> stamp = grade == Grade.CAPTURE ? CaptureStamp.inName(name) : Optional.empty();
        List<EditionSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            sheets.add(sheet(sheet, stamp));
        }
        return new Edition(sha256(bytes), grade, List.of(new Capture(name)), stamp, mailboxes, sheets);
    }

    /// The SHA-256 of some bytes, lower-case hexadecimal.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /// ICE publishes workbooks, which are zip files; a table as HTML or CSV was taken by somebody.
    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /// ICE's own workbooks keep addresses behind the word link; a converted page has them in the cells,
    /// with the web archive's own address before them.
    private static boolean isOfAPage(Workbook workbook) {
        for (Row row : workbook.sheets().getFirst().rows()) {
            for (Cell cell : row.cells()) {
                if (cell.text().contains("/web/") && cell.text().startsWith("http")) {
                    return true;
                }
            }
        }
        return false;
    }

    private EditionSheet sheet(Sheet sheet, Optional<String> stamp) {
        List<PlacedLine> lines = new ArrayList<>(sheet.rows().size());
        for (Row row : sheet.rows()) {
            Line line = withoutMailboxes(new Line(row.cells()));
            Line kept = stamp.isPresent() ? CaptureStamp.takeOut(line, stamp.get()) : line;
            Line first = known.putIfAbsent(kept, kept);
            lines.add(new PlacedLine(row.number(), first == null ? kept : first));
        }
        return new EditionSheet(sheet.name(), lines);
    }

    private Line withoutMailboxes(Line line) {
        boolean found = false;
        List<Cell> cells = new ArrayList<>(line.cells());
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            String link = cell.link().orElse("");
            String cleanLink = MailFilter.withoutMailbox(link);
            String cleanText = MailFilter.withoutMailbox(cell.text());
            if (!cleanLink.equals(link) || !cleanText.equals(cell.text())) {
                found = true;
                mailboxes++;
                cells.set(column, new Cell(cell.kind(), cleanText, cell.link().map(same -> cleanLink)));
            }
        }
        return found ? new Line(cells) : line;
    }
}
