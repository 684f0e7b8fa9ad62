package org.countersign.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as one workbook, a sheet each, with numbers as numbers and days as days.
final class WorkbookFile {
    /// What the format allows, the heading row included.
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LETTERS = 32_767;
    /// Before it the format's days are a day off.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int ROWS_HELD = 1000;
    private static final int ROWS_MEASURED = 100;
    private static final int WIDEST = 60;
    private static final String CORE = "docProps/core.xml";

    private WorkbookFile() {}

    /// Writes the workbook. It is drafted on disk first, because the library stamps the hour of writing into it.
    static void write(List<Dataset> tables, Release release, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("countersign", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft));
                    Workbook workbook = new Workbook(file, "Countersign", null)) {
                workbook.setCompressionLevel(1);
                workbook.properties().setTitle("Countersign: a register of 287(g) agreements")
                        .setDescription(release.name() + ". " + Definitions.NOTE);
                for (Dataset table : tables) {
                    sheet(workbook, table);
                }
            }
            String day = FixedZip.day(release) + "T00:00:00Z";
            FixedZip.copy(draft, release, out, CORE, text -> text.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void sheet(Workbook workbook, Dataset table) throws IOException {
        if (table.rows().size() >= MOST_ROWS) {
            throw new IOException(table.name() + " has " + table.rows().size() + " rows, and a sheet holds " + (MOST_ROWS - 1));
        }
        Worksheet sheet = workbook.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.fields().size(); column++) {
            Field field = table.fields().get(column);
            sheet.width(column, width(field.name(), column, table.rows()));
            sheet.value(0, column, field.name());
            sheet.style(0, column).bold().set();
        }
        int number = 1;
        for (List<String> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                Optional<Object> value = Typed.read(table.fields().get(column), row.get(column));
                if (value.isPresent()) {
                    cell(sheet, number, column, value.get());
                }
            }
            if (number % ROWS_HELD == 0) {
                sheet.flush();
            }
            number++;
        }
        sheet.setAutoFilter(0, 0, table.rows().size(), table.fields().size() - 1);
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) throws IOException {
        switch (value) {
            case Long number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day when !day.isBefore(FIRST_DAY) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String text = value.toString();
                if (text.length() > MOST_LETTERS) {
                    throw new IOException("a cell of a workbook holds " + MOST_LETTERS + " letters, not " + text.length());
                }
                sheet.value(row, column, text);
            }
        }
    }

    /// As wide as the longest of the first cells, in letters, with room for the filter's button beside the heading.
    private static double width(String heading, int column, List<List<String>> rows) {
        int longest = heading.length() + 4;
        for (List<String> row : rows.subList(0, Math.min(ROWS_MEASURED, rows.size()))) {
            longest = Math.max(longest, row.get(column).length() + 1);
        }
        return Math.min(WIDEST, longest);
    }
}
