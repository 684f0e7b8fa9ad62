package org.countersign.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.place.Distance;

/// What the real places say about two spellings: whether each is one, whether it is the same one, and what a spelling
/// that is none was probably meant to be.
final class PlaceEvidence {
    /// From this many letters on, two slips still point to one place.
    private static final int LONG_WORD = 8;
    private static final int SHORT_WORD = 5;

    private PlaceEvidence() {}

    /// The reasons that lie in the jurisdictions' words, the first of them the weightiest. Both spellings are of one state.
    static List<Evidence> of(Spelling first, Spelling second) {
        boolean firstReal = first.reality().isKnown();
        boolean secondReal = second.reality().isKnown();
        if (firstReal && secondReal) {
            Evidence both = bothReal(first, second);
            Evidence words = words(first.name(), second.name());
            boolean slip = both.kind() == EvidenceKind.TWO_PLACES && words.kind() == EvidenceKind.SMALL_SLIP;
            return slip ? List.of(both, words) : List.of(both);
        }
        if (firstReal || secondReal) {
            Spelling real = firstReal ? first : second;
            Spelling other = firstReal ? second : first;
            return Stream.concat(Stream.of(oneReal(real, other)), county(real, other).stream()).toList();
        }
        return List.of(noneReal(first, second));
    }

    /// What ICE's county for a spelling that is no real place says about the place it may be meant to be.
    private static Optional<Evidence> county(Spelling real, Spelling other) {
        if (other.counties().isEmpty()) {
            return Optional.empty();
        }
        boolean fits = real.reality().bodies().stream().anyMatch(body -> other.counties().stream().anyMatch(body::liesIn));
        String sentence =
                "ICE's county for \"" + other.text() + "\" is " + (fits ? "" : "not ") + "that of " + names(real.reality().bodies());
        return Optional.of(Evidence.of(fits ? EvidenceKind.COUNTY_FITS_REAL : EvidenceKind.COUNTY_AGAINST_REAL, sentence));
    }

    private static Evidence bothReal(Spelling first, Spelling second) {
        List<RealBody> common = first.reality().bodies().stream().filter(second.reality().bodies()::contains).toList();
        if (common.isEmpty()) {
            return Evidence.of(EvidenceKind.TWO_PLACES,
                    "both are real, and two: " + names(first.reality().bodies()) + " and " + names(second.reality().bodies()));
        }
        boolean typesFit = first.reality().typeFits() && second.reality().typeFits();
        if (first.reality().isOne() && second.reality().isOne()) {
            String place = "both can only be " + common.getFirst().name();
            return Evidence.of(typesFit ? EvidenceKind.SAME_PLACE : EvidenceKind.SAME_PLACE_WRONG_TYPE,
                    place + (typesFit ? "" : ", though one says otherwise"));
        }
        return byCounty(first, second).orElseGet(() -> Evidence.of(EvidenceKind.PLACE_AMBIGUOUS, "the name alone fits " + names(common)));
    }

    private static Optional<Evidence> byCounty(Spelling first, Spelling second) {
        List<RealBody> one = inCounties(first);
        List<RealBody> other = inCounties(second);
        if (one.size() == 1 && one.equals(other)) {
            String sentence = "both can only be " + one.getFirst().name() + ", by the counties that ICE states";
            return Optional.of(Evidence.of(EvidenceKind.SAME_PLACE_BY_COUNTY, sentence));
        }
        if (one.size() == 1 && other.size() == 1) {
            return Optional
                    .of(Evidence.of(EvidenceKind.TWO_PLACES, "ICE's counties make them two: " + names(one) + " and " + names(other)));
        }
        return Optional.empty();
    }

    private static List<RealBody> inCounties(Spelling spelling) {
        Predicate<RealBody> near = body -> spelling.counties().stream().anyMatch(body::liesIn);
        return spelling.reality().isOne() ? spelling.reality().bodies() : spelling.reality().bodies().stream().filter(near).toList();
    }

