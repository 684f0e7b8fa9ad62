package org.countersign.agency;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// When two addresses lead to one document: scheme, host spelling, case, `%20` and what follows `?` or `#` aside.
final class DocumentKey {
    private static final Pattern SCHEME = Pattern.compile("^[a-z-]+:/+(?:www\\.)?");
    private static final Pattern TAIL = Pattern.compile("[?#].*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s_+]+");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private DocumentKey() {}

    /// The key of an unwrapped address; empty when it names no file.
    static String of(String address) {
        String bare = TAIL.matcher(address.strip()).replaceFirst("");
        String decoded = URLDecoder.decode(LONE_PERCENT.matcher(bare.replace("+", "%2B")).replaceAll("%25"), StandardCharsets.UTF_8);
        String key = BLANKS.matcher(SCHEME.matcher(decoded.toLowerCase(Locale.ROOT)).replaceFirst("")).replaceAll("_");
        return key.endsWith("/") || key.indexOf('/') < 0 ? "" : key;
    }
}
