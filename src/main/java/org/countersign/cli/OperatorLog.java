package org.countersign.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.countersign.export.Json;

/// What a server tells its operator: lines of JSON on standard error. Whoever tells does not wait: a line for which there is no
/// room is dropped, and how many were is told later.
final class OperatorLog implements AutoCloseable {
    private static final int ROOM = 8192;
    private static final int FRAMES = 8;
    private static final long MILLIS_TO_END = 2000;
    /// Nobody's line; the writer ends at it.
    private static final String END = new String("");

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();
    private final PrintWriter err;
    private final boolean requests;
    private final Thread writer;

    /// @param requests whether a line is wanted for every request
    OperatorLog(PrintWriter err, boolean requests) {
        this.err = Objects.requireNonNull(err);
        this.requests = requests;
        this.writer = Thread.ofPlatform().daemon().name("log").start(this::write);
    }

    /// Takes a line for every request, where that is wanted.
    Optional<Consumer<String>> requests() {
        return requests ? Optional.of(this::put) : Optional.empty();
    }

    /// Tells of a fault: what kind it is and where it arose. Its message is left out, which may hold what a visitor sent.
    void fault(Throwable fault) {
        put(Json.line(Json.object("time", Instant.now(), "event", "fault", "fault", fault.getClass().getName(),
                "at", Arrays.stream(fault.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString).toList())));
    }

    /// Tells of something that went as it should, where such lines are wanted.
    void note(String name, Map<String, Object> more) {
        if (requests) {
            event(name, more);
        }
    }

    /// Tells of something that an operator must hear.
    void event(String name, Map<String, Object> more) {
        Map<String, Object> line = Json.object("time", Instant.now(), "event", name);
        line.putAll(more);
        put(Json.line(line));
    }

    private void put(String line) {
        if (!waiting.offer(line)) {
            dropped.incrementAndGet();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the end is told from an empty line
    private void write() {
        try {
            for (String line = waiting.take(); line != END; line = waiting.take()) {
                long lost = dropped.getAndSet(0);
                if (lost > 0) {
                    err.println(Json.line(Json.object("time", Instant.now(), "event", "dropped", "lines", lost)));
                }
                err.println(line);
                if (waiting.isEmpty()) {
                    err.flush();
                }
            }
            err.flush();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes what waits, and ends.
    @Override
    public void close() {
        try {
            if (waiting.offer(END)) {
                writer.join(MILLIS_TO_END);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
