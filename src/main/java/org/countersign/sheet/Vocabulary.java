package org.countersign.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The parser for all parts of one file, and the names of elements and attributes they may use: the parser keeps every
/// name it meets, and takes ever longer to find one, so a file that is nothing but new names would never end.
final class Vocabulary {
    private static final int RECENT = 64;

    private final ParserSupply supply;
    private final InputFactoryImpl factory;
    private final Allowance allowance;
    private final Set<String> names = new HashSet<>();
    /// the names met last: the parser hands out one string for each, so most need no look into the set
    private final String[] recent = new String[RECENT];

    Vocabulary(ParserSupply supply, Allowance allowance) {
        this.supply = supply;
        this.allowance = allowance;
        factory = supply.lend();
    }

    /// To be called when the file has been read, or not.
    void close() {
        supply.report(names.size());
    }

    /// A parser over one part.
    XMLStreamReader2 open(InputStream input) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(input);
    }

    /// Looks at one name, of an element, an attribute, a prefix or an instruction.
    @SuppressWarnings("StringEquality")
    void check(String name) throws SheetFault {
        int slot = name.hashCode() & RECENT - 1;
        if (recent[slot] == name) {
            return;
        }
        recent[slot] = name;
        if (names.add(name) && names.size() > allowance.limits().xmlNames()) {
            throw SheetFault.over("too many different names of elements, attributes and prefixes", allowance.limits().xmlNames());
        }
    }
}
