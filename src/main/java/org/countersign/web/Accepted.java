package org.countersign.web;

/// What `Accept` asks for (RFC 9110, 12.5.1), among the forms that there are.
final class Accepted {
    private Accepted() {}

    /// The form that a client likes best; a page where it does not care or names nothing that there is.
    static Form form(String accept) {
        if (accept.isEmpty() || accept.startsWith("text/html") || accept.equals("*/*")) {
            return Form.HTML;
        }
        Form best = Form.HTML;
        double most = 0;
        for (Form form : Form.values()) {
            double quality = quality(accept, form.accepted());
            if (quality > most) {
                most = quality;
                best = form;
            }
        }
        return best;
    }

    /// The quality that a header gives a media type: the most specific range decides.
    private static double quality(String accept, String type) {
        double quality = 0;
        int specific = -1;
        for (String part : accept.split(",")) {
            String[] words = part.split(";");
            String range = words[0].strip();
            int how = range.equals(type) ? 2 : range.equals(type.substring(0, type.indexOf('/')) + "/*") ? 1 : range.equals("*/*") ? 0 : -1;
            if (how > specific) {
                specific = how;
                quality = weight(words);
            }
        }
        return quality;
    }

    private static double weight(String[] words) {
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip();
            if (word.startsWith("q=")) {
                try {
                    return Math.clamp(Double.parseDouble(word.substring(2)), 0, 1);
                } catch (NumberFormatException none) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
