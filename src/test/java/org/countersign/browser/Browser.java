package org.countersign.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The system's Chromium, started once for all tests; tests are skipped, and say so, where there is none.
final class Browser {
    private static Optional<com.microsoft.playwright.Browser> started = Optional.empty();

    private Browser() {}

    /// A window with settings of its own.
    static synchronized BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = find("node", "nodejs");
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium is installed (Debian: apt-get install chromium)");
        Assumptions.assumeTrue(node.isPresent(), "no Node.js is installed, which drives the browser (Debian: apt-get install nodejs)");
        if (started.isEmpty()) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.get().toString())));
            started = Optional.of(playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                            "--disable-component-update", "--disable-sync"))));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return started.get().newContext(options);
    }

    private static Optional<Path> find(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
