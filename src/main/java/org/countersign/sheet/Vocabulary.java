package org.countersign.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/// The parser for all parts of one file, and the names of elements and attributes they may use: the parser keeps every
/// name it meets, and takes ever longer to find one, so a file that is nothing but new names would never end.
final class Vocabulary {
    private static final int RECENT = 64;

    private final Workbench workbench;
    private final Allowance allowance;
    private final Set<String> names = new HashSet<>();
    /// the names met last: the parser hands out one string for each, so most need no look into the set
    private final String[] recent = new String[RECENT];

    Vocabulary(Workbench workbench, Allowance allowance) {
        this.workbench = workbench;
        this.allowance = allowance;
    }

    /// To be called when the file has been read, or not.
    void close() {
        workbench.report(names.size());
    }

    /// A parser over one part: over all its bytes at once when they fit into the window, which spares many small steps.
    XMLStreamReader2 open(ZipPart part) throws SheetFault, XMLStreamException {
        InputFactoryImpl parsers = workbench.parsers();
        return (XMLStreamReader2) (part.fitsWindow()
                ? parsers.createXMLStreamReader(new Stax2ByteArraySource(workbench.window(), 0, part.expandWhole()))
                : parsers.createXMLStreamReader(part));
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
