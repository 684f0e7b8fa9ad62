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
    /// Rows by what they are but for the capture time: most were in the file before, and then nothing of their links is looked at again.
    private final Map<Line, Clean> cleaned = new HashMap<>();
    /// the rows of the sheet made last
    private List<Clean> before = List.of();

    /// A row with its line without mailboxes, the one object for it, and how many were taken out.
    private record Clean(Line row, Line line, int mailboxes) {}

    /// The edition that these bytes are.
    ///
    /// @param name the file's name, without folders
    /// @param bytes the whole file
    /// @param workbook what was read of these bytes
    public Edition make(String name, byte[] bytes, Workbook workbook) {
        Grade grade = isZip(bytes) && !isOfAPage(workbook) ? Grade.WORKBOOK : Grade.CAPTURE;
        Optional<String> stamp = grade == Grade.CAPTURE ? CaptureStamp.inName(name) : Optional.empty();
        List<EditionSheet> sheets = new ArrayList<>();
        int mailboxes = 0;
        for (Sheet sheet : workbook.sheets()) {
            before = clean(sheet, stamp);
            int[] numbers = sheet.rows().stream().mapToInt(Row::number).toArray();
            List<Line> lines = new ArrayList<>(numbers.length);
            for (Clean clean : before) {
                lines.add(clean.line);
                mailboxes += clean.mailboxes;
            }
            sheets.add(new EditionSheet(sheet.name(), PlacedLines.of(numbers, lines)));
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
                if (cell.text().startsWith("http") && cell.text().contains("/web/")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The rows of a sheet. Files come in the order of their names, so most rows stand where they stood in the sheet before,
    /// or one row further up: comparing is cheaper than looking up.
    private List<Clean> clean(Sheet sheet, Optional<String> stamp) {
        List<Clean> rows = new ArrayList<>(sheet.rows().size());
        int next = 0;
        for (Row row : sheet.rows()) {
            Line line = new Line(row.cells());
            Line bare = stamp.isPresent() ? CaptureStamp.takeOut(line, stamp.get()) : line;
            int place = stands(bare, next) ? next : stands(bare, next + 1) ? next + 1 : -1;
            rows.add(place < 0 ? cleaned.computeIfAbsent(bare, this::clean) : before.get(place));
            next = place < 0 ? next : place + 1;
        }
        return rows;
    }

    private boolean stands(Line row, int place) {
        return place < before.size() && before.get(place).row.equals(row);
    }

    private Clean clean(Line line) {
        int mailboxes = 0;
        List<Cell> cells = new ArrayList<>(line.cells());
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            String link = cell.link().orElse("");
            String cleanLink = MailFilter.withoutMailbox(link);
            String cleanText = MailFilter.withoutMailbox(cell.text());
            if (!cleanLink.equals(link) || !cleanText.equals(cell.text())) {
                mailboxes++;
                cells.set(column, new Cell(cell.kind(), cleanText, cell.link().map(same -> cleanLink)));
            }
        }
        Line clean = mailboxes > 0 ? new Line(cells) : line;
        Line first = known.putIfAbsent(clean, clean);
        return new Clean(line, first == null ? clean : first, mailboxes);
    }
}
