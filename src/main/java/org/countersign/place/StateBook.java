package org.countersign.place;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The states and territories, by their letters.
final class StateBook {
    private final List<State> all;
    private final Once<NameIndex<State>> byName;

    StateBook(PlaceTable table) {
        all = table.all().stream()
                .map(line -> new State(line.get(0), line.get(1), line.get(2), line.get(3).equals("true")))
                .toList();
        byName = new Once<>(() -> new NameIndex<>(all, state -> List.of(state.name())));
    }

    List<State> all() {
        return all;
    }

    Optional<State> find(String usps) {
        return all.stream().filter(state -> state.usps().equals(usps)).findFirst();
    }

    Optional<State> findNamed(String text) {
        return byName.get().find(PlaceName.fold(text)).stream().findFirst();
    }

    /// The letters of the state whose two digits a census code begins with.
    String uspsOf(String code) {
        for (State state : all) {
            if (code.startsWith(state.fips())) {
                return state.usps();
            }
        }
        throw new NoSuchElementException("no state has the first two digits of " + code);
    }
}
