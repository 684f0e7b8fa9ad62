package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` as a process of its own.
class ServeProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/\\S*");

    @TempDir
    private Path folder;

    @Test
    void itShowsWhereItIsAndEndsWithZeroWhenToldToStop() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Countersign.class.getName(), "serve",
                "--port", "0", "--metrics-port", "0", "--log", "--record", "none", "--home", folder.toString())
                .redirectError(folder.resolve("err").toFile()).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 2; i++) {
                Matcher address = ADDRESS.matcher(out.readLine());
                assertThat(address.find()).isTrue();
                assertThat(client.send(HttpRequest.newBuilder(URI.create(address.group())).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode()).isEqualTo(200);
            }
            process.destroy(); // SIGTERM
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("err")).content().contains("\"event\":\"request\",\"method\":\"GET\",\"route\":\"/\"");
    }

    @Test
    void whatItCannotDoItSays() {
        for (List<String> wrong : List.of(List.of("--port", "70000"), List.of("--metrics-port", "-1"), List.of("--refresh", "-1"),
                List.of("--origin", "register.example.org/path"))) {
            Told told = Told.by("serve", wrong.get(0), wrong.get(1));
            assertThat(told.code()).isEqualTo(2);
            assertThat(told.err()).contains(wrong.get(0)).contains(wrong.get(1));
        }
    }
}
