package org.countersign.web;

import java.util.OptionalInt;

/// The types of problems (RFC 9457). A public vocabulary: each is the address of a line in the reference of the API.
enum ProblemType {
    /// A parameter, or its value, is not understood.
    WRONG_PARAMETER("wrong-parameter", OptionalInt.of(400), "A parameter says nothing that is understood"),
    /// Nothing stands at the address.
    NOT_FOUND("not-found", OptionalInt.of(404), "There is nothing here"),
    /// CSV of what is no table.
    NO_TABLE("no-table", OptionalInt.of(406), "There is no table here"),
    /// `Accept` names no form that there is.
    NO_FORM("no-form", OptionalInt.of(406), "There is no such form"),
    /// Another method than those for reading.
    METHOD("method", OptionalInt.of(405), "This site is for reading"),
    /// More waits to be made than may.
    BUSY("busy", OptionalInt.of(503), "Too much is asked at once"),
    /// The server itself could not read the request, or failed; several statuses, each with its own title.
    REQUEST("request", OptionalInt.empty(), "The request could not be read or answered");

    private final String id;
    private final OptionalInt status;
    private final String title;

    ProblemType(String id, OptionalInt status, String title) {
        this.id = id;
        this.status = status;
        this.title = title;
    }

    /// Its name, which is the place in the reference.
    String id() {
        return id;
    }

    /// Its address.
    String address() {
        return Reference.PATH + "#" + id;
    }

    /// The status that it always comes with; empty where there are several.
    OptionalInt status() {
        return status;
    }

    /// What it is, in a few words.
    String title() {
        return title;
    }
}
