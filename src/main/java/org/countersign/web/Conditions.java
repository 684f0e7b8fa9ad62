package org.countersign.web;

import org.jspecify.annotations.Nullable;

/// Conditional requests, RFC 9110, section 13.
final class Conditions {
    private Conditions() {}

    /// Whether `If-None-Match` names the entity tag, so that the client has the body already. Compared weakly, as the RFC
    /// wants it for this header.
    static boolean unchanged(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String bare = tag.strip();
            if (bare.equals("*") || bare.equals(etag) || bare.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
