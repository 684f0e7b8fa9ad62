package org.countersign.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.countersign.archive.EditionMaker;

/// What pages load besides themselves. All of it is the site's own.
public final class Asset {
    /// How pages look.
    public static final Asset STYLE = new Asset("site.css", "text/css; charset=utf-8");
    /// The search field's suggestions.
    public static final Asset SEARCH = new Asset("search.js", "text/javascript; charset=utf-8");
    /// The map's slider, zoom and labels.
    public static final Asset MAP = new Asset("map.js", "text/javascript; charset=utf-8");
    /// The sign in a browser's tab.
    public static final Asset ICON = new Asset("icon.svg", "image/svg+xml");
    /// All of them.
    public static final List<Asset> ALL = List.of(STYLE, SEARCH, MAP, ICON);

    private static final int HASH = 10;

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String path;

    private Asset(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = read();
        int dot = name.lastIndexOf('.');
        this.path = "/assets/" + name.substring(0, dot) + "-" + EditionMaker.sha256(bytes).substring(0, HASH) + name.substring(dot);
    }

    /// Its address, which changes with its bytes.
    public String path() {
        return path;
    }

    /// What `Content-Type` says.
    public String mediaType() {
        return mediaType;
    }

    /// Its bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    private byte[] read() {
        try (InputStream stream = Asset.class.getResourceAsStream("/assets/" + name)) {
            if (stream == null) {
                throw new IOException("the build lacks assets/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
