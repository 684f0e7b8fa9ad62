package org.countersign.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A stretch of a long list: at most a hundred items, from behind the one that a cursor names.
///
/// @param items the items shown
/// @param before how many items of the list stand before them
/// @param total how many items the list has
/// @param next the cursor of the stretch behind; empty at the list's end
public record Batch<T>(List<T> items, int before, int total, Optional<String> next) {
    /// How many items a stretch has at most.
    static final int MOST = 100;
    /// The parameter that names the last item seen.
    static final String CURSOR = "cursor";

    public Batch {
        items = List.copyOf(items);
        Objects.requireNonNull(next);
    }

    /// The stretch that is asked for.
    ///
    /// @param id what names an item, the same in every revision that has it
    /// @throws WrongParameter when the cursor names no item of the list
    static <T> Batch<T> of(List<T> all, Function<T, String> id, Ask ask) {
        int from = ask.filter(CURSOR).map(cursor -> behind(all, id, cursor)).orElse(0);
        List<T> items = all.subList(from, Math.min(from + MOST, all.size()));
        boolean more = from + items.size() < all.size();
        return new Batch<>(items, from, all.size(), more ? Optional.of(id.apply(items.getLast())) : Optional.empty());
    }

    private static <T> int behind(List<T> all, Function<T, String> id, String cursor) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        throw new WrongParameter(CURSOR, cursor, "what 'next' of the page before says, with the same filters");
    }

    /// The number of the first item shown, from 1.
    public int first() {
        return before + 1;
    }

    /// The number of the last item shown.
    public int last() {
        return before + items.size();
    }
}
