package org.countersign.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Requests as bytes, for what no HTTP client would send, and answers taken apart.
final class Wire {
    /// Longer than any answer takes on a busy machine, and shorter than the server's own patience.
    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /// An answer.
    ///
    /// @param status 0 where the server closed without one
    /// @param headers by name in small letters
    record Reply(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /// Sends a request of one line and headers; `Host` and `Connection: close` are added.
    static Reply ask(int port, String line, String... headers) throws IOException {
        String more = List.of(headers).stream().map(header -> header + "\r\n").collect(Collectors.joining());
        return send(port, (line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Sends bytes and that no more will come, and reads all that is answered.
    ///
    /// @throws java.net.SocketTimeoutException when the server neither answers nor closes
    static Reply send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            // so that tens of thousands of connections leave nothing behind
            socket.setSoLinger(true, 0);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // The server may have had enough before all was sent; what it said is read all the same.
            }
            return reply(read(socket.getInputStream()));
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException reset) {
            // as much as came before
        }
        return all.toByteArray();
    }

    private static Reply reply(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.") || end < 0) {
            return new Reply(0, Map.of(), text);
        }
        Map<String, String> headers = new TreeMap<>();
        text.substring(0, end).lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
                    (one, two) -> one + ", " + two);
        });
        return new Reply(Integer.parseInt(text.substring(9, 12)), headers, text.substring(end + 4));
    }
}
