package org.countersign.sighting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column of a list means, whatever its heading says on a given day.
public enum Column {
    /// The state or territory.
    STATE,
    /// LAW ENFORCEMENT AGENCY: the body's name.
    AGENCY,
    /// TYPE: what kind of government the body belongs to, as ICE sees it.
    TYPE,
    /// COUNTY: where the body is, as ICE sees it.
    COUNTY,
    /// SUPPORT TYPE: the enforcement model.
    SUPPORT_TYPE,
    /// SIGNED: the day the agreement was signed. Only the participating list has it.
    SIGNED,
    /// MOA: the agreement's document.
    MOA,
    /// ADDENDUM: the document of an addendum.
    ADDENDUM;

    private static final Map<String, Column> BY_HEADING = Map.ofEntries(
            Map.entry("state", STATE),
            Map.entry("state territory", STATE),
            Map.entry("state or territory", STATE),
            Map.entry("law enforcement agency", AGENCY),
            Map.entry("law enforcement agency name", AGENCY),
            Map.entry("agency", AGENCY),
            Map.entry("agency name", AGENCY),
            Map.entry("type", TYPE),
            Map.entry("agency type", TYPE),
            Map.entry("type of agency", TYPE),
            Map.entry("county", COUNTY),
            Map.entry("county parish", COUNTY),
            Map.entry("support type", SUPPORT_TYPE),
            Map.entry("type of support", SUPPORT_TYPE),
            Map.entry("model", SUPPORT_TYPE),
            Map.entry("287 g model", SUPPORT_TYPE),
            Map.entry("signed", SIGNED),
            Map.entry("date signed", SIGNED),
            Map.entry("signed date", SIGNED),
            Map.entry("signature date", SIGNED),
            Map.entry("moa", MOA),
            Map.entry("memorandum of agreement", MOA),
            Map.entry("addendum", ADDENDUM),
            Map.entry("addenda", ADDENDUM),
            Map.entry("moa addendum", ADDENDUM));

    /// The column that a heading names: by its words, whatever their case, punctuation and spacing.
    public static Optional<Column> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(words(heading)));
    }

    /// The letters and digits of a text in small letters, with one blank where anything else stands between.
    static String words(String heading) {
        StringBuilder words = new StringBuilder(heading.length());
        boolean gap = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(gap && !words.isEmpty() ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
