package org.countersign.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.countersign.place.Distance;

/// The real places and bodies of one state, by their names.
final class StateGazetteer {
    private final Map<String, List<RealBody>> byKey = new HashMap<>();
    private final Map<String, List<RealBody>> byKeyWithType = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final List<RealBody> bodies;

    /// @param bodies all of them, each once
    /// @param placeWords the words of the places' names
    StateGazetteer(List<RealBody> bodies, Collection<String> placeWords) {
        this.bodies = List.copyOf(bodies);
        words.addAll(placeWords);
        for (RealBody body : bodies) {
            byKey.computeIfAbsent(body.key(), unused -> new ArrayList<>(2)).add(body);
            byKeyWithType.computeIfAbsent(body.key() + body.type(), unused -> new ArrayList<>(1)).add(body);
        }
    }

    /// Whether a word stands in the name of a place of the state.
    boolean isPlaceWord(String word) {
        return words.contains(word);
    }

    /// The bodies of this name.
    List<RealBody> named(String key, Predicate<RealBody> wanted) {
        return byKey.getOrDefault(key, List.of()).stream().filter(wanted).toList();
    }

    /// The bodies whose name with their kind reads so, as in `hialeahcity`.
    List<RealBody> namedWithType(String key, Predicate<RealBody> wanted) {
        return byKeyWithType.getOrDefault(key, List.of()).stream().filter(wanted).toList();
    }

    /// The bodies whose names are nearest to a key, the ties included, and how much further the next name is.
    ///
    /// @param limit how many slips are too many
    Nearest nearest(String key, int limit, Predicate<RealBody> wanted) {
        List<RealBody> best = new ArrayList<>();
        int least = limit;
        int next = limit;
        for (RealBody body : bodies) {
            int slips = Math.abs(body.key().length() - key.length()) >= next || !wanted.test(body)
                    ? next
                    : Math.min(next, Distance.between(key, body.key(), next - 1));
            if (slips < least) {
                next = best.isEmpty() ? limit : least;
                least = slips;
                best.clear();
                best.add(body);
            } else if (slips == least && slips < limit) {
                best.add(body);
            } else if (slips < next) {
                next = slips;
            }
        }
        return new Nearest(best, least, distinctKeys(best) > 1 ? 0 : next - least);
    }

    /// The bodies whose names hold these words and more.
    List<RealBody> holding(List<String> core, Predicate<RealBody> wanted) {
        return bodies.stream().filter(body -> body.words().size() > core.size() && wanted.test(body) && body.words().containsAll(core))
                .toList();
    }

    /// The state's counties and independent cities.
    List<RealBody> counties() {
        return bodies.stream().filter(body -> body.level() == RealBody.Level.COUNTY).toList();
    }

    private static long distinctKeys(List<RealBody> best) {
        return best.stream().map(RealBody::key).distinct().count();
    }

    /// @param bodies the nearest ones, all of one name unless the margin is 0; empty when nothing is near
    /// @param slips how far they are
    /// @param margin how much further the next other name is; names beyond the limit count as at the limit
    record Nearest(List<RealBody> bodies, int slips, int margin) {
        static final Nearest NONE = new Nearest(List.of(), 0, 0);

        Nearest {
            bodies = List.copyOf(bodies);
        }

        /// The nearer of the two.
        Nearest orNearer(Nearest other) {
            return bodies.isEmpty() || !other.bodies.isEmpty() && other.slips < slips ? other : this;
        }
    }
}
