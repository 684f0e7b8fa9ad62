package org.countersign.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.page.Asset;

/// Style sheets, scripts and pictures. Their addresses hold a hash, so browsers may keep them for ever.
final class Assets {
    private final Map<String, Answer> byPath = new HashMap<>();

    Assets() {
        for (Asset asset : Asset.ALL) {
            byPath.put(asset.path(), new Answer(200, Map.of("Cache-Control", "public, max-age=31536000, immutable"), asset.mediaType(),
                    Body.compressed(asset.bytes())));
        }
    }

    /// The asset at a path.
    Optional<Answer> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
