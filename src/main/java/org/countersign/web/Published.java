package org.countersign.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.page.Site;

/// One revision of the site with all answers that were made of it so far. A new revision takes the place of the whole.
final class Published {
    private final Site site;
    private final Cache<String, Answer> answers;

    /// @param room how many bytes of answers are kept at most
    Published(Site site, long room) {
        this.site = Objects.requireNonNull(site);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(room)
                .weigher((String key, Answer answer) -> key.length() * 2 + answer.weight())
                .build();
    }

    Site site() {
        return site;
    }

    /// An answer that was made before.
    Optional<Answer> find(String key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /// An answer, made unless it was made before; those that hold for the whole revision are kept.
    Answer answer(String key, Supplier<Answer> maker) {
        Optional<Answer> before = find(key);
        if (before.isPresent()) {
            return before.get();
        }
        Answer made = maker.get();
        if (made.kept()) {
            answers.put(key, made);
        }
        return made;
    }
}
