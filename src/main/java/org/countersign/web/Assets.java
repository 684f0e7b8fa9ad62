package org.countersign.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.page.Asset;

/// Style sheets, scripts and pictures. Their addresses hold a hash, so browsers may keep them for ever.
final class Assets {
    private static final Map<String, String> FOR_EVER =
            Map.of("Cache-Control", "public, max-age=31536000, immutable", "Vary", "Accept-Encoding");

    private final Map<String, Ready> byPath = new HashMap<>();

    Assets(SafetyHeaders safety) {
        for (Asset asset : Asset.ALL) {
            Answer answer = new Answer(200, FOR_EVER, asset.mediaType(), Body.compressed(asset.bytes()));
            byPath.put(asset.path(), new Ready(answer, Kind.ASSET, safety, false));
        }
    }

    /// The asset at a path.
    Optional<Ready> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
