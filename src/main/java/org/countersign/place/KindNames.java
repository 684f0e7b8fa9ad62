package org.countersign.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the municipalities or the townships of one state by what people write for them.
final class KindNames<T> {
    private final NameIndex<T> index;
    private final Function<T, String> kind;
    private final List<T> all;

    KindNames(List<T> all, Function<T, ? extends Collection<String>> names, Function<T, String> kind) {
        this.all = List.copyOf(all);
        this.kind = kind;
        this.index = new NameIndex<>(all, names);
    }

    List<T> all() {
        return all;
    }

    /// The whole text decides ("Kansas City"); else the name beside a kind, with those of just that kind first choice.
    List<T> find(String text) {
        String folded = PlaceName.fold(text);
        List<T> whole = index.find(folded);
        if (!whole.isEmpty()) {
            return whole;
        }
        Optional<KindText> read = KindText.read(folded);
        return read.isPresent() ? fitting(read.get()) : List.of();
    }

    List<NameIndex.Near<T>> nearest(String text, int count) {
        String folded = PlaceName.fold(text);
        return index.nearest(KindText.read(folded).map(KindText::name).orElse(folded), count);
    }

    private List<T> fitting(KindText text) {
        List<T> allowed = index.find(text.name()).stream().filter(place -> text.allows(kind.apply(place))).toList();
        List<T> exact = allowed.stream().filter(place -> text.is(kind.apply(place))).toList();
        return exact.isEmpty() ? allowed : exact;
    }
}
