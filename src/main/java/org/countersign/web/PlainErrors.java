package org.countersign.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server itself refuses (a request it cannot read) or fails at: a problem without anything of the request or of
/// the program's inside. Faults of the program are told to the operator.
final class PlainErrors extends ErrorHandler {
    private final SafetyHeaders safety;
    private final Consumer<Throwable> faults;

    PlainErrors(SafetyHeaders safety, Consumer<Throwable> faults) {
        this.safety = Objects.requireNonNull(safety);
        this.faults = Objects.requireNonNull(faults);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = status(response.getStatus());
        if (status == HttpStatus.INTERNAL_SERVER_ERROR_500 && request.getAttribute(ERROR_EXCEPTION) instanceof Throwable fault) {
            faults.accept(fault);
        }
        response.getHeaders().clear();
        new Ready(Answers.problem(ProblemType.REQUEST, status, HttpStatus.getMessage(status), words(status), Map.of()), Kind.REFUSED,
                safety, false)
                .send(request, response, callback);
        return true;
    }

    /// Versions and transfer codings that there are none of are the request's fault: what begins with 5 is left for ours.
    private static int status(int given) {
        return switch (given) {
            case HttpStatus.NOT_IMPLEMENTED_501, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> HttpStatus.BAD_REQUEST_400;
            default -> given < 400 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : given;
        };
    }

    private static String words(int status) {
        return switch (status) {
            case HttpStatus.URI_TOO_LONG_414 -> "the address is too long";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "the headers are too long";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "the server is about to stop; try again in a moment";
            default -> status >= 500 ? "something went wrong here; it is not your request's fault" : "the request could not be read";
        };
    }
}
