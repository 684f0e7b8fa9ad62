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

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// One XML part of a workbook as a walk over its elements. It refuses a document type declaration, which no workbook
/// has, and with it every entity and external reference.
final class XmlPart {
    private final Vocabulary vocabulary;
    private final ZipPart input;
    private final ReadingLimits limits;
    private final XMLStreamReader2 reader;
    private final TextBuffer text;
    private final AttributeText attribute = new AttributeText();
    /// of the element just begun; asked of the parser once
    private String name = "";
    private String[] attributeNames = new String[16];
    private int attributeCount;
    private int depth;

    XmlPart(Vocabulary vocabulary, ZipPart input, ReadingLimits limits) throws SheetFault {
        this.vocabulary = vocabulary;
        this.input = input;
        this.limits = limits;
        this.text = new TextBuffer(limits.cellCharacters());
        try {
            reader = vocabulary.open(input);
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
        if (!name.equals(expected) || !Namespaces.isKnown(namespace)) {
            throw new SheetFault("is " + SheetFault.quote(name) + " of " + SheetFault.quote(namespace)
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
            case PROCESSING_INSTRUCTION -> vocabulary.check(reader.getPITarget());
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

    /// Leaves the part where it is; what is left is still expanded, so that its checksum is proved.
    void leave() throws SheetFault {
        try {
            reader.close();
            input.drain();
        } catch (XMLStreamException | IOException broken) {
            throw broken(broken);
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
        return name;
    }

    /// The text of the element just begun, up to its end. The buffer is good until the next call.
    TextBuffer text() throws SheetFault {
        text.clear();
        while (true) {
            switch (next()) {
                case CHARACTERS, CDATA, SPACE -> appendText();
                case END_ELEMENT -> {
                    return text;
                }
                case COMMENT, PROCESSING_INSTRUCTION -> {
                    // means nothing
                }
                default -> throw new SheetFault(SheetFault.quote(name) + " stands inside text; only text is allowed");
            }
        }
    }

    private void appendText() throws SheetFault {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException broken) {
            throw broken(broken);
        }
    }

    int attributeCount() {
        return attributeCount;
    }

    /// The name of an attribute without its namespace.
    String attributeName(int index) {
        return attributeNames[index];
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /// The value of an attribute without a string of its own; good until the next call.
    AttributeText attributeText(int index) throws SheetFault {
        try {
            reader.getAttributeAs(index, attribute);
            return attribute;
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    /// The value of an attribute of the element just begun; empty when it is not there.
    String attribute(String wanted) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributeNames[i].equals(wanted) && !hasPrefix(i)) {
                return attributeValue(i);
            }
        }
        return "";
    }

    private boolean hasPrefix(int index) {
        String prefix = reader.getAttributePrefix(index);
        return prefix != null && !prefix.isEmpty();
    }

    /// Whether an attribute is the `r:id` that refers to a relationship.
    boolean isRelationshipId(int index) {
        return attributeNames[index].equals("id") && Namespaces.isRelationships(reader.getAttributeNamespace(index));
    }

    /// The relationship the element just begun refers to; empty when there is none.
    String relationshipId() {
        for (int i = 0; i < attributeCount; i++) {
            if (isRelationshipId(i)) {
                return attributeValue(i);
            }
        }
        return "";
    }

    private void enter() throws SheetFault {
        if (++depth > limits.xmlDepth()) {
            throw SheetFault.over("elements stand too deep inside each other", limits.xmlDepth());
        }
        name = reader.getLocalName();
        vocabulary.check(name);
        attributeCount = reader.getAttributeCount();
        if (attributeCount > attributeNames.length) {
            attributeNames = new String[attributeCount * 2];
        }
        for (int i = 0; i < attributeCount; i++) {
            attributeNames[i] = reader.getAttributeLocalName(i);
            vocabulary.check(attributeNames[i]);
        }
        int namespaces = reader.getNamespaceCount();
        for (int i = 0; i < namespaces; i++) {
            vocabulary.check(String.valueOf(reader.getNamespacePrefix(i)));
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
