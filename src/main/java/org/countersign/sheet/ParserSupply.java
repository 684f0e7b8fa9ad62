package org.countersign.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/// Lends the factory of parsers to one file after the other. A factory that has met a workbook's names reads the next
/// workbook faster; but it keeps all it meets, so it is replaced before they become many. Safe for many threads.
final class ParserSupply {
    private static final int MOST_NAMES = 20_000;

    private InputFactoryImpl factory = newFactory();
    private int namesMet;

    /// The factory to use for one file.
    synchronized InputFactoryImpl lend() {
        return factory;
    }

    /// Tells how many different names a file had.
    synchronized void report(int names) {
        namesMet += names;
        if (namesMet > MOST_NAMES) {
            factory = newFactory();
            namesMet = 0;
        }
    }

    /// Of the one parser that is meant, whatever services are on the class path.
    private static InputFactoryImpl newFactory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        return factory;
    }
}
