package org.countersign.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.page.Site;

/// What an operator's programs ask: whether the server lives, and what it shows.
final class Vitals {
    private static final String ALIVE = "/healthz";
    private static final String READY = "/readyz";

    private final InstantSource clock;
    private final SafetyHeaders safety;

    Vitals(InstantSource clock, SafetyHeaders safety) {
        this.clock = Objects.requireNonNull(clock);
        this.safety = Objects.requireNonNull(safety);
    }

    /// The answer, where the path is one of these.
    Optional<Ready> find(String path, Published published) {
        return switch (path) {
            case ALIVE -> Optional.of(ready(path, Json.object("status", "alive")));
            case READY -> Optional.of(ready(path, tree(published.site())));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> tree(Site site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Json.object(
                "status", "ready",
                "revision", site.revision(),
                "editions", site.editions(),
                "edition", site.newest().map(EditionTree::reference),
                "day", site.newest().map(edition -> edition.date()),
                "ageDays", site.newest().map(edition -> ChronoUnit.DAYS.between(edition.date(), today)));
    }

    private Ready ready(String path, Map<String, Object> tree) {
        Answer answer = new Answer(200, Map.of("Cache-Control", "no-store"), Form.JSON.mediaType(), Body.plain(Answers.json(tree)));
        return new Ready(answer, new Kind(path, Form.JSON.ending()), safety, false);
    }
}
