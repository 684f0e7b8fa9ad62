package org.countersign.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What pages load besides themselves. All of it is the site's own.
public enum Asset {
    /// How pages look.
    STYLE("site.css", "text/css; charset=utf-8"),
    /// The search field's suggestions.
    SEARCH("search.js", "text/javascript; charset=utf-8"),
    /// The sign in a browser's tab.
    ICON("icon.svg", "image/svg+xml");

    private static final int HASH = 10;

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String path;

    Asset(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = read();
        int dot = name.lastIndexOf('.');
        this.path = "/assets/" + name.substring(0, dot) + "-" + hash() + name.substring(dot);
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

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, HASH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
