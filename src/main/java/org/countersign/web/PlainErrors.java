package org.countersign.web;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server itself refuses (a request it cannot read) or fails at: a problem without anything of the request or of
/// the program's inside.
final class PlainErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() == 0 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : response.getStatus();
        Answer problem = Answers.problem(status, "request", HttpStatus.getMessage(status),
                status >= 500 ? "something went wrong here; it is not your request's fault" : "the request could not be read", Map.of());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, problem.mediaType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem.body().plain()), callback);
        return true;
    }
}
