package org.countersign.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers requests. What is kept ready is sent at once by the thread that read the request; what must be made first is
/// made elsewhere, so that no one waits behind it.
final class SiteHandler extends Handler.Abstract.NonBlocking {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final AtomicReference<Published> current;
    private final Answers answers;
    private final Assets assets;
    private final Executor makers;
    private final SafetyHeaders safety;

    /// @param current the revision that is shown; may be swapped at any time
    /// @param makers runs what takes longer than looking something up
    SiteHandler(AtomicReference<Published> current, Answers answers, Assets assets, Executor makers, SafetyHeaders safety) {
        this.current = current;
        this.answers = answers;
        this.assets = assets;
        this.makers = makers;
        this.safety = safety;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (HttpMethod.OPTIONS.is(request.getMethod())) {
            send(new Answer(204, Map.of("Allow", METHODS, "Access-Control-Allow-Methods", METHODS, "Access-Control-Max-Age", "86400"), "",
                    Body.EMPTY), request, response, callback);
            return true;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            send(Answers.problem(405, "method", "This site is for reading", "the method " + request.getMethod() + " does nothing here",
                    Map.of("allowed", METHODS)).with("Allow", METHODS), request, response, callback);
            return true;
        }
        String path = Request.getPathInContext(request);
        Optional<Answer> asset = assets.find(path);
        if (asset.isPresent()) {
            send(asset.get(), request, response, callback);
            return true;
        }
        // One revision for the whole answer, whatever is swapped meanwhile.
        Published published = Objects.requireNonNull(current.get());
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        Form accepted = Accepted.form(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse(""));
        String key = accepted.ending() + path + '?' + query;
        Optional<Answer> ready = published.find(key);
        if (ready.isPresent()) {
            send(ready.get(), request, response, callback);
            return true;
        }
        try {
            makers.execute(() -> make(published, key, path, query, accepted, request, response, callback));
        } catch (RejectedExecutionException full) {
            send(Answers.problem(503, "busy", "Too much is asked at once", "try again in a moment", Map.of()).with("Retry-After", "2"),
                    request, response, callback);
        }
        return true;
    }

    private void make(Published published, String key, String path, String query, Form accepted, Request request, Response response,
            Callback callback) {
        try {
            Asked asked = Asked.read(path, query);
            send(published.answer(key, () -> answers.make(published.site(), asked, asked.ending().orElse(accepted))), request, response,
                    callback);
        } catch (Throwable fault) {
            // Told to the server, which says 500 and nothing of the inside.
            Response.writeError(request, response, callback, fault);
        }
    }

    private void send(Answer answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        safety.put(response.getHeaders(), Request.getPathInContext(request));
        Coding coding = Coding.best(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)).orElse(""), answer.body());
        Optional<String> etag = answer.status() == 200 ? answer.etag(coding) : Optional.empty();
        etag.ifPresent(tag -> response.getHeaders().put(HttpHeader.ETAG, tag));
        response.getHeaders().put(HttpHeader.VARY, "Accept, Accept-Encoding");
        if (!answer.headers().containsKey("Cache-Control")) {
            response.getHeaders().put(HttpHeader.CACHE_CONTROL,
                    answer.status() == 200 ? "public, max-age=60, must-revalidate" : "no-store");
        }
        if (etag.isPresent() && Conditions.unchanged(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), etag.get())) {
            response.setStatus(304);
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        byte[] bytes = answer.body().in(coding);
        if (!answer.mediaType().isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
        }
        if (coding != Coding.IDENTITY) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, coding.code());
        }
        if (answer.status() != 204) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        }
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
    }
}
