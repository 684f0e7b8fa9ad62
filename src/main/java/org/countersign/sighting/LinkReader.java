package org.countersign.sighting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.finding.FindingKind;
import org.countersign.sheet.Cell;

/// Reads the MOA and ADDENDUM columns: an address behind a word, an address as text, or a word that says none is there yet.
final class LinkReader {
    private static final Set<String> NOT_YET = Set.of("link pending", "pending", "link to follow", "coming soon");
    private static final Set<String> PROMISES =
            Set.of("link", "moa", "link addendum", "addendum", "link link", "moa link", "addendum link");

    private LinkReader() {}

    static Read<DocumentLink> read(Column column, Cell cell, List<CellFault> faults) {
        String text = cell.text();
        String words = Column.words(text);
        String shown = cell.link().orElse(text);
        if (cell.link().isPresent() || words.startsWith("http") || words.startsWith("www ")) {
            Optional<DocumentLink> link = DocumentLink.read(shown);
            if (link.isEmpty()) {
                faults.add(new CellFault(FindingKind.LINK_UNREAD, column.name(), shown, "no address of a document can be found in it"));
                return Read.unread();
            }
            if (link.get().wrapped()) {
                faults.add(new CellFault(FindingKind.LINK_UNWRAPPED, column.name(), shown, "read as " + link.get().address()));
            }
            return link.get().wrapped() ? Read.corrected(link.get()) : Read.exact(link.get());
        }
        if (words.isEmpty() || NOT_YET.contains(words) || Absent.is(text)) {
            return Read.absent();
        }
        boolean promised = PROMISES.contains(words);
        faults.add(new CellFault(
                promised ? FindingKind.LINK_MISSING : FindingKind.LINK_UNREAD,
                column.name(),
                text,
                "allowed are an address, the word link with an address behind it, link pending, or nothing"));
        return promised ? Read.absent() : Read.unread();
    }
}
