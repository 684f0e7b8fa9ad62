package org.countersign.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.page.Ask;
import org.countersign.page.Found;
import org.countersign.page.Frame;
import org.countersign.page.Language;
import org.countersign.page.MissingView;
import org.countersign.page.RefusedView;
import org.countersign.page.Site;
import org.countersign.page.Templates;
import org.countersign.page.View;
import org.countersign.page.WrongParameter;

/// Makes answers of addresses: finds the view, and renders it in the form asked for.
final class Answers {
    /// The version of the keys of JSON twins; raised when one is renamed or goes, never when one is added.
    static final String SCHEMA_VERSION = "1";

    private final Optional<String> origin;
    private final SafetyHeaders safety;
    private final Papers papers;

    /// @param origin the site's scheme and host, where configured; nothing that a request says of itself takes its place
    Answers(Optional<String> origin, SafetyHeaders safety) {
        this.origin = Objects.requireNonNull(origin);
        this.safety = Objects.requireNonNull(safety);
        this.papers = new Papers(origin);
    }

    /// The answer to an address: one that was made before of this revision, or a new one, which is kept if it holds for all of it.
    ///
    /// @param form what was asked for by the address's ending or by `Accept`
    Ready find(Published published, Asked asked, Form form) {
        Optional<Supplier<Answer>> paper = papers.find(asked, published.site());
        if (paper.isPresent()) {
            String key = Published.key(form, asked.address(asked.path(), asked.language()));
            return kept(published, key, () -> ready(paper.get().get(), Kind.PAPER, asked));
        }
        // No address of the site has these in its path; a percent-encoded one would look like a query in the key.
        Optional<Routes.Match> match = asked.path().matches("[^?#]*") ? Routes.find(asked.path()) : Optional.empty();
        if (match.isEmpty()) {
            return ready(missing(published.site(), new Found.Missing("missing.page", asked.path()), asked, form), Kind.NOWHERE, asked);
        }
        Kind kind = new Kind(match.get().route().pattern(), form.ending());
        try {
            Optional<Language> wished = asked.wished();
            Ask ask = asked.ask(match.get().route(), form != Form.HTML);
            if (form == Form.HTML && wished.isPresent() && wished.get() != asked.language()) {
                return ready(Answer.moved(302, asked.address(asked.path(), wished.get()) + ask.query()), kind, asked);
            }
            String key = Published.key(form, asked.address(asked.path(), asked.language()) + ask.query());
            Supplier<Ready> maker = () -> ready(make(published.site(), match.get(), ask, asked, form), kind, asked);
            return asked.slash() ? maker.get() : kept(published, key, maker);
        } catch (WrongParameter wrong) {
            return ready(refused(published.site(), wrong, asked, form), kind, asked);
        }
    }

    /// What was made before of this revision under the key; else what is made now, kept if it holds for the whole revision.
    private static Ready kept(Published published, String key, Supplier<Ready> maker) {
        Optional<Ready> before = published.find(key);
        if (before.isPresent()) {
            return before.get();
        }
        Ready made = maker.get();
        published.keep(key, made);
        return made;
    }

    private Ready ready(Answer answer, Kind kind, Asked asked) {
        return new Ready(answer, kind, safety, SafetyHeaders.isFramed(asked.path()));
    }

    private Answer make(Site site, Routes.Match match, Ask ask, Asked asked, Form form) {
        return switch (match.route().view().find(site, match.parts(), ask)) {
            case Found.Shown shown when asked.slash() -> moved(shown.view().path(), asked, ask);
            case Found.Shown shown -> shown(site, shown.view(), ask, asked, form);
            case Found.Moved moved -> moved(moved.path(), asked, ask);
            case Found.Missing missing -> missing(site, missing, asked, form);
        };
    }

    private static Answer moved(String path, Asked asked, Ask ask) {
        return Answer.moved(301, asked.address(path, asked.language()) + ask.query());
    }

