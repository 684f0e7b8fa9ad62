package org.countersign.place;

import java.util.List;
import java.util.Optional;

/// A town or township as somebody wrote it, taken apart: the name, and the word that says what kind it is.
///
/// @param name the folded name without that word
/// @param kind the word
record KindText(String name, String kind) {
    private static final List<String> KINDS =
            List.of("charter township", "municipality", "plantation", "township", "village", "borough", "town", "city", "cdp");

    /// Takes the kind off a folded text, from its end ("princeton borough") or its beginning ("town of avon").
    static Optional<KindText> read(String folded) {
        for (String kind : KINDS) {
            if (folded.endsWith(" " + kind)) {
                return Optional.of(new KindText(folded.substring(0, folded.length() - kind.length() - 1), kind));
            }
            if (folded.startsWith(kind + " of ")) {
                return Optional.of(new KindText(folded.substring(kind.length() + 4), kind));
            }
        }
        return Optional.empty();
    }

    /// Whether a place of this census kind can be meant. City, town, village and borough are confused in speech; a
    /// township is something else than they are, but a town may be either; a place without a government has no such word.
    boolean allows(String lsad) {
        boolean township = lsad.endsWith("township");
        if (lsad.equals("CDP")) {
            return kind.equals("cdp");
        }
        return switch (kind) {
            case "township", "charter township" -> township || lsad.equals("town");
            case "town" -> true;
            default -> !township;
        };
    }

    /// Whether the census kind is the very word.
    boolean is(String lsad) {
        return lsad.equalsIgnoreCase(kind);
    }
}
