package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.countersign.place.PlaceName;
import org.countersign.place.Places;
import org.countersign.place.State;

/// One way to understand what was typed: a name, and the state it is in where one was typed behind it.
///
/// @param words the name, folded
/// @param state the state's letters, where one is meant
record Query(String words, Optional<String> state) {
    Query {
        Objects.requireNonNull(words);
        Objects.requireNonNull(state);
    }

    /// The ways to understand a text: as it is, and with its last words as a state.
    static List<Query> of(String text, Places places) {
        String typed = text.strip().replaceFirst("(?i)^(condado|ciudad|pueblo|villa|parroquia|municipio)\\s+(de|del)\\s+", "");
        List<Query> queries = new ArrayList<>();
        queries.add(new Query(PlaceName.fold(typed), Optional.empty()));
        for (int at = typed.lastIndexOf(' '); at > 0; at = typed.lastIndexOf(' ', at - 1)) {
            String tail = typed.substring(at + 1).strip();
            Optional<State> state = state(tail, places);
            if (state.isPresent()) {
                queries.add(new Query(PlaceName.fold(typed.substring(0, at)), Optional.of(state.get().usps())));
            }
        }
        int comma = typed.lastIndexOf(',');
        if (comma > 0 && queries.size() == 1) {
            state(typed.substring(comma + 1).strip(), places)
                    .ifPresent(state -> queries.add(new Query(PlaceName.fold(typed.substring(0, comma)), Optional.of(state.usps()))));
        }
        places.findState(typed.toUpperCase(Locale.ROOT))
                .ifPresent(state -> queries.add(new Query(PlaceName.fold(state.name()), Optional.empty())));
        return queries;
    }

    private static Optional<State> state(String text, Places places) {
        String bare = text.replace(".", "");
        return places.findState(bare.toUpperCase(Locale.ROOT)).or(() -> places.findStateNamed(bare));
    }

    /// Whether a state is the one meant, or none is.
    boolean in(String usps) {
        return state.map(usps::equals).orElse(true);
    }
}
