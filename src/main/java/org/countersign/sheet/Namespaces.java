package org.countersign.sheet;

/// The names Office Open XML gives to its vocabularies: each has a transitional and a strict form.
final class Namespaces {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Namespaces() {}

    /// Whether a root element may be of this namespace.
    static boolean isKnown(String namespace) {
        return MAIN.equals(namespace) || MAIN_STRICT.equals(namespace) || PACKAGE.equals(namespace);
    }

    /// Whether an attribute `id` of this namespace refers to a relationship.
    static boolean isRelationships(String namespace) {
        return RELATIONSHIPS.equals(namespace) || RELATIONSHIPS_STRICT.equals(namespace);
    }
}
