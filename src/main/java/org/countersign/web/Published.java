package org.countersign.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import org.countersign.page.Site;

/// One revision of the site with all answers that were made of it so far. A new revision takes the place of the whole.
final class Published {
    private final Site site;
    private final Cache<String, Ready> answers;

    /// @param room how many bytes of answers are kept at most
    Published(Site site, long room) {
        this.site = Objects.requireNonNull(site);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(room)
                .weigher((String key, Ready answer) -> key.length() * 2 + answer.weight())
                .build();
    }

    Site site() {
        return site;
    }

    /// What an answer is kept under.
    ///
    /// @param address path and query; for answers that were made, as the site itself writes them, so that parameters that
    ///        are left aside and those in another order do not make the same page twice
    static String key(Form form, String address) {
        return form.ending() + ' ' + address;
    }

    /// An answer that was made before.
    Optional<Ready> find(String key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /// Keeps an answer, where it holds for the whole revision.
    void keep(String key, Ready answer) {
        if (answer.kept()) {
            answers.put(key, answer);
        }
    }
}
