package org.countersign.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// One published file of a roll, known by its bytes. Immutable.
///
/// @param sha256 the SHA-256 of the file's bytes, lower-case hexadecimal
/// @param grade whose file it is
/// @param captures every name the same bytes came under, sorted
/// @param stamp the capture time (14 digits, UTC) that [CaptureStamp] took out of the links, when there is one
/// @param mailboxes how many mailboxes were taken out of links, see [MailFilter]
/// @param sheets at least one; the first one is the list
public record Edition(
        String sha256,
        Grade grade,
        List<Capture> captures,
        Optional<String> stamp,
        int mailboxes,
        List<EditionSheet> sheets) {
    public Edition {
        Objects.requireNonNull(grade);
        if (!isSha256(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: '" + sha256 + "'");
        }
        captures = captures.size() == 1 ? List.copyOf(captures) : List.copyOf(new TreeSet<>(captures));
        Objects.requireNonNull(stamp);
        sheets = List.copyOf(sheets);
        if (captures.isEmpty() || sheets.isEmpty()) {
            throw new IllegalArgumentException("an edition has a capture and a sheet: " + sha256);
        }
    }

    /// By hand, not by pattern, because more than a thousand are made at a start.
    private static boolean isSha256(String text) {
        boolean fits = text.length() == 64;
        for (int i = 0; fits && i < 64; i++) {
            char c = text.charAt(i);
            fits = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return fits;
    }

    /// The sheet that is the list.
    public EditionSheet list() {
        return sheets.getFirst();
    }

    /// The first of its names in alphabetical order: how people know it.
    public String name() {
        return captures.getFirst().name();
    }

    /// The same edition with more captures.
    public Edition alsoCapturedAs(List<Capture> more) {
        TreeSet<Capture> all = new TreeSet<>(captures);
        all.addAll(more);
        return new Edition(sha256, grade, List.copyOf(all), stamp, mailboxes, sheets);
    }

    /// A line of this edition as the file has it: with its own capture time in the links.
    public Line verbatim(Line line) {
        return stamp.map(digits -> CaptureStamp.putBack(line, digits)).orElse(line);
    }
}
