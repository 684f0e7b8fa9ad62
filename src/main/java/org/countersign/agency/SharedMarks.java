package org.countersign.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What signing days, documents and counties say about two spellings. A mark that many spellings share says little, so
/// the marks are counted first.
final class SharedMarks {
    private static final int FEW = 3;
    private static final int SOME = 10;

    private final Map<String, Integer> signers = new HashMap<>();
    private final Map<String, Integer> users = new HashMap<>();

    SharedMarks(Collection<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            Set<String> documents = new HashSet<>();
            spelling.presences().forEach((model, presence) -> {
                presence.signed().forEach(day -> signers.merge(signing(spelling, model, day), 1, Integer::sum));
                documents.addAll(presence.documents());
            });
            documents.forEach(document -> users.merge(document, 1, Integer::sum));
        }
    }

    /// The reasons in signing days and documents under one model.
    List<Evidence> of(String model, Spelling first, Spelling second) {
        Presence one = first.presence(model);
        Presence other = second.presence(model);
        List<Evidence> found = new ArrayList<>();
        signings(model, List.of(first, second), one.signed(), other.signed(), found);
        documents(model, one.documents(), other.documents(), found);
        return found;
    }

    /// The reason in ICE's counties, if they speak.
    static List<Evidence> counties(Spelling first, Spelling second) {
        if (first.counties().isEmpty() || second.counties().isEmpty()) {
            return List.of();
        }
        boolean common = first.counties().stream().anyMatch(second.counties()::contains);
        return List.of(Evidence.of(common ? EvidenceKind.SAME_COUNTY : EvidenceKind.OTHER_COUNTY,
                common ? "ICE names the same county" : "ICE names different counties"));
    }

    /// How many spellings of the state were signed that day under that model.
    int signers(Spelling spelling, String model, LocalDate day) {
        return signers.getOrDefault(signing(spelling, model, day), 0);
    }

    private void signings(String model, List<Spelling> both, Set<LocalDate> one, Set<LocalDate> other, List<Evidence> found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        List<LocalDate> common = one.stream().filter(other::contains).toList();
        if (common.isEmpty()) {
            found.add(Evidence.of(EvidenceKind.OTHER_SIGNING, "under " + model + " signed on different days"));
            return;
        }
        int fewest = common.stream()
                .mapToInt(day -> both.stream().mapToInt(spelling -> signers(spelling, model, day)).min().orElse(SOME))
                .min()
                .orElse(SOME);
        int weight = EvidenceKind.SAME_SIGNING.weight() - (fewest <= FEW ? 0 : fewest <= SOME ? 10 : 18);
        String sentence = "under " + model + " both signed on " + common.getFirst() + ", as " + fewest + " spellings of the state were";
        found.add(new Evidence(EvidenceKind.SAME_SIGNING, sentence, weight));
    }

    private void documents(String model, Set<String> one, Set<String> other, List<Evidence> found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        List<String> common = one.stream().filter(other::contains).toList();
        if (common.isEmpty()) {
            found.add(Evidence.of(EvidenceKind.OTHER_DOCUMENT, "under " + model + " the agreements are different files"));
            return;
        }
        int fewest = common.stream().mapToInt(document -> users.getOrDefault(document, 0)).min().orElse(SOME);
        int weight = EvidenceKind.SAME_DOCUMENT.weight() - (fewest <= FEW ? 0 : 20);
        found.add(new Evidence(EvidenceKind.SAME_DOCUMENT, "under " + model + " both link the same agreement", weight));
    }

    private static String signing(Spelling spelling, String model, LocalDate day) {
        return spelling.state() + model + day;
    }
}
