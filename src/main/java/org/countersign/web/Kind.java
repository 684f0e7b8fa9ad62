package org.countersign.web;

import java.util.Objects;

/// What may be told of a request without telling what somebody looked for: which kind of address, in which form.
///
/// @param route the pattern of the address, never the address
/// @param form the form's ending; empty where there is none
record Kind(String route, String form) {
    /// What the server could not read, or refused before it looked at the address.
    static final Kind REFUSED = new Kind("refused", "");
    /// Where no route leads.
    static final Kind NOWHERE = new Kind("none", "");
    /// Style sheets, scripts and pictures.
    static final Kind ASSET = new Kind("/assets/{file}", "");

    /// What programs ask for first: the reference, the site map.
    static final Kind PAPER = new Kind("/{paper}", "");

    Kind {
        Objects.requireNonNull(route);
        Objects.requireNonNull(form);
    }
}
