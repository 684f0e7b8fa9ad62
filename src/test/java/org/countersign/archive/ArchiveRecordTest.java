package org.countersign.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.sheet.Cell;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.SheetFault;
import org.countersign.sheet.Workbook;
import org.countersign.sheet.WorkbookReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Every published workbook is found again in the bundled record: its name, its bytes' hash, each cell and each link.
class ArchiveRecordTest {
    @Test
    void everyWorkbookIsInTheRecordCellForCell() throws IOException, SheetFault {
        Path archive = Path.of("..", "shared", "archive");
        Assumptions.assumeTrue(Files.isDirectory(archive), "the published workbooks are not beside the repository in " + archive);
        Map<String, Edition> record = new HashMap<>();
        BundledRecord.listEditions().forEach(noted -> record.put(noted.edition().sha256(), noted.edition()));
        Map<String, List<String>> names = new HashMap<>();
        EditionMaker maker = new EditionMaker();
        WorkbookReader reader = new WorkbookReader();
        List<Path> files = EditionReader.below(archive);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            String sha256 = EditionMaker.sha256(bytes);
            boolean read = names.containsKey(sha256);
            names.computeIfAbsent(sha256, same -> new ArrayList<>()).add(name);
            assertThat(record).as(name).containsKey(sha256);
            if (!read) {
                Workbook workbook = reader.read(name, bytes);
                compare(name, workbook, record.get(sha256));
                assertThat(maker.make(name, bytes, workbook).sheets().equals(record.get(sha256).sheets()))
                        .as("%s is made as it was compiled", name).isTrue();
            }
        }
        assertThat(record.keySet()).isEqualTo(names.keySet());
        record.forEach((sha256, edition) -> assertThat(edition.captures()).extracting(Capture::name)
                .containsExactlyInAnyOrderElementsOf(names.get(sha256).stream().distinct().toList()));
    }

    private static void compare(String name, Workbook workbook, Edition edition) {
        assertThat(edition.sheets()).as(name).hasSameSizeAs(workbook.sheets());
        int mailboxes = 0;
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Sheet sheet = workbook.sheets().get(i);
            EditionSheet kept = edition.sheets().get(i);
            assertThat(kept.name()).isEqualTo(sheet.name());
            assertThat(kept.lines()).as(name).hasSameSizeAs(sheet.rows());
            for (int j = 0; j < sheet.rows().size(); j++) {
                mailboxes += compare(name, sheet.rows().get(j), kept.lines().get(j), edition);
            }
        }
        assertThat(mailboxes).as(name).isEqualTo(edition.mailboxes());
    }

    /// @return how many of the row's cells hold a mailbox
    private static int compare(String name, Row row, PlacedLine kept, Edition edition) {
        Line line = edition.verbatim(kept.line());
        boolean same = kept.row() == row.number() && line.cells().size() == row.cells().size();
        int mailboxes = 0;
        for (int column = 0; column < row.cells().size() && same; column++) {
            Cell cell = row.cell(column);
            Cell there = line.cell(column);
            boolean mailbox = there.link().orElse("").contains(MailFilter.MAILBOX);
            mailboxes += mailbox ? 1 : 0;
            same = cell.kind() == there.kind()
                    && cell.text().equals(there.text())
                    && (mailbox
                            ? isSameBesideTheMailbox(cell.link().orElse(""), there.link().orElse(""))
                            : cell.link().equals(there.link()));
        }
        // The rows themselves are not shown: a link may hold a mailbox.
        assertThat(same).as("%s, row %s", name, row.number()).isTrue();
        return mailboxes;
    }

    /// What stands before and after the one mailbox is the same, and something with an at sign stood there.
    private static boolean isSameBesideTheMailbox(String published, String kept) {
        int at = kept.indexOf(MailFilter.MAILBOX);
        String before = kept.substring(0, at);
        String after = kept.substring(at + MailFilter.MAILBOX.length());
        if (!published.startsWith(before) || !published.endsWith(after) || published.length() < before.length() + after.length()) {
            return false;
        }
        String removed = published.substring(before.length(), published.length() - after.length());
        return (removed.contains("%40") || removed.contains("@")) && !after.contains("%40") && !after.contains("@")
                && !after.contains(MailFilter.MAILBOX);
    }
}
