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
import org.countersign.register.SightingReader;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.WorkbookReader;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// What all workbooks of a folder cost to read, one thread, warm: against the least that any reader on the same parser must
/// do, and against POI's streaming reader; to rows of cells, and all the way to sightings. Ends with 1 when the way to
/// sightings takes more than one and a half times that least, or POI less than three times as long as that.
///
/// Arguments: the folder (default `../shared/archive`), warm-up passes (3), measured passes (5). They read file by
/// file in turn, so that whatever else the machine does hits them alike; what counts is the median of the processor's time.
public final class ReadingBench {
    private static final List<String> READ_ENTRIES = List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
            "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/");

    /// To sightings over inflating and tokenising, and POI's rows over our sightings.
    private static final double MOST = 1.5;
    private static final double LEAST = 3;

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
        String[] names = {"(a) inflate and tokenise", "(b) WorkbookReader", "(c) to sightings", "(d) POI streaming"};
        double[][] seconds = new double[names.length][measured];
        long[] counted = new long[names.length];
        for (int round = -warm; round < measured; round++) {
            Arrays.fill(counted, 0);
            // a new one each time: within a pass a row printed by hundreds of files is read once, as by an import
            SightingReader sightings = new SightingReader();
            Reading[] readings = {ReadingBench::tokenise, ReadingBench::read, file -> sightings.read(file).size(), ReadingBench::poi};
            long[] spent = pass(files, readings, counted);
            for (int i = 0; round >= 0 && i < names.length; i++) {
                seconds[i][round] = spent[i] / 1e9;
            }
        }
        double[] median = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(seconds[i]);
            median[i] = seconds[i][measured / 2];
            System.out.printf(Locale.ROOT, "%-26s %6.2f s (%.2f to %.2f), counted %,d%n", names[i], median[i], seconds[i][0],
                    seconds[i][measured - 1], counted[i]);
        }
        double toSightings = median[2] / median[0];
        double poi = median[3] / median[2];
        System.out.printf(Locale.ROOT,
                "%d workbooks: reader / tokenising = %.2f, to sightings / tokenising = %.2f (allowed %.1f), POI / to sightings = %.1f (at least %.0f)%n",
                files.size(), median[1] / median[0], toSightings, MOST, poi, LEAST);
        System.exit(toSightings <= MOST && poi >= LEAST ? 0 : 1);
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
