package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Every cell of every workbook of the archive against Apache POI: sheets, row numbers, columns, kinds, texts, links.
///
/// POI's values are rendered to ours so:
/// - a formula cell is what POI has cached for it;
/// - text is `getStringCellValue`, and blank when it has no characters; a number is `getRawValue`, the file's digits;
/// - a number is a date when `DateUtil.isCellDateFormatted` says so; its text is `getLocalDateTimeCellValue` in ISO 8601
///   without the time when that is midnight;
/// - an error is `getErrorCellString`, a truth value `TRUE` or `FALSE`;
/// - a link is `getAddress` of the sheet's hyperlink for that cell. POI makes a URI of every target and so spells some
///   characters with percent signs, where we keep the file's spelling: ours is compared after POI's own `toURI`;
/// - a cell of type BLANK without a link is blank; blank cells after the last other one of a row, and rows of nothing but
///   blank cells, are left out.
class PoiOracleTest {
    private static final Path ARCHIVE = Path.of("../shared/archive");

    @Test
    void everyCellOfTheArchiveAgrees() throws IOException {
        assumeTrue(Files.isDirectory(ARCHIVE), "needs ../shared/archive");
        List<String> differences = new ArrayList<>();
        int compared = 0;
        long cells = 0;
        WorkbookReader reader = new WorkbookReader();
        for (Path file : workbooks()) {
            try {
                List<String> ours = render(reader.read(file));
                List<String> theirs = renderPoi(file);
                cells += ours.size();
                differ(file, ours, theirs, differences);
            } catch (SheetFault | InvalidFormatException fault) {
                differences.add(file.getFileName() + ": " + fault.getMessage());
            }
            compared++;
        }
        System.out.printf("PoiOracleTest: %d workbooks, %d cells, %d differences%n", compared, cells, differences.size());
        assertThat(differences).isEmpty();
        assertThat(compared).isEqualTo(workbooks().size()).isPositive();
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(ARCHIVE)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    /// Names the place only: some links carry a mailbox, which no report is to show.
    private static void differ(Path file, List<String> ours, List<String> theirs, List<String> differences) {
        if (ours.equals(theirs)) {
            return;
        }
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String our = i < ours.size() ? ours.get(i) : "nothing";
            String their = i < theirs.size() ? theirs.get(i) : "nothing";
            if (!our.equals(their)) {
                differences.add(file.getFileName() + ": ours " + place(our) + ", POI's " + place(their));
                return;
            }
        }
    }

    private static String place(String line) {
        return line.substring(0, Math.min(line.length(), 40)).split("\\|", 4)[0] + line.length();
    }

    private static List<String> render(Workbook workbook) {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            lines.add("sheet " + sheet.name());
            for (Row row : sheet.rows()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    Cell cell = row.cell(column);
                    if (!cell.isBlank()) {
                        lines.add(line(row.number(), column, cell.kind(), cell.text(), cell.link().map(PoiOracleTest::asPoiSpells)));
                    }
                }
                assertThat(row.cells().getLast().isBlank()).isFalse();
            }
        }
        return lines;
    }

    private static List<String> renderPoi(Path file) throws IOException, InvalidFormatException {
        List<String> lines = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                renderPoi(workbook.getSheetAt(i), lines);
            }
            opened.revert();
        }
        return lines;
    }

    private static void renderPoi(XSSFSheet sheet, List<String> lines) {
        lines.add("sheet " + sheet.getSheetName());
        Map<String, String> links = new HashMap<>();
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            // POI answers with the first one for a cell
            links.putIfAbsent(link.getCellRef(), link.getAddress());
        }
        int used = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Optional<String> link = Optional.ofNullable(links.get(cell.getAddress().formatAsString()));
                used += link.isPresent() ? 1 : 0;
                XSSFCell theirs = ((XSSFRow) row).getCell(cell.getColumnIndex());
                CellKind kind = kind(theirs);
                if (kind != CellKind.BLANK || link.isPresent()) {
                    lines.add(line(row.getRowNum() + 1, cell.getColumnIndex(), kind, text(theirs, kind), link));
                }
            }
        }
        if (used != links.size()) {
            lines.add((links.size() - used) + " links on cells the sheet does not list");
        }
    }

    private static CellKind kind(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().isEmpty() ? CellKind.BLANK : CellKind.TEXT;
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? CellKind.DATE : CellKind.NUMBER;
            case BOOLEAN -> CellKind.BOOLEAN;
            case ERROR -> CellKind.ERROR;
            case BLANK -> CellKind.BLANK;
            case _NONE, FORMULA -> throw new IllegalStateException("no value at " + cell.getAddress());
        };
    }

    private static String text(XSSFCell cell, CellKind kind) {
        return switch (kind) {
            case TEXT -> cell.getStringCellValue();
            case NUMBER -> cell.getRawValue();
            case DATE -> iso(cell.getLocalDateTimeCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> cell.getErrorCellString();
            case BLANK -> "";
        };
    }

    private static String iso(LocalDateTime moment) {
        String text = moment.toString();
        return text.endsWith("T00:00") ? moment.toLocalDate().toString() : text;
    }

    private static String asPoiSpells(String link) {
        try {
            return PackagingURIHelper.toURI(link).toString();
        } catch (URISyntaxException _) {
            return link;
        }
    }

    private static String line(int row, int column, CellKind kind, String text, Optional<String> link) {
        return row + " " + column + "|" + kind + "|" + text + "|" + link.orElse("");
    }
}
