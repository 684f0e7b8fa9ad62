package org.countersign.web;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// An answer with all its headers worked out and encoded, for each coding it has: sending it is choosing among these.
/// Immutable.
final class Ready {
    private static final String VARY = "Accept, Accept-Encoding";
    private static final String FRESH = "public, max-age=60, must-revalidate";

    private final Answer answer;
    private final Kind kind;
    private final Map<Coding, Coded> codings = new EnumMap<>(Coding.class);

    /// @param whole the headers of the answer
    /// @param unchanged those of a 304: the same without what describes a body
    private record Coded(String etag, HttpFields whole, HttpFields unchanged, byte[] bytes) {}

    /// @param framed whether it may stand in other people's frames
    Ready(Answer answer, Kind kind, SafetyHeaders safety, boolean framed) {
        this.answer = Objects.requireNonNull(answer);
        this.kind = Objects.requireNonNull(kind);
        for (Coding coding : answer.body().codings()) {
            codings.put(coding, coded(answer, coding, safety, framed));
        }
    }

    private static Coded coded(Answer answer, Coding coding, SafetyHeaders safety, boolean framed) {
        HttpFields.Mutable unchanged = HttpFields.build();
        safety.put(unchanged, framed);
        unchanged.put(field("Accept-Ranges", "none"));
        unchanged.put(field("Vary", VARY));
        unchanged.put(field("Cache-Control", answer.kept() ? FRESH : "no-store"));
        String etag = answer.kept() ? answer.etag(coding).orElse("") : "";
        if (!etag.isEmpty()) {
            unchanged.put(field("ETag", etag));
        }
        answer.headers().forEach((name, value) -> unchanged.put(field(name, value)));
        HttpFields.Mutable whole = HttpFields.build(unchanged);
        byte[] bytes = answer.body().in(coding);
        if (!answer.mediaType().isEmpty()) {
            whole.put(field("Content-Type", answer.mediaType()));
        }
        if (coding != Coding.IDENTITY) {
            whole.put(field("Content-Encoding", coding.code()));
        }
        if (answer.status() != 204) {
            whole.put(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
        }
        return new Coded(etag, whole.asImmutable(), unchanged.asImmutable(), bytes);
    }

    /// What may be told of it.
    Kind kind() {
        return kind;
    }

    /// How many bytes keeping it takes, at most.
    int weight() {
        return answer.weight();
    }

    /// Whether it holds for a whole revision.
    boolean kept() {
        return answer.kept();
    }

    /// Sends it, or as much of it as the request wants: nothing but headers for HEAD, and for a client that has it already.
    void send(Request request, Response response, Callback callback) {
        HttpFields asked = request.getHeaders();
        Coded coded = Objects.requireNonNull(codings.get(Coding.best(list(asked, HttpHeader.ACCEPT_ENCODING), codings.keySet())));
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!coded.etag().isEmpty() && Conditions.failed(list(asked, HttpHeader.IF_MATCH), coded.etag())) {
            send(412, coded.unchanged(), new byte[0], response, callback);
        } else if (!coded.etag().isEmpty() && Conditions.unchanged(list(asked, HttpHeader.IF_NONE_MATCH), coded.etag())) {
            send(304, coded.unchanged(), new byte[0], response, callback);
        } else {
            send(answer.status(), coded.whole(), head ? new byte[0] : coded.bytes(), response, callback);
        }
    }

    private static void send(int status, HttpFields headers, byte[] bytes, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().add(headers);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    /// A header that may be sent in several lines, as one list.
    static String list(HttpFields headers, HttpHeader name) {
        String first = headers.get(name);
        if (first == null) {
            return "";
        }
        List<String> all = headers.getValuesList(name);
        return all.size() < 2 ? first : String.join(",", all);
    }

    private static HttpField field(String name, String value) {
        return Optional.ofNullable(HttpHeader.CACHE.get(name))
                .<HttpField>map(known -> new PreEncodedHttpField(known, value))
                .orElseGet(() -> new PreEncodedHttpField(name, value));
    }
}
