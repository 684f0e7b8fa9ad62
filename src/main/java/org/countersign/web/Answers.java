package org.countersign.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.page.Ask;
import org.countersign.page.Found;
import org.countersign.page.Frame;
import org.countersign.page.Language;
import org.countersign.page.MissingView;
import org.countersign.page.Site;
import org.countersign.page.Templates;
import org.countersign.page.View;
import org.countersign.page.WrongParameter;

/// Makes answers of addresses: finds the view, and renders it in the form asked for.
final class Answers {
    /// The version of the keys of JSON twins; raised when one is renamed or goes, never when one is added.
    static final String SCHEMA_VERSION = "1";

    private final Optional<String> origin;
    private final Papers papers;

    /// @param origin the site's scheme and host, where configured
    Answers(Optional<String> origin) {
        this.origin = origin;
        this.papers = new Papers(origin);
    }

    /// The answer to an address.
    ///
    /// @param form what was asked for by the address's ending or by `Accept`
    Answer make(Site site, Asked asked, Form form) {
        Optional<Answer> paper = papers.find(asked, site);
        if (paper.isPresent()) {
            return paper.get();
        }
        Optional<Language> wished = Optional.ofNullable(asked.query().get("lang")).flatMap(Language::of);
        Optional<Routes.Match> match = Routes.find(asked.path());
        if (match.isEmpty()) {
            return missing(site, new Found.Missing("missing.page", asked.path()), asked, form);
        }
        try {
            Route route = match.get().route();
            Ask ask = asked.ask(route, form != Form.HTML);
            return switch (route.view().find(site, match.get().parts(), ask)) {
                case Found.Shown shown -> shown(site, shown.view(), ask, asked, form, wished);
                case Found.Moved moved -> Answer.moved(301, address(moved.path(), asked.language(), asked.ending()) + ask.query());
                case Found.Missing missing -> missing(site, missing, asked, form);
            };
        } catch (WrongParameter wrong) {
            return problem(400, "wrong-parameter", "A parameter says nothing that is understood", wrong.sentence(),
                    Json.object("parameter", wrong.parameter(), "allowed", wrong.allowed()));
        }
    }

    private Answer shown(Site site, View view, Ask ask, Asked asked, Form form, Optional<Language> wished) {
        if (form == Form.HTML && wished.isPresent() && wished.get() != asked.language()) {
            return Answer.moved(302, address(view.path(), wished.get(), Optional.empty()) + ask.query());
        }
        Frame frame = site.frame(view, ask, asked.language(), origin);
        return switch (form) {
            case HTML -> ok(form, Templates.render(frame)).with("Link", links(view, ask));
            case JSON -> ok(form, text(out -> Json.write(envelope(frame), out)));
            case CSV -> view.table().map(table -> ok(form, text(table::write)))
                    .orElseGet(() -> problem(406, "no-table", "There is no table here", "This page is no table; ask for .json",
                            Json.object("allowed", "json, html")));
        };
    }

    private static Map<String, Object> envelope(Frame frame) {
        Map<String, Object> envelope = Json.object(
                "schemaVersion", SCHEMA_VERSION,
                "self", frame.shared(frame.twin("json")),
                "page", frame.shared(frame.same(Language.ENGLISH)),
                "revision", frame.revision());
        if (frame.view().dated()) {
            envelope.put("on", frame.asOf().day());
            envelope.put("known", frame.asOf().register().known());
            envelope.put("edition", frame.asOf().edition().map(EditionTree::reference));
        }
        envelope.put("result", frame.view().tree());
        return envelope;
    }

    private static String links(View view, Ask ask) {
        String own = (view.path().equals("/") ? "/home" : view.path());
        String csv = view.table().isPresent()
                ? ", <" + own + ".csv" + ask.query() + ">; rel=\"alternate\"; type=\"text/csv\""
                : "";
        return "<" + own + ".json" + ask.query() + ">; rel=\"alternate\"; type=\"application/json\"" + csv;
    }

    private Answer missing(Site site, Found.Missing missing, Asked asked, Form form) {
        if (form != Form.HTML) {
            return problem(404, "not-found", "There is nothing here", "nothing is known by '" + missing.asked() + "'", Map.of());
        }
        Frame frame = site.frame(new MissingView(missing), Ask.PLAIN, asked.language(), origin);
        return new Answer(404, Map.of(), Form.HTML.mediaType(), Body.compressed(Templates.render(frame)));
    }

    /// A problem as RFC 9457 has it.
    ///
    /// @param type the last part of the problem's address
    /// @param more members of its own
    static Answer problem(int status, String type, String title, String detail, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>(Json.object(
                "type", "/api#" + type, "title", title, "status", status, "detail", detail));
        problem.putAll(more);
        return new Answer(status, Map.of(), "application/problem+json", Body.plain(text(out -> Json.write(problem, out))));
    }

    private static Answer ok(Form form, byte[] bytes) {
        return new Answer(200, Map.of(), form.mediaType(), Body.compressed(bytes));
    }

    private static String address(String path, Language language, Optional<Form> ending) {
        String own = path.equals("/") && ending.isPresent() ? "/home" : path;
        String plain = language.prefix() + (own.equals("/") && language != Language.ENGLISH ? "" : own);
        return plain + ending.map(form -> "." + form.ending()).orElse("");
    }

    /// Something that is written to a writer in memory.
    interface Writing {
        void to(StringWriter out) throws IOException;
    }

    static byte[] text(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
