package org.countersign.web;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.countersign.page.Language;
import org.countersign.page.Site;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The server of the site: listens, and shows one revision after the other.
public final class SiteServer implements AutoCloseable {
    private static final long ROOM_FOR_ANSWERS = 48L << 20;
    private static final int MOST_CONNECTIONS = 8_000;
    private static final int MOST_HEADER_BYTES = 8 << 10;
    private static final int MOST_UNREAD_PIECES = 16;
    private static final int WAITING = 256;
    private static final int THREADS = 24;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration SLOWEST = Duration.ofSeconds(60);

    private final Server server;
    private final ServerConnector connector;
    private final ServerConnector metricsConnector;
    private final ThreadPoolExecutor makers;
    private final AtomicReference<Published> current;
    private final Answers answers;

    /// What can be set about a server.
    ///
    /// @param host the address to listen on
    /// @param port the port; 0 for any that is free
    /// @param metricsPort the port for the operator's figures; 0 for any that is free; empty for none
    /// @param origin the site's scheme and host as visitors write it, where it is known: `https://…`
    /// @param clock tells how old the newest edition is
    /// @param requests takes a line of JSON for every request, where that is wanted; it must not keep the caller waiting
    /// @param faults is told what the program failed at
    public record Settings(String host, int port, OptionalInt metricsPort, Optional<String> origin, InstantSource clock,
            Optional<Consumer<String>> requests, Consumer<Throwable> faults) {
        public Settings {
            Objects.requireNonNull(host);
            Objects.requireNonNull(metricsPort);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(clock);
            Objects.requireNonNull(requests);
            Objects.requireNonNull(faults);
        }

        /// A site that tells its operator nothing.
        public Settings(String host, int port, Optional<String> origin) {
            this(host, port, OptionalInt.empty(), origin, InstantSource.system(), Optional.empty(), fault -> {});
        }
    }

    /// A server that shows a site; it does not listen yet.
    public SiteServer(Settings settings, Site site) {
        this(settings, site, makers(Runtime.getRuntime().availableProcessors(), WAITING));
    }

    /// @param makers make answers; shut down with the server
    SiteServer(Settings settings, Site site, ThreadPoolExecutor makers) {
        this.makers = makers;
        SafetyHeaders safety = new SafetyHeaders(settings.origin().map(origin -> origin.startsWith("https:")).orElse(false));
        this.answers = new Answers(settings.origin(), safety);
        this.current = new AtomicReference<>(new Published(site, ROOM_FOR_ANSWERS));
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        this.server = new Server(threads);
        HttpConfiguration configuration = configuration();
        this.connector = connector(configuration, settings.host(), settings.port());
        server.addConnector(connector);
        // Refused connections would cost as much as accepted ones: at the limit, new ones wait in the system's queue.
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        Metrics metrics = new Metrics(() -> Objects.requireNonNull(current.get()).site());
        this.metricsConnector = connector(configuration, settings.host(), settings.metricsPort().orElse(0));
        metricsConnector.setName(MetricsHandler.CONNECTOR);
        if (settings.metricsPort().isPresent()) {
            server.addConnector(metricsConnector);
        }
        server.setRequestLog(new Observed(metrics, settings.requests(), settings.clock()));
        SiteHandler handler = new SiteHandler(current, answers, new Vitals(settings.clock(), safety), makers, safety);
        server.setHandler(new GracefulHandler(new MetricsHandler(metrics, handler)));
        server.setErrorHandler(new PlainErrors(safety, settings.faults()));
        server.setStopTimeout(STOPPING.toMillis());
    }

    /// @param waiting how many answers may wait to be made before more are refused
    static ThreadPoolExecutor makers(int threads, int waiting) {
        return new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("page-", 0).daemon().factory());
    }

    private ServerConnector connector(HttpConfiguration configuration, String host, int port) {
        ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        made.setHost(host);
        made.setPort(port);
        made.setIdleTimeout(IDLE.toMillis());
        made.addBean(new SlowConnections(made.getScheduler(), SLOWEST));
        return made;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        configuration.setRelativeRedirectAllowed(true);
        // Nothing is done with the body of a request: what is there already is drained, and for more the connection is closed.
        configuration.setMaxUnconsumedRequestContentReads(MOST_UNREAD_PIECES);
        return configuration;
    }

    /// Listens.
    ///
    /// @throws IOException when the port cannot be had, naming it
    public void start() throws IOException {
        try {
            server.start();
            // A thread of its own, so that no page waits behind it unless it needs the very same.
            Thread.ofPlatform().name("ahead").daemon().start(Objects.requireNonNull(current.get()).site()::prepare);
        } catch (IOException taken) {
            throw new IOException("cannot listen on " + connector.getHost() + ":" + connector.getPort() + ": " + taken.getMessage(), taken);
        } catch (Exception fault) {
            throw new IllegalStateException("the server did not start", fault);
        }
    }

    /// The port it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// The port of the operator's figures; negative where there is none.
    public int metricsPort() {
        return metricsConnector.getLocalPort();
    }

    /// Shows another revision from now on; answers under way are finished from the one before. The first pages are made
    /// before anyone is shown the revision, so that what they build on is there; this takes a moment.
    public void publish(Site site) {
        Published next = new Published(site, ROOM_FOR_ANSWERS);
        for (Language language : Language.values()) {
            answers.find(next, Asked.read(language.prefix() + "/home", ""), Form.HTML);
            answers.find(next, Asked.read(language.prefix() + "/search", "q=a"), Form.HTML);
        }
        site.prepare();
        current.set(next);
    }

    /// Waits until it has stopped.
    public void join() throws InterruptedException {
        server.join();
    }

    /// Stops listening, finishes what is under way, and ends.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("the server did not stop", fault);
        } finally {
            makers.shutdown();
        }
    }
}
