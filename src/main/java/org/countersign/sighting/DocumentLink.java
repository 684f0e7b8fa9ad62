package org.countersign.sighting;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a document, freed of what others wrapped around it.
///
/// @param address where the document is, with blanks as `%20`; never a wrapper
/// @param wrapped whether something had to be taken off or mended
public record DocumentLink(String address, boolean wrapped) {
    private static final Pattern ARCHIVED = Pattern.compile("(?i)^https?://(?:web\\.)?archive\\.org/web/[^/]+/(.+)$");
    private static final Pattern PARAMETER = Pattern.compile("(?i)[?&](?:url|u|target|q)=(https?(?::|%3A)[^&]+)");
    private static final Pattern INNER = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*://.*?/(https?:/+.+)$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?):/{0,3}([^/\\s?#]+\\.[^/\\s?#]+)(.*)$", Pattern.DOTALL);
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(20\\d{2})[-._]?(\\d{2})[-._]?(\\d{2})(?!\\d)");
    private static final Pattern AMERICAN_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[-._](\\d{1,2})[-._](20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern DIGITS_DAY = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern MODEL = Pattern.compile("(?i)(?<![A-Za-z])(?:287g)?(JEM|TFM|WSO)(?![a-z])");
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern TAIL = Pattern.compile("[?#].*$");
    private static final int MOST_LAYERS = 5;

    public DocumentLink {
        Objects.requireNonNull(address);
    }

    /// The address behind a text, where there is one.
    static Optional<DocumentLink> read(String text) {
        if (isPlain(text)) {
            return Optional.of(new DocumentLink(text, false));
        }
        String bare = text.replace('\u00a0', ' ').strip();
        String inner = bare;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String next = unwrap(inner);
            if (next.equals(inner)) {
                break;
            }
            inner = next;
        }
        Matcher address = ADDRESS.matcher(inner);
        if (!address.matches() && inner.toLowerCase(Locale.ROOT).startsWith("www.")) {
            address = ADDRESS.matcher("https://" + inner);
        }
        if (!address.matches()) {
            return Optional.empty();
        }
        String mended = address.group(1).toLowerCase(Locale.ROOT) + "://" + address.group(2).toLowerCase(Locale.ROOT)
                + address.group(3).strip().replace(" ", "%20");
        return Optional.of(new DocumentLink(mended, !mended.equals(bare.replace(" ", "%20"))));
    }

    /// An address as nearly all are, which the patterns below would leave as it is.
    private static boolean isPlain(String text) {
        int path = text.startsWith("https://") ? text.indexOf('/', 8) : -1;
        if (path < 0 || text.indexOf("http", 1) >= 0 || text.indexOf('.') >= path) {
            return false;
        }
        for (int i = 8; i < path; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        for (int i = path; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String unwrap(String text) {
        if (text.indexOf("http", 1) < 0) {
            return text; // nothing is wrapped in it, as in nearly all
        }
        Matcher archived = ARCHIVED.matcher(text);
        if (archived.matches()) {
            return archived.group(1);
        }
        Matcher parameter = PARAMETER.matcher(text);
        if (parameter.find()) {
            return decode(parameter.group(1));
        }
        Matcher inner = INNER.matcher(text);
        return inner.matches() ? inner.group(1) : text;
    }

    /// Percent-decodes once; a plus sign is a plus sign, and broken escapes stay as they are.
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /// What two addresses of one document have in common: scheme, `www.`, case and escapes aside.
    public String key() {
        String key = SCHEME.matcher(decode(address).toLowerCase(Locale.ROOT)).replaceFirst("");
        return TAIL.matcher(key.replace(" ", "")).replaceFirst("");
    }

    /// The last part of the address.
    public String fileName() {
        String path = TAIL.matcher(address).replaceFirst("");
        return decode(path.substring(path.lastIndexOf('/') + 1));
    }

    /// The model that the file name states by its code, when it states exactly one.
    public Optional<String> statedModel() {
        Matcher code = MODEL.matcher(fileName());
        Optional<String> only = Optional.empty();
        while (code.find()) {
            String found = code.group(1).toUpperCase(Locale.ROOT);
            if (only.isPresent() && !only.get().equals(found)) {
                return Optional.empty();
            }
            only = Optional.of(found);
        }
        return only;
    }

    /// The day that the file name states, when it states exactly one: `07302025`, `02.27.2025`, `2020-06-09`, `041525`.
    public Optional<LocalDate> statedDay() {
        String name = fileName();
        Set<LocalDate> days = new HashSet<>();
        Matcher iso = ISO_DAY.matcher(name);
        while (iso.find()) {
            DocumentDay.of(iso.group(1), iso.group(2), iso.group(3)).ifPresent(days::add);
        }
        for (Pattern pattern : List.of(AMERICAN_DAY, DIGITS_DAY)) {
            Matcher american = pattern.matcher(name);
            while (american.find()) {
                DocumentDay.of(american.group(3), american.group(1), american.group(2)).ifPresent(days::add);
            }
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }
}
