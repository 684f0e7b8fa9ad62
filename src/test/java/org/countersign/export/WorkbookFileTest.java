package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// The workbook, read back by Apache POI.
class WorkbookFileTest {
    @TempDir
    private Path folder;

    @Test
    void everySheetHoldsItsTable() throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Taken.file(Taken.DOWNLOADS, "countersign.xlsx", folder).toFile())) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).startsWith("definitions").hasSize(9);
            for (String table : Taken.tables()) {
                assertThat(rows(workbook.getSheet(table))).as(table).isEqualTo(Taken.csv(Taken.DOWNLOADS, table));
            }
        }
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Taken.file(Taken.DOWNLOADS, "countersign.xlsx", folder).toFile())) {
            XSSFSheet agreements = workbook.getSheet("agreements");
            assertThat(agreements.getRow(1).getCell(3).getNumericCellValue()).as("term").isEqualTo(1.0);
            assertThat(DateUtil.isCellDateFormatted(agreements.getRow(1).getCell(4))).as("signed is a day").isTrue();
            assertThat(workbook.getSheet("changes").getRow(1).getCell(2).getBooleanCellValue()).as("substantive").isTrue();
            assertThat(agreements.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(agreements.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void everyFieldIsDefinedInside() throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Taken.file(Taken.DOWNLOADS, "countersign.xlsx", folder).toFile())) {
            List<List<String>> definitions = rows(workbook.getSheet("definitions"));
            assertThat(definitions.getFirst())
                    .containsExactly("table", "field", "type", "unit", "meaning", "source", "edition", "day", "hash");
            for (String table : Taken.tables()) {
                List<String> fields = new ArrayList<>(List.of("*"));
                fields.addAll(Taken.csv(Taken.DOWNLOADS, table).getFirst());
                assertThat(definitions).filteredOn(row -> row.getFirst().equals(table)).extracting(row -> row.get(1)).isEqualTo(fields);
            }
            assertThat(definitions).filteredOn(row -> row.get(1).equals("residents")).singleElement().satisfies(row -> {
                assertThat(row.get(3)).isEqualTo("people");
                assertThat(row.get(5)).contains("Census");
                assertThat(row.get(7)).isEqualTo("2025-04-05");
            });
        }
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void theHourAndTheTimeZoneLeaveNoTrace() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Taken.bytes(Taken.DOWNLOADS, "countersign.xlsx");
        byte[] zip = Taken.bytes(Taken.DOWNLOADS, "countersign.zip");
        try {
            // a ZIP file's times are in steps of two seconds, so the zone is what would show
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Taken.bytes(Taken.DOWNLOADS, "countersign.xlsx")).isEqualTo(here);
            assertThat(Taken.bytes(Taken.DOWNLOADS, "countersign.zip")).isEqualTo(zip);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(new String(here, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        int width = sheet.getRow(0).getLastCellNum();
        for (Iterator<Row> each = sheet.rowIterator(); each.hasNext();) {
            Row row = each.next();
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().format(DateTimeFormatter.ISO_LOCAL_DATE)
                    : String.format(Locale.ROOT, "%.0f", cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
