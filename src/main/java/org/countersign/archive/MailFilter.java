package org.countersign.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the reader's mailbox out of addresses that a mail filter rewrote.
///
/// Such a wrapper carries the address behind it in `url=` and, in `data=`, the mailbox of whoever received the mail.
/// The register holds no person, so the mailbox alone is replaced by `[mailbox]`; all else stays verbatim.
public final class MailFilter {
    /// What stands where a mailbox stood.
    public static final String MAILBOX = "[mailbox]";

    /// What separates the fields of `data=`, plainly written or percent-encoded once or twice.
    private static final Pattern SEPARATOR = Pattern.compile("(?i)[|=#]|%7C|%257C");

    /// The parameter with the address behind the wrapper: an at sign in it is the document's own.
    private static final Pattern BEHIND = Pattern.compile("(?i)^(?:amp;)?url=");

    private static final Pattern DATA = Pattern.compile("(?i)[?&;]data=");

    private static final Pattern AT = Pattern.compile("(?i)@|%40|%2540");

    private MailFilter() {}

    /// Whether an address is such a wrapper: a known filter's host, or a `url=` beside a `data=`.
    public static boolean wraps(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        return query >= 0
                && lower.indexOf("url=http", query) > 0
                && (lower.lastIndexOf("safelinks", query) >= 0 || DATA.matcher(address).find(query));
    }

    /// The wrapper without mailboxes; any other address unchanged.
    static String withoutMailbox(String address) {
        if (!wraps(address)) {
            return address;
        }
        int query = address.indexOf('?') + 1;
        return Arrays.stream(address.substring(query).split("&", -1))
                .map(parameter -> BEHIND.matcher(parameter).find() ? parameter : fields(parameter))
                .collect(Collectors.joining("&", address.substring(0, query), ""));
    }

    private static String fields(String parameter) {
        StringBuilder clean = new StringBuilder();
        Matcher separator = SEPARATOR.matcher(parameter);
        int from = 0;
        while (separator.find()) {
            clean.append(field(parameter.substring(from, separator.start()))).append(separator.group());
            from = separator.end();
        }
        return clean.append(field(parameter.substring(from))).toString();
    }

    private static String field(String text) {
        return AT.matcher(text).find() ? MAILBOX : text;
    }
}
