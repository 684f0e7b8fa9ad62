package org.countersign.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;

/// What reading a workbook needs and the next one can use again: it costs more to make than a small workbook to read.
/// It serves one file at a time. A factory of parsers that has met a workbook's names reads the next one faster, but it
/// keeps all it meets, so a workbench wears out.
final class Workbench implements AutoCloseable {
    /// Bytes of the window; most parts fit into it whole.
    static final int WINDOW = 1 << 20;
    private static final int MOST_NAMES = 20_000;

    private final InputFactoryImpl parsers = new InputFactoryImpl();
    private final Inflater inflater = new Inflater(true);
    private final byte[] window = new byte[WINDOW];
    private int namesMet;

    /// Of the one parser that is meant, whatever services are on the class path.
    Workbench() {
        parsers.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    }

    InputFactoryImpl parsers() {
        return parsers;
    }

    Inflater inflater() {
        return inflater;
    }

    /// Where parts are expanded to.
    byte[] window() {
        return window;
    }

    /// Tells how many different names a file had.
    void report(int names) {
        namesMet += names;
    }

    boolean isWorn() {
        return namesMet > MOST_NAMES;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
