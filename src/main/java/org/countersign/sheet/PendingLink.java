package org.countersign.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A link of a sheet as it is written there: which cells, and where its address is kept.
///
/// @param cells one cell, or a range such as `A2:A5`
/// @param relationship the id of the relationship that holds the address; empty when it leads nowhere outside
/// @param location a place inside what the link leads to; empty when there is none
record PendingLink(String cells, String relationship, String location) {

    /// Reads the element `hyperlinks`.
    static List<PendingLink> readAll(XmlPart xml, ReadingLimits limits) throws SheetFault {
        List<PendingLink> links = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("hyperlink")) {
                links.add(readOne(xml));
                if (links.size() > limits.hyperlinks()) {
                    throw SheetFault.over("too many hyperlinks", limits.hyperlinks());
                }
            }
            xml.skip();
        }
        return links;
    }

    private static PendingLink readOne(XmlPart xml) {
        String cells = "";
        String relationship = "";
        String location = "";
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "ref" -> cells = xml.attributeValue(i);
                case "location" -> location = xml.attributeValue(i);
                default -> relationship = xml.isRelationshipId(i) ? xml.attributeValue(i) : relationship;
            }
        }
        return new PendingLink(cells, relationship, location);
    }

    /// Gives the cells their link.
    void put(SheetRows rows, Relationships relationships) throws SheetFault {
        Optional<String> address = address(relationships);
        if (address.isEmpty()) {
            return;
        }
        int colon = cells.indexOf(':');
        if (colon < 0) {
            rows.link(CellReference.parse(cells), address);
        } else {
            rows.link(CellReference.parse(cells.substring(0, colon)), CellReference.parse(cells.substring(colon + 1)), address);
        }
    }

    /// The address as Excel shows it: what the relationship leads to, then `#` and the place inside it. A link to a
    /// place in the same workbook is that place alone.
    private Optional<String> address(Relationships relationships) throws SheetFault {
        if (relationship.isEmpty()) {
            return Optional.of(location).filter(place -> !place.isEmpty());
        }
        String target = relationships.find(relationship)
                .orElseThrow(() -> new SheetFault("cell " + SheetFault.quote(cells) + " has a link by relationship "
                        + SheetFault.quote(relationship) + ", which is not there"))
                .target();
        return Optional.of(location.isEmpty() ? target : target + "#" + location);
    }
}
