package org.countersign.web;

import java.util.Optional;

/// What `Accept` asks for (RFC 9110, 12.5.1), among the forms that there are.
final class Accepted {
    private Accepted() {}

    /// The form that a client likes best; a page where it does not care; empty where it takes none of them.
    ///
    /// @param accept the header's value; empty where it was not sent
    static Optional<Form> form(String accept) {
        if (accept.isBlank() || accept.equals("text/html") || accept.startsWith("text/html,") || accept.equals("*/*")) {
            return Optional.of(Form.HTML);
        }
        Optional<Form> best = Optional.empty();
        double most = 0;
        for (Form form : Form.values()) {
            double quality = quality(accept, form.accepted());
            if (quality > most) {
                most = quality;
                best = Optional.of(form);
            }
        }
        return best;
    }

    /// The quality that a header gives a media type: the most specific range decides.
    private static double quality(String accept, String type) {
        double quality = 0;
        int specific = -1;
        for (String part : accept.split(",")) {
            String[] words = part.split(";", -1);
            int how = fit(words[0].strip(), type);
            if (how > specific) {
                specific = how;
                quality = weight(words);
            }
        }
        return quality;
    }

    /// How closely a range fits a type: 2 names it, 1 its kind, 0 all there is, -1 something else.
    private static int fit(String range, String type) {
        if (range.equalsIgnoreCase(type)) {
            return 2;
        }
        if (range.equalsIgnoreCase(type.substring(0, type.indexOf('/')) + "/*")) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static double weight(String[] words) {
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip();
            if (word.startsWith("q=") || word.startsWith("Q=")) {
                return word.substring(2).matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(word.substring(2)) : 0;
            }
        }
        return 1;
    }
}
