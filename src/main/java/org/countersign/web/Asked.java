package org.countersign.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.page.Ask;
import org.countersign.page.Language;
import org.countersign.page.WrongParameter;

/// An address as it was asked for, taken apart.
///
/// @param path without language and ending, percent-decoded
/// @param language of the page
/// @param ending the form that the path's ending names; empty where it has none
/// @param slash whether it ended in a slash, which no address of the site does
/// @param query the parameters, decoded; of one that is given twice the last
record Asked(String path, Language language, Optional<Form> ending, boolean slash, SortedMap<String, String> query) {
    private static final int MOST_PARAMETERS = 24;
    private static final String LANG = "lang";
    /// No address and no value of a parameter holds control characters, and no page shows them.
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String INSTEAD = "\uFFFD";

    Asked {
        Objects.requireNonNull(path);
        Objects.requireNonNull(language);
        Objects.requireNonNull(ending);
        query = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(query));
    }

    /// Reads an address.
    ///
    /// @param decodedPath the path, percent-decoded and without dot segments
    /// @param rawQuery the query as sent; empty where there is none
    static Asked read(String decodedPath, String rawQuery) {
        String path = decodedPath;
        Language language = Language.ENGLISH;
        String prefix = Language.SPANISH.prefix();
        if (path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + ".")) {
            language = Language.SPANISH;
            path = path.substring(prefix.length());
        }
        Optional<Form> ending = ending(path);
        path = ending.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
        boolean slash = path.endsWith("/") && decodedPath.length() > 1;
        path = CONTROL.matcher(slash ? path.substring(0, path.length() - 1) : path).replaceAll(INSTEAD);
        return new Asked(path.isEmpty() || path.equals("/home") ? "/" : path, language, ending, slash, parameters(rawQuery));
    }

    /// The form that a path's ending names.
    static Optional<Form> ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? Form.ofEnding(path.substring(dot + 1)) : Optional.empty();
    }

    /// The language that `lang` asks for.
    ///
    /// @throws WrongParameter when it names none that there is
    Optional<Language> wished() {
        String code = query.getOrDefault(LANG, "");
        Optional<Language> wished = Language.of(code);
        if (wished.isEmpty() && !code.isBlank()) {
            throw new WrongParameter(LANG, code,
                    Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(" or ")));
        }
        return wished;
    }

    /// The address as the site writes it.
    ///
    /// @param own the path without language and ending
    String address(String own, Language shown) {
        String named = own.equals("/") && ending.isPresent() ? "/home" : own;
        String plain = shown.prefix() + (named.equals("/") && shown != Language.ENGLISH ? "" : named);
        return plain + ending.map(form -> "." + form.ending()).orElse("");
    }

    /// What is asked of a route.
    ///
    /// @param strict whether a parameter that the route does not heed is an error, and not just left aside
    /// @throws WrongParameter when a value says nothing
    Ask ask(Route route, boolean strict) {
        Optional<LocalDate> on = Optional.empty();
        Optional<LocalDate> known = Optional.empty();
        SortedMap<String, String> filters = new TreeMap<>();
        List<String> heeded = new ArrayList<>(route.parameters().stream().map(Parameter::name).toList());
        for (var parameter : query.entrySet()) {
            String name = parameter.getKey();
            if (parameter.getValue().isBlank() || name.equals(LANG)) {
                continue;
            } else if (!heeded.contains(name)) {
                if (strict) {
                    throw new WrongParameter(name, parameter.getValue(),
                            heeded.isEmpty() ? "no parameter here" : "one of " + String.join(", ", heeded));
                }
            } else if (name.equals("on")) {
                on = Optional.of(day(name, parameter.getValue()));
            } else if (name.equals("known")) {
                known = Optional.of(day(name, parameter.getValue()));
            } else {
                filters.put(name, parameter.getValue());
            }
        }
        return new Ask(on, known, filters);
    }

    private static LocalDate day(String name, String value) {
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException wrong) {
            throw wrongDay(name, value, wrong);
        }
        throw wrongDay(name, value, null);
    }

    private static WrongParameter wrongDay(String name, String value, @org.jspecify.annotations.Nullable Throwable cause) {
        WrongParameter wrong = new WrongParameter(name, value, Parameter.ON.allowed());
        if (cause != null) {
            wrong.initCause(cause);
        }
        return wrong;
    }

    private static SortedMap<String, String> parameters(String rawQuery) {
        SortedMap<String, String> parameters = new TreeMap<>();
        int count = 0;
        for (String part : rawQuery.split("&")) {
            if (!part.isEmpty() && count++ < MOST_PARAMETERS) {
                int equals = part.indexOf('=');
                parameters.put(decoded(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return CONTROL.matcher(URLDecoder.decode(text, StandardCharsets.UTF_8)).replaceAll(INSTEAD);
        } catch (IllegalArgumentException broken) {
            return CONTROL.matcher(text).replaceAll(INSTEAD);
        }
    }
}
