package org.countersign.web;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes connections that are never idle and never done: those that send a request a few characters at a time, or take an
/// answer so. The idle timeout does not see them.
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {
    /// Less than the slowest telephone line.
    private static final long LEAST_BYTES_A_SECOND = 500;

    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final Duration patience;

    /// How far a connection was at the last look.
    private record Progress(long messagesIn, long messagesOut, long bytesOut) {
        static Progress of(Connection connection) {
            return new Progress(connection.getMessagesIn(), connection.getMessagesOut(), connection.getBytesOut());
        }

        /// Whether a request was read or an answer sent since, or an answer goes out at a bearable rate.
        boolean movedOn(Progress since, Duration between) {
            return messagesIn != since.messagesIn || messagesOut != since.messagesOut
                    || bytesOut - since.bytesOut >= LEAST_BYTES_A_SECOND * between.toSeconds();
        }
    }

    /// @param patience the time in which a connection must have got on
    SlowConnections(Scheduler scheduler, Duration patience) {
        this.scheduler = Objects.requireNonNull(scheduler);
        this.patience = Objects.requireNonNull(patience);
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, Progress.of(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        lookAgain();
    }

    private void lookAgain() {
        scheduler.schedule(() -> {
            if (isRunning()) {
                look();
                lookAgain();
            }
        }, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        open.forEach((connection, before) -> {
            Progress now = Progress.of(connection);
            if (now.movedOn(before, patience)) {
                open.replace(connection, now);
            } else {
                connection.getEndPoint().close();
            }
        });
    }
}
