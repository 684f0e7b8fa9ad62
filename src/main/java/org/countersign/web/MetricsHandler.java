package org.countersign.web;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Keeps the operator's figures on a port of their own: there nothing else is, and elsewhere they are not.
final class MetricsHandler extends Handler.Wrapper {
    /// The name of the connector they are on.
    static final String CONNECTOR = "metrics";
    private static final String PATH = "/metrics";

    private final Metrics metrics;

    /// @param site answers on all other connectors
    MetricsHandler(Metrics metrics, Handler site) {
        super(site);
        this.metrics = Objects.requireNonNull(metrics);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!CONNECTOR.equals(request.getConnectionMetaData().getConnector().getName())) {
            return super.handle(request, response, callback);
        }
        if (!PATH.equals(Request.getPathInContext(request))) {
            Response.writeError(request, response, callback, 404);
            return true;
        }
        byte[] text = metrics.text();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Metrics.mediaType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, text.length);
        response.write(true, ByteBuffer.wrap(text), callback);
        return true;
    }
}
