package org.countersign.web;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.countersign.export.Json;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/// What is counted and told of every request: its kind, never its address, its query, or who sent it.
final class Observed implements RequestLog {
    private static final String KIND = "org.countersign.kind";
    private static final String KEPT = "org.countersign.kept";
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH");

    private final Metrics metrics;
    private final Optional<Consumer<String>> lines;
    private final InstantSource clock;

    /// @param lines takes a line for every request, where that is wanted; it must not keep the caller waiting
    Observed(Metrics metrics, Optional<Consumer<String>> lines, InstantSource clock) {
        this.metrics = Objects.requireNonNull(metrics);
        this.lines = Objects.requireNonNull(lines);
        this.clock = Objects.requireNonNull(clock);
    }

    /// Notes what a request is for.
    static void kind(Request request, Kind kind) {
        request.setAttribute(KIND, kind);
    }

    /// Notes that its answer was there before.
    static void kept(Request request) {
        request.setAttribute(KEPT, Boolean.TRUE);
    }

    @Override
    public void log(Request request, Response response) {
        if (request.getConnectionMetaData().getConnector().getName() != null) {
            return; // the operator's own connector
        }
        Kind kind = request.getAttribute(KIND) instanceof Kind known ? known : Kind.REFUSED;
        boolean kept = request.getAttribute(KEPT) != null;
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        metrics.count(kind, response.getStatus(), kept, nanos);
        lines.ifPresent(sink -> sink.accept(line(request, response, kind, kept, nanos)));
    }

    private String line(Request request, Response response, Kind kind, boolean kept, long nanos) {
        return Json.line(Json.object(
                "time", clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "event", "request",
                "method", METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
                "route", kind.route(),
                "form", kind.form(),
                "status", response.getStatus(),
                "bytes", Response.getContentBytesWritten(response),
                "micros", TimeUnit.NANOSECONDS.toMicros(nanos),
                "kept", kept));
    }
}
