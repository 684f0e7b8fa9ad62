package org.countersign.web;

import org.eclipse.jetty.http.HttpFields;

/// The headers that keep a page from doing what it has no reason to do.
///
/// @param behindTls whether the site is only reached over TLS, so that browsers may be told to insist on it
record SafetyHeaders(boolean behindTls) {
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'; frame-src 'self'; frame-ancestors ";

    /// Puts them into an answer.
    ///
    /// @param path the address asked for: only what is below `/embed` may stand in other people's frames
    void put(HttpFields.Mutable headers, String path) {
        boolean framed = path.startsWith("/embed/") || path.startsWith("/es/embed/");
        headers.put("Content-Security-Policy", POLICY + (framed ? "*" : "'none'"));
        if (!framed) {
            headers.put("X-Frame-Options", "DENY");
        }
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        // Everything here is public and for reading.
        headers.put("Access-Control-Allow-Origin", "*");
        if (behindTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
