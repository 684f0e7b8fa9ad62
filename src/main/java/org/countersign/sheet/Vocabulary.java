package org.countersign.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The parser for all parts of one file, and the names of elements and attributes they may use: the parser keeps every
/// name it meets, and takes ever longer to find one, so a file that is nothing but new names would never end.
final class Vocabulary {
    private static final int RECENT = 64;

    private final InputFactoryImpl factory = new InputFactoryImpl();
    private final Allowance allowance;
    private final Set<String> names = new HashSet<>();
    /// the names met last: the parser hands out one string for each, so most need no look into the set
    private final String[] recent = new String[RECENT];

    Vocabulary(Allowance allowance) {
        this.allowance = allowance;
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    }

    /// A parser over one part, whatever other parsers are on the class path.
    XMLStreamReader2 open(InputStream input) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(input);
    }

    /// Looks at the names of the element a parser has just begun.
    void check(XMLStreamReader2 reader) throws SheetFault {
        check(reader.getLocalName());
        int attributes = reader.getAttributeCount();
        for (int i = 0; i < attributes; i++) {
            check(reader.getAttributeLocalName(i));
        }
        int namespaces = reader.getNamespaceCount();
        for (int i = 0; i < namespaces; i++) {
            check(String.valueOf(reader.getNamespacePrefix(i)));
        }
    }

    /// Looks at one name, of an element, an attribute or an instruction.
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
