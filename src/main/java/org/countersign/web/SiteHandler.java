package org.countersign.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers requests. What is kept ready is sent at once by the thread that read the request; what must be made first is
/// made elsewhere, so that no one waits behind it.
final class SiteHandler extends Handler.Abstract.NonBlocking {
    private static final String METHODS = "GET, HEAD, OPTIONS";
    /// A connection is closed after so many requests, so that one client does not hold it for ever.
    private static final long MOST_REQUESTS = 100_000;

    private final AtomicReference<Published> current;
    private final Answers answers;
    private final Assets assets;
    private final DownloadFiles downloads;
    private final Vitals vitals;
    private final Executor makers;
    private final Ready options;
    private final Ready busy;
    private final Ready wrongMethod;
    private final Ready nothingFits;

    /// @param current the revision that is shown; may be swapped at any time
    /// @param makers runs what takes longer than looking something up; refuses when too much waits
    SiteHandler(AtomicReference<Published> current, Answers answers, Vitals vitals, Executor makers, SafetyHeaders safety) {
        this.current = Objects.requireNonNull(current);
        this.answers = Objects.requireNonNull(answers);
        this.vitals = Objects.requireNonNull(vitals);
        this.makers = Objects.requireNonNull(makers);
        this.assets = new Assets(safety);
        this.downloads = new DownloadFiles(safety);
        this.options = refused(safety, new Answer(204, Map.of("Allow", METHODS, "Access-Control-Allow-Methods", METHODS,
                "Access-Control-Allow-Headers", "*", "Access-Control-Max-Age", "86400"), "", Body.EMPTY));
        this.busy = refused(safety, Answers.problem(ProblemType.BUSY, "try again in a moment", Map.of())
                .with("Retry-After", "2"));
        this.wrongMethod = refused(safety, Answers.problem(ProblemType.METHOD,
                "another method than these does nothing here", Map.of("allowed", METHODS)).with("Allow", METHODS));
        this.nothingFits = refused(safety, Answers.problem(ProblemType.NO_FORM,
                "nothing here has a media type that Accept names", Map.of("allowed", Form.mediaTypes())));
    }

    private static Ready refused(SafetyHeaders safety, Answer answer) {
        return new Ready(answer, Kind.REFUSED, safety, false);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String method = request.getMethod();
        if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
            return send(HttpMethod.OPTIONS.is(method) ? options : wrongMethod, request, response, callback);
        }
        // One revision for the whole answer, whatever is swapped meanwhile.
        Published published = Objects.requireNonNull(current.get());
        String path = Request.getPathInContext(request);
        Optional<Ready> fixed = assets.find(path).or(() -> vitals.find(path, published));
        if (fixed.isPresent()) {
            return send(fixed.get(), request, response, callback);
        }
        if (path.startsWith(DownloadFiles.BELOW) && downloads.send(path, published.site(), request, response, callback)) {
            return true;
        }
        Optional<Form> form = Asked.ending(path).or(() -> Accepted.form(Ready.list(request.getHeaders(), HttpHeader.ACCEPT)));
        if (form.isEmpty()) {
            return send(nothingFits, request, response, callback);
        }
        Optional<Ready> ready = published.find(Published.key(form.get(), request.getHttpURI().getPathQuery()));
        if (ready.isPresent()) {
            Observed.kept(request);
            return send(ready.get(), request, response, callback);
        }
        try {
            makers.execute(() -> make(published, form.get(), request, response, callback));
        } catch (RejectedExecutionException full) {
            send(busy, request, response, callback);
        }
        return true;
    }

    private void make(Published published, Form form, Request request, Response response, Callback callback) {
        try {
            Asked asked =
                    Asked.read(request.getHttpURI().getDecodedPath(), Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
            send(answers.find(published, asked, asked.ending().orElse(form)), request, response, callback);
        } catch (Throwable fault) {
            // Told to the server, which says 500 and nothing of the inside.
            Response.writeError(request, response, callback, fault);
        }
    }

    private static boolean send(Ready ready, Request request, Response response, Callback callback) {
        Observed.kind(request, ready.kind());
        if (request.getConnectionMetaData().getConnection().getMessagesIn() >= MOST_REQUESTS) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        ready.send(request, response, callback);
        return true;
    }
}
