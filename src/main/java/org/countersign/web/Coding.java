package org.countersign.web;

/// The content codings that bodies are kept in.
enum Coding {
    /// As it is.
    IDENTITY("", ""),
    /// RFC 1952.
    GZIP("gzip", "-gz"),
    /// RFC 7932.
    BROTLI("br", "-br");

    private final String code;
    private final String mark;

    Coding(String code, String mark) {
        this.code = code;
        this.mark = mark;
    }

    /// The word of `Accept-Encoding` and `Content-Encoding`.
    String code() {
        return code;
    }

    /// What tells its entity tags from the others'.
    String mark() {
        return mark;
    }

    /// The best coding that a client takes, of those there are. A coding that is named with `q=0` is not taken.
    static Coding best(String acceptEncoding, Body body) {
        if (body.brotli().isPresent() && takes(acceptEncoding, "br")) {
            return BROTLI;
        }
        return body.gzip().isPresent() && takes(acceptEncoding, "gzip") ? GZIP : IDENTITY;
    }

    private static boolean takes(String accepted, String coding) {
        for (String part : accepted.split(",")) {
            String[] words = part.strip().split(";");
            if (words[0].strip().equalsIgnoreCase(coding)) {
                return words.length < 2 || !words[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
