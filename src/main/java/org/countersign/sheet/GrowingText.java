package org.countersign.sheet;

/// Text put together from pieces, mostly a single one, up to the length a cell may have.
final class GrowingText {
    private final int limit;
    private String first = "";
    private final StringBuilder more = new StringBuilder(0);

    GrowingText(ReadingLimits limits) {
        limit = limits.cellCharacters();
    }

    void add(String piece) throws SheetFault {
        if (first.length() + more.length() + piece.length() > limit) {
            throw SheetFault.over("text has too many characters", limit);
        }
        if (first.isEmpty()) {
            first = piece;
        } else {
            more.append(piece);
        }
    }

    @Override
    public String toString() {
        return more.isEmpty() ? first : first + more;
    }
}
