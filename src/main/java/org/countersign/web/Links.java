package org.countersign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.page.Frame;
import org.countersign.page.Language;

/// The header `Link` (RFC 8288) of a view: where else it is, what comes next, what describes it, and what may be done with it.
final class Links {
    private static final String ABOUT = "</openapi.json>; rel=\"service-desc describedby\"; type=\"application/vnd.oai.openapi+json\", "
            + "<" + Reference.PATH + ">; rel=\"service-doc\"; type=\"text/html\", "
            + "<https://creativecommons.org/publicdomain/zero/1.0/>; rel=\"license\"";

    private Links() {}

    /// The header's value.
    ///
    /// @param form the form that is answered
    static String of(Frame frame, Form form) {
        Language language = frame.words().language();
        List<String> links = new ArrayList<>();
        links.add(link(frame.shared(address(frame, form)), "canonical"));
        for (Form other : Form.values()) {
            if (other != form && exists(frame, other)) {
                links.add(link(address(frame, other), "alternate") + "; type=\"" + other.accepted() + '"');
            }
        }
        if (form == Form.HTML) {
            links.add(link(frame.same(language.other()), "alternate") + "; hreflang=\"" + language.other().code() + '"');
        }
        next(frame, form).ifPresent(address -> links.add(link(address, "next")));
        links.add(ABOUT);
        return String.join(", ", links);
    }

    private static boolean exists(Frame frame, Form form) {
        return switch (form) {
            case CSV -> frame.view().table().isPresent();
            case ICS -> frame.view().calendar().isPresent();
            case HTML, JSON, SVG, PNG -> true;
            case PDF, MARKDOWN -> frame.view().printed();
        };
    }

    private static String address(Frame frame, Form form) {
        return switch (form) {
            case HTML -> frame.same(frame.words().language());
            case JSON, CSV -> frame.twin(form.ending());
            case SVG, PNG, ICS, PDF, MARKDOWN -> frame.drawn(form.ending());
        };
    }

    /// CSV holds the whole list, so that nothing comes next.
    private static Optional<String> next(Frame frame, Form form) {
        return switch (form) {
            case HTML -> frame.following();
            case JSON -> frame.followingTwin(form.ending());
            case CSV, SVG, PNG, ICS, PDF, MARKDOWN -> Optional.empty();
        };
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + '"';
    }
}
