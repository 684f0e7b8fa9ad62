package org.countersign.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.page.Site;
import org.countersign.register.Record;
import org.countersign.register.Register;

/// The site of the bundled record on a port of its own, started once for all tests.
public final class RunningSite {
    private static Optional<RunningSite> only = Optional.empty();

    private final SiteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningSite(Site site) throws IOException {
        server = new SiteServer(new SiteServer.Settings("127.0.0.1", 0, Optional.empty()), site);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    /// The one that runs.
    public static synchronized RunningSite get() {
        if (only.isEmpty()) {
            only = Optional.of(of(Record.bundled().kept()));
        }
        return only.get();
    }

    /// The site of another register, on a port of its own until the tests end.
    public static RunningSite of(Register register) {
        return of(new Site(register, "testrevision"));
    }

    /// A site on a port of its own until the tests end.
    public static RunningSite of(Site site) {
        try {
            return new RunningSite(site);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The port it listens on.
    int port() {
        return server.port();
    }

    /// A path of the site as a full address.
    public String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /// Asks for a path, with headers by name and value.
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Gets a path.
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }
}
