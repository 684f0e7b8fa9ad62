package org.countersign.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one part of a workbook refers to, by the ids it uses.
final class Relationships {
    /// One reference.
    ///
    /// @param type the last word of its type's address, such as `worksheet` or `hyperlink`
    /// @param target what it leads to, verbatim
    /// @param external whether that is outside the file
    record Relationship(String type, String target, boolean external) {}

    /// Of a part that refers to nothing.
    static final Relationships NONE = new Relationships(Map.of());

    private final Map<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = byId;
    }

    /// Reads a `.rels` part.
    static Relationships read(XmlPart xml, ReadingLimits limits) throws SheetFault {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        xml.open("Relationships");
        while (xml.nextChild()) {
            if (xml.name().equals("Relationship")) {
                if (readOne(xml, byId)) {
                    throw new SheetFault("relationship " + SheetFault.quote(xml.attribute("Id"))
                            + " stands twice; allowed is once");
                }
                if (byId.size() > limits.hyperlinks()) {
                    throw SheetFault.over("too many relationships", limits.hyperlinks());
                }
            }
            xml.skip();
        }
        xml.finish();
        return new Relationships(byId);
    }

    /// Reads the relationship just begun; true when its id was there before.
    private static boolean readOne(XmlPart xml, Map<String, Relationship> byId) throws SheetFault {
        String id = "";
        String type = "";
        String target = "";
        boolean external = false;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "Id" -> id = xml.attributeValue(i);
                case "Type" -> type = lastWord(xml.attributeText(i));
                case "Target" -> target = xml.attributeValue(i);
                case "TargetMode" -> external = xml.attributeText(i).holds("External");
                default -> {
                    // nothing else is said of a relationship
                }
            }
        }
        return byId.put(id, new Relationship(type, target, external)) != null;
    }

    private static String lastWord(AttributeText address) {
        int start = address.length();
        while (start > 0 && address.charAt(start - 1) != '/') {
            start--;
        }
        return address.subSequence(start, address.length()).toString();
    }

    Optional<Relationship> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The first part of a type inside the file.
    Optional<Relationship> firstOf(String type) {
        return byId.values().stream().filter(r -> r.type().equals(type) && !r.external()).findFirst();
    }

    /// The name of the part that holds the relationships of another part.
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /// The name of a part that another part refers to.
    static String resolve(String from, String target) {
        String path = target.replace('\\', '/');
        String whole = path.startsWith("/") ? path.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + path;
        List<String> steps = new ArrayList<>();
        for (String step : whole.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
