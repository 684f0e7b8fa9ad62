package org.countersign.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Two thousand connections that do nothing, or send a request a character at a time, beside visitors who want a page.
public final class SlowBench {
    private static final int CONNECTIONS = 2_000;
    private static final int RATE = 300;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double MORE_MILLIS = 10;

    private SlowBench() {}

    /// Arguments: the server's port and process. Ends with 1 when visitors notice.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        long process = Long.parseLong(arguments[1]);
        OpenLoop.run(port, i -> "/", RATE, TIME);
        OpenLoop.Times alone = OpenLoop.run(port, i -> "/", RATE, TIME);
        double before = OpenLoop.residentMegabytes(process);
        List<Socket> slow = open(port);
        AtomicBoolean done = new AtomicBoolean();
        Thread dribbling = Thread.ofPlatform().start(() -> dribble(slow, done));
        OpenLoop.Times among = OpenLoop.run(port, i -> "/", RATE, TIME);
        System.out.println("alone: " + alone);
        System.out.println("among " + CONNECTIONS + " slow or idle connections: " + among + ", " + OpenLoop.load());
        System.out.printf(java.util.Locale.ROOT, "they took %.0f MB%n", OpenLoop.residentMegabytes(process) - before);
        done.set(true);
        dribbling.join();
        for (Socket socket : slow) {
            socket.close();
        }
        boolean noticed = among.failed() > 0 || among.millis(0.99) > 2 * alone.millis(0.99) + MORE_MILLIS;
        System.exit(noticed ? 1 : 0);
    }

    private static List<Socket> open(int port) throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            if (i % 2 == 0) {
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            }
            slow.add(socket);
        }
        return slow;
    }

    /// A character to every second connection, about once a second.
    private static void dribble(List<Socket> slow, AtomicBoolean done) {
        while (!done.get()) {
            for (int i = 0; i < slow.size() && !done.get(); i += 2) {
                try {
                    slow.get(i).getOutputStream().write('x');
                    Thread.sleep(1);
                } catch (IOException closed) {
                    // as the server may
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
