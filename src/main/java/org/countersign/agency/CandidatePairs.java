package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.archive.Runs;
import org.countersign.place.Distance;
import org.countersign.sighting.Roll;

/// Which pairs of spellings are worth weighing: those that share a mark. A mark that too many share is no help, and
/// without such marks the number of pairs would grow with the square of the spellings.
final class CandidatePairs {
    private static final int COMMON_WORD = 40;
    private static final int COMMON_DATE = 14;
    private static final int EDGE = 4;

    private final Map<String, List<Spelling>> blocks = new TreeMap<>();

    private CandidatePairs() {}

    /// The pairs, each once, in an order that depends on nothing but the spellings; the ruled ones are always among them.
    static List<Pair> of(List<Spelling> spellings, RuledPairs rulings) {
        CandidatePairs marked = new CandidatePairs();
        spellings.forEach(spelling -> marked.mark(spelling, rulings));
        return marked.list();
    }

    private List<Pair> list() {
        Set<String> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        blocks.forEach((mark, block) -> {
            int most = mark.startsWith("time") ? COMMON_DATE : mark.startsWith("word") ? COMMON_WORD : Integer.MAX_VALUE;
            if (block.size() > 1 && block.size() <= most) {
                addAll(block, mark.startsWith("edge"), seen, pairs);
            }
        });
        return pairs;
    }

    private static void addAll(List<Spelling> block, boolean onlyAlike, Set<String> seen, List<Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Pair pair = Pair.of(block.get(i), block.get(j));
                boolean wanted = pair.first() != pair.second() && (!onlyAlike || pair.isAlike());
                if (wanted && seen.add(pair.key())) {
                    pairs.add(pair);
                }
            }
        }
    }

    private void mark(Spelling spelling, RuledPairs rulings) {
        rulings.listConcerning(spelling).forEach(ruling -> put("ruling|" + ruling, spelling));
        PrintedName name = spelling.name();
        String state = spelling.state() + '|';
        put("form|" + name.form(), spelling);
        String key = name.key().isEmpty() ? name.office().name() : name.key();
        put("edge|start|" + state + key.substring(0, Math.min(EDGE, key.length())), spelling);
        put("edge|end|" + state + key.substring(Math.max(0, key.length() - EDGE - 1)), spelling);
        spelling.reality().bodies().stream().limit(EDGE).forEach(body -> put("body|" + state + body.id(), spelling));
        spelling.nearest().bodies().stream().limit(EDGE).forEach(body -> put("body|" + state + body.id(), spelling));
        spelling.longer().stream().limit(EDGE).forEach(body -> put("body|" + state + body.id(), spelling));
        new HashSet<>(name.core()).stream().filter(word -> word.length() > EDGE).forEach(word -> put("word|" + state + word, spelling));
        spelling.presences().forEach((model, presence) -> markPresence(state + model + '|', presence, spelling));
    }

    private void markPresence(String prefix, Presence presence, Spelling spelling) {
        presence.documents().forEach(document -> put("time|document|" + document, spelling));
        presence.signed().forEach(day -> put("time|signed|" + prefix + day, spelling));
        for (Roll roll : Roll.values()) {
            Runs runs = presence.on(roll);
            Set<Integer> steps = new HashSet<>();
            for (int i = 0; i < runs.count(); i++) {
                steps.add(runs.first(i));
                steps.add(runs.last(i) + 1);
            }
            steps.forEach(step -> put("time|step|" + prefix + roll + step, spelling));
        }
    }

    private void put(String mark, Spelling spelling) {
        blocks.computeIfAbsent(mark, unused -> new ArrayList<>()).add(spelling);
    }

    /// Two spellings, the lower key first.
    record Pair(Spelling first, Spelling second) {
        static Pair of(Spelling one, Spelling other) {
            return one.key().compareTo(other.key()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        /// Whether the jurisdictions' words are a few slips apart, or begin alike to the end of one.
        boolean isAlike() {
            String one = first.name().key();
            String other = second.name().key();
            return one.startsWith(other) || other.startsWith(one) || Distance.between(one, other, EDGE - 1) < EDGE;
        }

        String key() {
            return first.key() + '\n' + second.key();
        }
    }
}
