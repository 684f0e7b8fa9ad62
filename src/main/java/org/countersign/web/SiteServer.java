package org.countersign.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final long ROOM_FOR_ANSWERS = 64L << 20;
    private static final int MOST_CONNECTIONS = 10_000;
    private static final int MOST_HEADER_BYTES = 8 << 10;
    private static final int WAITING = 256;
    private static final int THREADS = 24;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Server server;
    private final ServerConnector connector;
    private final ThreadPoolExecutor makers;
    private final AtomicReference<Published> current;

    /// What can be set about a server.
    ///
    /// @param host the address to listen on
    /// @param port the port; 0 for any that is free
    /// @param origin the site's scheme and host as visitors write it, where it is known: `https://…`
    public record Settings(String host, int port, Optional<String> origin) {
        public Settings {
            Objects.requireNonNull(host);
            Objects.requireNonNull(origin);
        }
    }

    /// A server that shows a site; it does not listen yet.
    public SiteServer(Settings settings, Site site) {
        this.current = new AtomicReference<>(new Published(site, ROOM_FOR_ANSWERS));
        int cores = Runtime.getRuntime().availableProcessors();
        this.makers = new ThreadPoolExecutor(cores, cores, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("page-", 0).daemon().factory());
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        boolean tls = settings.origin().map(origin -> origin.startsWith("https:")).orElse(false);
        SiteHandler handler = new SiteHandler(current, new Answers(settings.origin()), new Assets(), makers, new SafetyHeaders(tls));
        server.setHandler(new GracefulHandler(handler));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(STOPPING.toMillis());
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        configuration.setRelativeRedirectAllowed(true);
        return configuration;
    }

    /// Listens.
    ///
    /// @throws IOException when the port cannot be had, naming it
    public void start() throws IOException {
        try {
            server.start();
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

    /// Shows another revision from now on; answers under way are finished from the one before.
    public void publish(Site site) {
        current.set(new Published(site, ROOM_FOR_ANSWERS));
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
