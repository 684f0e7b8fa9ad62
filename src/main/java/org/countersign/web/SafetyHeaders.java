package org.countersign.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/// The headers that keep a page from doing what it has no reason to do. They stand on every answer, whatever its status.
///
/// @param behindTls whether the site is only reached over TLS, so that browsers may be told to insist on it
record SafetyHeaders(boolean behindTls) {
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'; frame-src 'self'; frame-ancestors ";
    private static final HttpField FRAMED = field("Content-Security-Policy", POLICY + "*");
    private static final HttpField UNFRAMED = field("Content-Security-Policy", POLICY + "'none'");
    private static final HttpField DENY = field("X-Frame-Options", "DENY");
    private static final HttpField INSIST = field("Strict-Transport-Security", "max-age=31536000");
    private static final HttpFields ALWAYS = HttpFields.from(
            field("X-Content-Type-Options", "nosniff"),
            field("Referrer-Policy", "no-referrer"),
            field("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
            field("Cross-Origin-Opener-Policy", "same-origin"),
            // Everything here is public and for reading.
            field("Access-Control-Allow-Origin", "*"),
            field("Access-Control-Expose-Headers", "Deprecation, ETag, Link, Location, Repr-Digest, Retry-After, Sunset"));

    /// Whether an address may stand in other people's frames: only what is below `/embed`.
    static boolean isFramed(String path) {
        return path.startsWith("/embed/") || path.startsWith("/es/embed/");
    }

    /// Puts them into an answer.
    ///
    /// @param framed whether it may stand in other people's frames
    void put(HttpFields.Mutable headers, boolean framed) {
        headers.put(framed ? FRAMED : UNFRAMED);
        if (!framed) {
            headers.put(DENY);
        }
        ALWAYS.forEach(headers::put);
        if (behindTls) {
            headers.put(INSIST);
        }
    }

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
