package org.countersign.web;

import java.util.Set;
import java.util.regex.Pattern;

/// The content codings that bodies are kept in.
enum Coding {
    /// As it is.
    IDENTITY("", ""),
    /// RFC 1952.
    GZIP("gzip", "-gz"),
    /// RFC 7932.
    BROTLI("br", "-br");

    private static final Pattern NOT_AT_ALL = Pattern.compile("\\s*[qQ]\\s*=\\s*0(\\.0*)?\\s*");

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
    ///
    /// @param acceptEncoding the header's value; empty where it was not sent
    static Coding best(String acceptEncoding, Set<Coding> there) {
        if (acceptEncoding.isEmpty()) {
            return IDENTITY;
        }
        if (there.contains(BROTLI) && takes(acceptEncoding, "br")) {
            return BROTLI;
        }
        return there.contains(GZIP) && takes(acceptEncoding, "gzip") ? GZIP : IDENTITY;
    }

    private static boolean takes(String accepted, String coding) {
        for (String part : accepted.split(",")) {
            String[] words = part.split(";", -1);
            if (words[0].strip().equalsIgnoreCase(coding)) {
                return words.length < 2 || !NOT_AT_ALL.matcher(words[1]).matches();
            }
        }
        return false;
    }
}
