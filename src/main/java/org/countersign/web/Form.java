package org.countersign.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms in which a view is offered.
public enum Form {
    /// A page for people.
    HTML("html", "text/html; charset=utf-8"),
    /// The same as a tree, for programs.
    JSON("json", "application/json"),
    /// The same as a table, for spreadsheets.
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    /// A drawing that can be scaled.
    SVG("svg", "image/svg+xml"),
    /// The same drawing as pixels, for cards and for programs that have no SVG.
    PNG("png", "image/png"),
    /// A page for paper.
    PDF("pdf", "application/pdf"),
    /// Plain text with a few marks, for mails and notes.
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    /// Its days as a calendar, where it has any.
    ICS("ics", "text/calendar; charset=utf-8");

    private final String ending;
    private final String mediaType;

    Form(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The form of an address's ending.
    static Optional<Form> ofEnding(String ending) {
        for (Form form : values()) {
            if (form != HTML && form.ending.equals(ending)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// The ending of its addresses; pages have none.
    public String ending() {
        return ending;
    }

    /// What `Content-Type` says of it.
    public String mediaType() {
        return mediaType;
    }

    /// The media types of all forms, for those who asked for another.
    static String mediaTypes() {
        return Arrays.stream(values()).map(Form::accepted).collect(Collectors.joining(", "));
    }

    /// The media type alone, as `Accept` names it.
    String accepted() {
        int semicolon = mediaType.indexOf(';');
        return semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    }
}
