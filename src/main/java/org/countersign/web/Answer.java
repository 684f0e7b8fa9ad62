package org.countersign.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What is sent back: status, headers and a body in each coding that was made of it.
///
/// @param status the HTTP status
/// @param headers by name, besides those of the body
/// @param mediaType what `Content-Type` says; empty for an answer without a body
/// @param body the body in its codings
public record Answer(int status, Map<String, String> headers, String mediaType, Body body) {
    public Answer {
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(body);
        headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /// An answer with more headers.
    Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, mediaType, body);
    }

    /// A redirect; permanent ones are 301, as the register's addresses are for ever.
    static Answer moved(int status, String location) {
        return new Answer(status, Map.of("Location", location), "", Body.EMPTY);
    }

    /// Whether it holds for a whole revision, and so may be kept.
    boolean kept() {
        return status == 200;
    }

    /// How many bytes keeping it takes.
    int weight() {
        return body.plain().length + body.gzip().map(bytes -> bytes.length).orElse(0)
                + body.brotli().map(bytes -> bytes.length).orElse(0) + 512;
    }

    /// An entity tag's value for a coding; each coding has its own, since its bytes differ (RFC 9110, 8.8.3.3).
    Optional<String> etag(Coding coding) {
        return body.tag().isEmpty() ? Optional.empty() : Optional.of('"' + body.tag() + coding.mark() + '"');
    }
}