    private static Evidence oneReal(Spelling real, Spelling other) {
        StateGazetteer.Nearest nearest = other.nearest();
        int length = other.name().key().length();
        boolean aimed = nearest.bodies().stream().anyMatch(real.reality().bodies()::contains);
        if (!aimed) {
            Evidence words = words(real.name(), other.name());
            if (words.kind() == EvidenceKind.WORDS_LEFT_OUT && other.longer().size() == 1
                    && real.reality().bodies().contains(other.longer().getFirst())) {
                return Evidence.of(EvidenceKind.ONLY_ONE_LONGER,
                        names(other.longer()) + " is the only real place whose name holds the other's words");
            }
            boolean nearer = !nearest.bodies().isEmpty() && nearest.margin() > 0 && words.kind() == EvidenceKind.SMALL_SLIP;
            return nearer
                    ? Evidence.of(EvidenceKind.NEARER_TO_ANOTHER, "the other spelling is nearer to " + names(nearest.bodies()))
                    : words;
        }
        String sentence = names(real.reality().bodies()) + " is real, \"" + String.join(" ", other.name().core()) + "\" is not, and is "
                + slips(nearest.slips()) + " away from it";
        boolean clear = nearest.margin() >= 2 || nearest.margin() == 1 && nearest.slips() == 1 && length >= SHORT_WORD;
        boolean small = nearest.slips() == 1 && length >= SHORT_WORD || nearest.slips() == 2 && length >= LONG_WORD;
        if (nearest.margin() == 0 || !small && !clear) {
            return Evidence.of(EvidenceKind.ONE_OF_SEVERAL_NEAR, sentence + ", as are others");
        }
        boolean closedList = Reality.unit(other.name()) == Office.Unit.COUNTY && !other.name().type().isBody();
        // every county is known, while not every police department is a place's of the Census
        int weight = EvidenceKind.ONLY_ONE_REAL.weight() + (closedList && clear && small ? 10 : 0) - (clear ? 0 : 10) - (small ? 0 : 10)
                - 5 * (nearest.slips() - 1);
        return new Evidence(EvidenceKind.ONLY_ONE_REAL, sentence + ", and no other is as near", weight);
    }

    private static Evidence noneReal(Spelling first, Spelling second) {
        Evidence words = words(first.name(), second.name());
        List<RealBody> common = first.nearest().bodies().stream().filter(second.nearest().bodies()::contains).toList();
        boolean aimed = common.size() == 1 && first.nearest().margin() > 0 && second.nearest().margin() > 0;
        return aimed && words.weight() < EvidenceKind.SAME_NEAREST.weight()
                ? Evidence.of(EvidenceKind.SAME_NEAREST, "neither is real; both are nearest to " + names(common))
                : words;
    }

    /// What the words say where the lists of places do not know them.
    static Evidence words(PrintedName first, PrintedName second) {
        if (first.key().equals(second.key())) {
            return Evidence.of(EvidenceKind.SAME_WORDS, "the words are the same");
        }
        Set<String> one = Set.copyOf(first.core());
        Set<String> other = Set.copyOf(second.core());
        if (one.equals(other)) {
            return Evidence.of(EvidenceKind.WORD_ORDER, "the same words in another order");
        }
        int shorter = Math.min(first.key().length(), second.key().length());
        int slips = Math.min(Distance.between(first.key(), second.key(), 3),
                Distance.between(first.keyWithType(), second.keyWithType(), 3));
        int tolerated = shorter < SHORT_WORD ? 0 : shorter < LONG_WORD ? 1 : shorter < 2 * LONG_WORD ? 2 : 3;
        if (slips <= tolerated) {
            boolean sameStart = first.key().charAt(0) == second.key().charAt(0);
            int weight =
                    EvidenceKind.SMALL_SLIP.weight() + (slips == 1 ? 10 : 0) + (shorter >= 2 * LONG_WORD ? 10 : 0) - (sameStart ? 0 : 15);
            return new Evidence(EvidenceKind.SMALL_SLIP, "the spellings are " + slips(slips) + " apart", weight);
        }
        boolean leftOut = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
        return leftOut
                ? Evidence.of(EvidenceKind.WORDS_LEFT_OUT, "one has words that the other leaves out")
                : Evidence.of(EvidenceKind.OTHER_WORDS, "the words have little in common");
    }

    private static String slips(int count) {
        return count == 1 ? "one slip" : count + " slips";
    }

    private static String names(List<RealBody> bodies) {
        List<String> all = new ArrayList<>(bodies.stream().sorted(Comparator.comparing(RealBody::id)).map(RealBody::name).toList());
        return all.size() <= 3
                ? String.join(", ", all)
                : all.subList(0, 3).stream().collect(Collectors.joining(", ")) + " and " + (all.size() - 3) + " more";
    }
}
