package org.countersign.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Requests that no visitor would send, made from a seed, and what must hold of the answers: none says that the server failed,
/// none gives back as HTML or as a header what was sent, and each comes.
public final class OddRequests {
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "get", "", "TRACE", "G\0T");
    private static final List<String> PATHS =
            List.of("/", "/es", "/home", "/counties/12021-collier", "/places/1247625-naples", "/zip/33130", "/search",
                    "/method", "/assets/site.css", "/readyz", "/healthz", "/metrics", "/states/fl", "/changes", "/counts", "/agencies/x",
                    "/editions", "/embed/x",
                    "/openapi.json", "/api", "/data/diff", "*", "http://evil.example/", "");
    private static final List<String> PIECES =
            List.of("%00", "%0d%0aX-Injected:%20yes", "\r\nX-Injected: yes", "%ff", "%c0%af", "%", "%zz", "..", "/../", "//",
                    "%2f", "%2e%2e/", ";a=b", "\\", "%5c", "é", "\u0001", "<", ">", "\"", "'", "%3Cscript%3E", "${7*7}", "{{7*7}}", "?",
                    "&", "=", "#", "+", " ", "%20",
                    "-1", "99999999999999999999", "0x7f", "NaN", "2025-02-30", "2025-08-27", "9999-12-31", "+999999999-12-31", "null",
                    "true", "[]", ".json", ".csv",
                    ".html", ".json.csv", "%F0%9F%98%80", "%ED%A0%80", "\u202e", "%25", "%2525", "~", "/es/", "/es.json", "a".repeat(300),
                    "A".repeat(7000), "1;drop",
                    "%E2%80%AE", "%7B", "İ", "ß");
    private static final List<String> PARAMETERS =
            List.of("on", "known", "lang", "q", "cursor", "page", "model", "state", "kind", "unit", "from", "to", "table", "", "on[]",
                    "%6fn");
    private static final List<String> HEADERS =
            List.of("Accept", "Accept-Encoding", "If-None-Match", "If-Match", "If-Modified-Since", "Range", "Cookie", "Host",
                    "X-Forwarded-Host", "Content-Length", "Transfer-Encoding", "Expect", "Connection", "Upgrade", "Accept-Language", "X",
                    "Content-Type", "TE",
                    "Authorization", "Sec-WebSocket-Key", "HTTP2-Settings");
    private static final List<String> VALUES =
            List.of("*/*", "text/html;q=2", "application/json;q=-1", "q=;;;,", ",,,,", ";", "br;q=0.0001, gzip;q=0", "*;q=0",
                    "W/", "\"", "\"\"", "*", "W/\"x\", \"y", "bytes=0-", "bytes=9-1,5-", "chunked", "gzip, chunked", "-1", "99999999999",
                    "100-continue", "close",
                    "upgrade", "h2c", "websocket", "evil.example", "evil.example:99999", "[::1", "a b", "x".repeat(4000), "\u0000", "é",
                    "\t", "identity;q=0", "0");

    private final Random random;
    private final long seed;
    private int number;

    /// @param seed the same seed makes the same requests
    public OddRequests(long seed) {
        this.random = new Random(seed);
        this.seed = seed;
    }

    /// What came of many requests.
    ///
    /// @param statuses how many answers had which status; 0 for connections that were closed without a word
    /// @param faults what must not be, with the number of the request
    public record Outcome(Map<Integer, Integer> statuses, List<String> faults) {}

    /// Sends so many requests to a port of this machine.
    public Outcome send(int port, int count) throws IOException {
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String mark = "<m" + seed + "x" + number + ">";
            byte[] request = next(mark);
            try {
                Wire.Reply reply = Wire.send(port, request);
                statuses.merge(reply.status(), 1, Integer::sum);
                fault(reply, mark).ifPresent(fault -> faults.add(number + ": " + fault + ": " + shown(request)));
            } catch (SocketTimeoutException hang) {
                faults.add(number + ": no answer: " + shown(request));
            }
            number++;
        }
        return new Outcome(statuses, faults);
    }

    private static java.util.Optional<String> fault(Wire.Reply reply, String mark) {
        if (reply.status() >= 500) {
            return java.util.Optional.of("status " + reply.status());
        }
        if (reply.headers().containsKey("x-injected")) {
            return java.util.Optional.of("a header was let in");
        }
        if (reply.headers().toString().contains(mark)) {
            return java.util.Optional.of("given back in a header");
        }
        boolean page = reply.header("Content-Type").startsWith("text/html") || reply.header("Content-Type").isEmpty();
        if (page && reply.body().contains(mark)) {
            return java.util.Optional.of("given back as HTML");
        }
        if (reply.status() != 0 && !reply.header("X-Content-Type-Options").equals("nosniff")) {
            return java.util.Optional.of("without the headers of safety");
        }
        return java.util.Optional.empty();
    }

    private byte[] next(String mark) {
        if (random.nextInt(20) == 0) {
            byte[] noise = new byte[1 + random.nextInt(400)];
            random.nextBytes(noise);
            return noise;
        }
        StringBuilder text = new StringBuilder(one(METHODS)).append(' ').append(path(mark)).append(query(mark));
        text.append(random.nextInt(6) > 0 ? " HTTP/1.1" : one(List.of(" HTTP/1.0", " HTTP/3.7", "", " HTTP/1.1 x"))).append("\r\n");
        if (random.nextInt(30) > 0) {
            text.append("Host: localhost\r\n");
        }
        for (int headers = random.nextInt(5) - 2; headers > 0; headers--) {
            text.append(one(HEADERS)).append(random.nextInt(30) == 0 ? " :" : ": ").append(random.nextInt(3) == 0 ? mark : one(VALUES))
                    .append("\r\n");
        }
        text.append("Connection: close\r\n\r\n");
        if (random.nextInt(8) == 0) {
            text.append("5\r\nhello\r\n0\r\n\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(25) == 0 ? cut(bytes) : bytes;
    }

    private byte[] cut(byte[] bytes) {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(bytes, 0, random.nextInt(bytes.length) + 1);
        return cut.toByteArray();
    }

    private String path(String mark) {
        StringBuilder path = new StringBuilder(one(PATHS));
        for (int pieces = random.nextInt(5) - 2; pieces > 0; pieces--) {
            path.insert(random.nextInt(path.length() + 1), random.nextInt(4) == 0 ? encoded(mark) : piece());
        }
        return path.toString();
    }

    private String query(String mark) {
        StringBuilder query = new StringBuilder();
        for (int parameters = random.nextInt(4); parameters > 0; parameters--) {
            query.append(query.isEmpty() ? '?' : '&').append(one(PARAMETERS)).append(random.nextInt(9) == 0 ? "" : "=")
                    .append(random.nextInt(3) == 0 ? encoded(mark) : piece());
        }
        return query.toString();
    }

    /// As it is, or as a browser would send it.
    private String piece() {
        return random.nextInt(3) == 0 ? one(PIECES) : URLEncoder.encode(one(PIECES), StandardCharsets.UTF_8);
    }

    /// As it is, or percent-encoded, so that it comes through.
    private String encoded(String mark) {
        return random.nextInt(3) == 0 ? mark : mark.replace("<", "%3C").replace(">", "%3E");
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1).replace("\r\n", "⏎");
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
