package org.countersign.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conditional requests, RFC 9110, section 13. Dates are not heeded: no answer has a `Last-Modified`, since two answers of
/// one second would be one to it; the RFC has them left aside then.
final class Conditions {
    /// An entity tag, weak or strong; it may hold commas.
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");
    private static final String ANY = "*";

    private Conditions() {}

    /// Whether `If-None-Match` names the entity tag, so that the client has the body already. Compared weakly, as the RFC
    /// wants it for this header.
    ///
    /// @param ifNoneMatch the header's value; empty where it was not sent
    static boolean unchanged(String ifNoneMatch, String etag) {
        return names(ifNoneMatch, etag, true);
    }

    /// Whether `If-Match` asks for something else than what is here. Compared strongly.
    ///
    /// @param ifMatch the header's value; empty where it was not sent
    static boolean failed(String ifMatch, String etag) {
        return !ifMatch.isEmpty() && !names(ifMatch, etag, false);
    }

    private static boolean names(String list, String etag, boolean weakly) {
        if (list.isEmpty()) {
            return false;
        }
        if (list.equals(etag) || list.strip().equals(ANY)) {
            return true;
        }
        Matcher tags = TAG.matcher(list);
        while (tags.find()) {
            if (tags.group(2).equals(etag) && (weakly || tags.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
