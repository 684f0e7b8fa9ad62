package org.countersign.sheet;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// One XML part of a workbook as a walk over its elements. It refuses a document type declaration, which no workbook
/// has, and with it every entity and external reference.
final class XmlPart {
    private static final int ATTRIBUTES = 1_000;

    private final ZipPart input;
    private final ReadingLimits limits;
    private final XMLStreamReader2 reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int namespaces;

    /// A factory of the one parser that is meant, whatever services are on the class path. One is to serve one file only:
    /// it remembers every name it has met.
    static InputFactoryImpl newFactory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        return factory;
    }

    XmlPart(InputFactoryImpl factory, ZipPart input, ReadingLimits limits) throws SheetFault {
        this.input = input;
        this.limits = limits;
        try {
            reader = (XMLStreamReader2) factory.createXMLStreamReader(input);
        } catch (XMLStreamException | RuntimeException broken) {
            throw input.fault().orElseGet(() -> new SheetFault("is no readable XML", broken));
        }
    }

    /// Goes to the root element.
    /// @param expected its name
    void open(String expected) throws SheetFault {
        while (next() != START_ELEMENT) {
            // comments and instructions may stand before the root
        }
        String namespace = reader.getNamespaceURI();
        if (!name().equals(expected) || !Namespaces.isKnown(namespace)) {
            throw new SheetFault("is " + SheetFault.quote(name()) + " of " + SheetFault.quote(namespace)
                    + "; allowed is '" + expected + "' of Office Open XML");
        }
    }

    /// Goes to the next event and returns its type as of [javax.xml.stream.XMLStreamConstants].
    int next() throws SheetFault {
        input.beginToken();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken(broken);
        }
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> depth--;
            case DTD -> throw new SheetFault("has a document type declaration; none is allowed");
            case ENTITY_REFERENCE -> throw new SheetFault("refers to an entity; only XML's own five are allowed");
            case PROCESSING_INSTRUCTION -> remember(reader.getPITarget());
            default -> {
                // text and comments change nothing here
            }
        }
        return event;
    }

    /// Goes to the next child of the element whose content is being read; false at its end.
    boolean nextChild() throws SheetFault {
        while (true) {
            switch (next()) {
                case START_ELEMENT -> {
                    return true;
                }
                case END_ELEMENT, END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // text between elements means nothing
                }
            }
        }
    }

    /// Leaves out the element just begun, with all it holds.
    void skip() throws SheetFault {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// Reads all that is left, so that the end of the part is proved.
    void finish() throws SheetFault {
        while (next() != END_DOCUMENT) {
            // whatever follows is not ours
        }
        try {
            reader.close();
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    /// The local name of the element just begun.
    String name() {
        return reader.getLocalName();
    }

    /// The text of the element just begun, up to its end.
    String text() throws SheetFault {
        GrowingText text = new GrowingText(limits);
        while (true) {
            switch (next()) {
                case CHARACTERS, CDATA, SPACE -> text.add(currentText());
                case END_ELEMENT -> {
                    return text.toString();
                }
                case COMMENT, PROCESSING_INSTRUCTION -> {
                    // means nothing
                }
                default -> throw new SheetFault(SheetFault.quote(name()) + " stands inside text; only text is allowed");
            }
        }
    }

    private String currentText() throws SheetFault {
        try {
            return reader.getText();
        } catch (RuntimeException broken) {
            throw broken(broken);
        }
    }

    int attributeCount() {
        return reader.getAttributeCount();
    }

    /// The name of an attribute that belongs to the element itself; empty for one of another namespace.
    String attributeName(int index) {
        String prefix = reader.getAttributePrefix(index);
        return prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(index) : "";
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /// The value of an attribute of the element just begun; empty when it is not there.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return attributeValue(i);
            }
        }
        return "";
    }

    /// The relationship the element just begun refers to by `r:id`; empty when there is none.
    String relationshipId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id") && Namespaces.isRelationships(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private void enter() throws SheetFault {
        if (++depth > limits.xmlDepth()) {
            throw SheetFault.over("elements stand too deep inside each other", limits.xmlDepth());
        }
        remember(reader.getLocalName());
        int count = reader.getAttributeCount();
        namespaces += reader.getNamespaceCount();
        if (count > ATTRIBUTES || namespaces > limits.xmlNames() * 10) {
            throw SheetFault.over("an element has too many attributes", ATTRIBUTES);
        }
        for (int i = 0; i < count; i++) {
            remember(reader.getAttributeLocalName(i));
        }
    }

    /// The parser keeps every name it meets; a part that is nothing but new names would fill the memory.
    private void remember(String name) throws SheetFault {
        if (names.add(name) && names.size() > limits.xmlNames()) {
            throw SheetFault.over("too many different names of elements and attributes", limits.xmlNames());
        }
    }

    private SheetFault broken(Exception cause) {
        return input.fault().orElseGet(() -> {
            Location location = reader.getLocation();
            return new SheetFault("is no well-formed XML at line " + location.getLineNumber() + ", column "
                    + location.getColumnNumber(), cause);
        });
    }
}