    private Answer shown(Site site, View view, Ask ask, Asked asked, Form form) {
        Frame frame = site.frame(view, ask, asked.language(), origin);
        if (form == Form.CSV && view.table().isEmpty()) {
            return problem(ProblemType.NO_TABLE, "This page is no table; ask for .json", Json.object("allowed", "json, html"));
        }
        if (form == Form.ICS && view.calendar().isEmpty()) {
            return problem(ProblemType.NO_TABLE, "This page has no days for a calendar; ask for .json",
                    Json.object("allowed", "json, html"));
        }
        Optional<byte[]> brief = switch (form) {
            case PDF -> view.paper(frame);
            case MARKDOWN -> view.markdown(frame).map(written -> written.getBytes(StandardCharsets.UTF_8));
            case HTML, JSON, CSV, SVG, PNG, ICS -> Optional.empty();
        };
        if (brief.isEmpty() && (form == Form.PDF || form == Form.MARKDOWN)) {
            return problem(ProblemType.NO_FORM, "only the addresses below /briefs have forms for paper and for text",
                    Json.object("allowed", "json, html"));
        }
        Answer answer = switch (form) {
            case HTML -> page(200, frame);
            case JSON -> ok(form, json(envelope(frame)));
            case CSV -> ok(form, text(view.table().orElseThrow()::write));
            case PDF -> new Answer(200, language(frame), form.mediaType(), Body.plain(brief.orElseThrow()));
            case MARKDOWN -> new Answer(200, language(frame), form.mediaType(),
                    Body.compressed(brief.orElseThrow()));
            case SVG -> ok(form, view.picture(frame).svg());
            case ICS -> ok(form, view.calendar().orElseThrow().text(frame.words().language()).getBytes(StandardCharsets.UTF_8));
            case PNG -> new Answer(200, Map.of(), form.mediaType(), Body.plain(view.picture(frame).png()));
        };
        answer = answer.with("Link", Links.of(frame, form));
        // An address with an ending is the same whatever Accept says.
        return asked.ending().isPresent() ? answer.with("Vary", "Accept-Encoding") : answer;
    }

    private static Answer page(int status, Frame frame) {
        return new Answer(status, language(frame), Form.HTML.mediaType(), Body.compressed(Templates.render(frame)));
    }

    private static Map<String, String> language(Frame frame) {
        return Map.of("Content-Language", frame.words().language().code());
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
        frame.followingTwin("json").ifPresent(next -> envelope.put("next", frame.shared(next)));
        envelope.put("result", frame.view().tree());
        return envelope;
    }

    private Answer missing(Site site, Found.Missing missing, Asked asked, Form form) {
        if (form != Form.HTML) {
            return problem(ProblemType.NOT_FOUND, "nothing is known by '" + missing.asked() + "'", Map.of());
        }
        return page(404, site.frame(new MissingView(missing), Ask.PLAIN, asked.language(), origin));
    }

    private Answer refused(Site site, WrongParameter wrong, Asked asked, Form form) {
        if (form != Form.HTML) {
            Map<String, Object> more = Json.object("parameter", wrong.parameter(), "allowed", wrong.allowed());
            if (!wrong.choices().isEmpty()) {
                more.put("choices", wrong.choices());
            }
            return problem(ProblemType.WRONG_PARAMETER, wrong.sentence(), more);
        }
        return page(400, site.frame(new RefusedView(wrong), Ask.PLAIN, asked.language(), origin));
    }

    /// A problem as RFC 9457 has it, of a type that comes with one status.
    ///
    /// @param more members of its own
    static Answer problem(ProblemType type, String detail, Map<String, Object> more) {
        return problem(type, type.status().orElseThrow(), type.title(), detail, more);
    }

    /// A problem as RFC 9457 has it.
    ///
    /// @param more members of its own
    static Answer problem(ProblemType type, int status, String title, String detail, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>(Json.object(
                "type", type.address(), "title", title, "status", status, "detail", detail));
        problem.putAll(more);
        return new Answer(status, Map.of(), "application/problem+json", Body.plain(json(problem)));
    }

    private static Answer ok(Form form, byte[] bytes) {
        return new Answer(200, Map.of(), form.mediaType(), Body.compressed(bytes));
    }

    /// A tree as JSON in UTF-8.
    static byte[] json(Map<String, Object> tree) {
        return text(out -> Json.write(tree, out));
    }

    /// Something that is written to a writer in memory.
    private interface Writing {
        void to(StringWriter out) throws IOException;
    }

    private static byte[] text(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
