package org.countersign.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.WorkbookReader;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// What all workbooks of a folder cost to read, one thread, warm: against the least that any reader on the same parser must
/// do, and against POI's streaming reader.
///
/// Arguments: the folder (default `../shared/archive`), warm-up passes (3), measured passes (5). The three read file by
/// file in turn, so that whatever else the machine does hits them alike; what counts is the median of the processor's time.
public final class ReadingBench {
    private static final List<String> READ_ENTRIES = List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
            "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/");

    private static final WorkbookReader READER = new WorkbookReader();
    private static final InputFactoryImpl TOKENISER = new InputFactoryImpl();
    private static final SAXParserFactory PARSERS = SAXParserFactory.newInstance();

    static {
        PARSERS.setNamespaceAware(true);
    }

    private ReadingBench() {}

    private interface Reading {
        long read(Path file) throws Exception;
    }

    /// Runs the bench and prints one line each.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/archive");
        int warm = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int measured = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
        String[] names = {"(a) inflate and tokenise", "(b) WorkbookReader", "(c) POI streaming"};
        Reading[] readings = {ReadingBench::tokenise, ReadingBench::read, ReadingBench::poi};
        double[][] seconds = new double[readings.length][measured];
        long[] counted = new long[readings.length];
        for (int round = -warm; round < measured; round++) {
            Arrays.fill(counted, 0);
            long[] spent = pass(files, readings, counted);
            for (int i = 0; round >= 0 && i < readings.length; i++) {
                seconds[i][round] = spent[i] / 1e9;
            }
        }
        double[] median = new double[readings.length];
        for (int i = 0; i < readings.length; i++) {
            Arrays.sort(seconds[i]);
            median[i] = seconds[i][measured / 2];
            System.out.printf(Locale.ROOT, "%-26s %6.2f s (%.2f to %.2f), counted %,d%n", names[i], median[i], seconds[i][0],
                    seconds[i][measured - 1], counted[i]);
        }
        System.out.printf(Locale.ROOT, "%d workbooks: reader / tokenising = %.2f, POI / reader = %.1f%n", files.size(),
                median[1] / median[0], median[2] / median[1]);
    }

    private static long[] pass(List<Path> files, Reading[] readings, long[] counted) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] spent = new long[readings.length];
        for (Path file : files) {
            for (int i = 0; i < readings.length; i++) {
                long start = threads.getCurrentThreadCpuTime();
                counted[i] += readings[i].read(file);
                spent[i] += threads.getCurrentThreadCpuTime() - start;
            }
        }
        return spent;
    }

    /// The same entries through the same parser, and nothing kept: the events.
    private static long tokenise(Path file) throws Exception {
        long events = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext();) {
                ZipEntry entry = entries.next();
                if (isRead(entry.getName())) {
                    try (InputStream input = zip.getInputStream(entry)) {
                        events += tokenise(TOKENISER.createXMLStreamReader(input));
                    }
                }
            }
        }
        return events;
    }

    private static boolean isRead(String name) {
        return !name.endsWith("/") && READ_ENTRIES.stream().anyMatch(name::startsWith);
    }

    private static long tokenise(XMLStreamReader reader) throws Exception {
        long events = 0;
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        reader.close();
        return events;
    }

    /// Our reader: the cells.
    private static long read(Path file) throws Exception {
        long cells = 0;
        for (Sheet sheet : READER.read(file).sheets()) {
            for (Row row : sheet.rows()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }

    /// POI's streaming reader, without links, which it does not give: the cells.
    private static long poi(Path file) throws Exception {
        Counter counter = new Counter();
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            XSSFReader reader = new XSSFReader(opened);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = PARSERS.newSAXParser().getXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return counter.cells;
    }

    private static final class Counter implements SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {
            // only cells count
        }

        @Override
        public void endRow(int row) {
            // only cells count
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells++;
        }
    }
}
