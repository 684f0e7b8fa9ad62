package org.countersign.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Asks a server of this process for a few pages, so that what it takes to answer is loaded once; the build keeps that in the
/// start cache.
final class Rehearsal {
    private static final List<String> ADDRESSES = List.of(
            "/", "/es", "/home.json", "/search?q=collier", "/counties/12021-collier?on=2025-08-27", "/counties/12021-collier.csv",
            "/zip/33130", "/?on=never", "/readyz");

    private Rehearsal() {}

    static void run(int port) throws IOException {
        for (String address : ADDRESSES) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n"
                        + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            }
        }
    }
}
