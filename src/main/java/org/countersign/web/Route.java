package org.countersign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.page.Ask;
import org.countersign.page.Found;
import org.countersign.page.Site;

/// A kind of address and what it leads to.
///
/// @param pattern the path without language and ending; a part in braces is filled in: `/counties/{county}`
/// @param summary what is there, in a sentence, for the reference of the API
/// @param parameters the parameters that it heeds, besides `lang`
/// @param view what is there
record Route(String pattern, String summary, List<Parameter> parameters, Target view) {
    /// What is filled in; its name is the first group.
    static final Pattern BRACES = Pattern.compile("\\{([a-z]+)\\}");

    Route {
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(view);
        parameters = List.copyOf(parameters);
    }

    /// Asks the site.
    @FunctionalInterface
    interface Target {
        /// @param parts what fills the braces, in order
        Found find(Site site, List<String> parts, Ask ask);
    }

    /// Its name where programs need one: `counties-by-county`.
    String id() {
        String words = BRACES.matcher(pattern).replaceAll("by-$1").replaceAll("[^a-z-]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "home" : words;
    }

    /// What fills the braces where a path fits the pattern.
    Optional<List<String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                if (given[i].isEmpty()) {
                    return Optional.empty();
                }
                parts.add(given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
