package org.countersign.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A history small enough to work out by hand: three editions of the participating list in three forms of file, one of
/// the pending list, and files that must not be believed.
///
/// | day | list | Collier TFM | Naples TFM | Hale WSO | Hall JEM | Collier WSO |
/// |---|---|---|---|---|---|---|
/// | 3 March 2025 | workbook | yes | yes | yes | | |
/// | 10 March 2025 | CSV | yes | yes | | yes | |
/// | 17 March 2025 | page | yes | yes | | yes | yes |
final class SmallHistory {
    static final String WORKBOOK = "participatingAgencies03032025am.xlsx";
    static final String CSV = "participatingAgencies03102025am.csv";
    static final String PAGE = "participatingAgencies03172025am.html";
    static final String PENDING = "pendingAgencies03102025am.csv";
    static final String COLLIER_LINK = "https://www.ice.gov/doclib/287gMOA/collierCoFL_TFM_MOA_02.24.2025.pdf";

    private static final String HEADINGS = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n";

    private SmallHistory() {}

    /// Writes the good files into a folder.
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        workbook(folder.resolve(WORKBOOK));
        text(folder.resolve(CSV), HEADINGS
                + "FLORIDA,Collier County Sheriff's Office,County,Collier County,Task Force Model,2025-02-24,link pending\n"
                + "FLORIDA,Naples Police Department,Municipality,Collier County,Task Force Model,2025-02-25,link pending\n"
                + "GEORGIA,Hall County Sheriff's Office,County,Hall County,Jail Enforcement Model,2025-03-05,\n");
        text(folder.resolve(PAGE),
                "<!DOCTYPE html><html><body><table><tr><th>STATE<th>LAW ENFORCEMENT AGENCY<th>TYPE<th>COUNTY<th>SUPPORT TYPE<th>SIGNED<th>MOA</tr>"
                        + "<tr><td>FLORIDA<td>Collier County Sheriff&#8217;s Office<td>County<td>Collier County<td>Task Force Model<td>2025-02-24<td><a href='"
                        + COLLIER_LINK + "'>link</a></tr>"
                        + "<tr><td>FLORIDA<td>Collier County Sheriff&#8217;s Office<td>County<td>Collier County<td>Warrant Service Officer<td>2025-03-12<td>link pending</tr>"
                        + "<tr><td>FLORIDA<td>Naples Police Department<td>Municipality<td>Collier County<td>Task Force Model<td>2025-02-25<td>link pending</tr>"
                        + "<tr><td>GEORGIA<td>Hall County Sheriff&#8217;s Office<td>County<td>Hall County<td>Jail Enforcement Model<td>2025-03-05<td></tr>"
                        + "</table></body></html>\n");
        text(folder.resolve(PENDING), "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE\n"
                + "FLORIDA,Collier County Sheriff's Office,County,Collier County,Warrant Service Officer\n"
                + "TEXAS,Bee County Sheriff's Office,County,Bee County,Task Force Model\n");
        return folder;
    }

    /// Files that say nothing or the wrong thing: none may be believed, each must be told of.
    static void writeBad(Path folder) throws IOException {
        Files.createDirectories(folder);
        text(folder.resolve("agreement.pdf"), "%PDF-1.4\n");
        text(folder.resolve("broken.xlsx"), "PK\u0003\u0004 and then nothing of the kind");
        Files.write(folder.resolve("empty.csv"), new byte[0]);
    }

    /// A list with a heading that nobody knows: read, kept, and held back.
    static void writeHeld(Path folder) throws IOException {
        text(folder.resolve("participatingAgencies03242025am.csv"), "STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED,FAVOURITE COLOUR\n"
                + "FLORIDA,Collier County Sheriff's Office,Task Force Model,2025-02-24,blue\n");
    }

    static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void workbook(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("287(g) Agreements");
            String[] headings = HEADINGS.strip().split(",");
            Row top = sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                top.createCell(i).setCellValue(headings[i]);
            }
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy"));
            row(sheet, 1, day, LocalDate.of(2025, 2, 24), "FLORIDA", "Collier County Sheriff's Office", "County", "Collier County",
                    "Task Force Model");
            row(sheet, 2, day, LocalDate.of(2025, 2, 25), "FLORIDA", "Naples Police Department ", "Municipality", "Collier County",
                    "Task Force Model");
            row(sheet, 3, day, LocalDate.of(2025, 2, 26), "TEXAS", "Hale County Sheriff's Office", "County", "", "Warrant Service Officer");
            sheet.getRow(3).getCell(3).setCellErrorValue(FormulaError.NA.getCode());
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(COLLIER_LINK);
            sheet.getRow(1).createCell(6).setCellValue("link");
            sheet.getRow(1).getCell(6).setHyperlink(link);
            sheet.getRow(2).createCell(6).setCellValue("link pending");
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, CellStyle style, LocalDate signed, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        row.createCell(texts.length).setCellValue(signed);
        row.getCell(texts.length).setCellStyle(style);
    }
}
