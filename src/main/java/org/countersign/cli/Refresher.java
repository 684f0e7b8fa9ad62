package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.export.Downloads;
import org.countersign.export.Shelf;
import org.countersign.page.Offer;
import org.countersign.page.Site;
import org.countersign.register.Register;

/// Keeps what a server shows up to date: looks at the home folder now and then, and where something is new there, keeps the
/// register anew, apart from whoever is being answered.
final class Refresher {
    /// What the home folder's files looked like, by path: size and time. They are looked into only when these change.
    private Map<String, String> files = Map.of();
    /// What the register that is shown was kept from.
    private String inputs = "";
    private String told = "";

    private final Source source;

    Refresher(Source source) {
        this.source = Objects.requireNonNull(source);
    }

    /// The register as it is quickest to have.
    Register first() throws IOException {
        files = look();
        inputs = source.inputs();
        return source.open();
    }

    /// Keeps the register whole, since the first may have been recalled and then lacks decisions and what is wrong with editions;
    /// then looks for news until the thread is interrupted.
    ///
    /// @param pause between two looks; zero for not looking
    /// @param publish takes every new site
    void run(Duration pause, Consumer<Site> publish, OperatorLog log) {
        keep(publish, log);
        try {
            while (pause.isPositive()) {
                Thread.sleep(pause);
                refresh(publish, log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks once, and publishes what is new. What cannot be read (half of a file of rulings, say) is told once; what is shown
    /// stays up, and the next look tries again.
    void refresh(Consumer<Site> publish, OperatorLog log) {
        try {
            Map<String, String> now = look();
            if (now.equals(files)) {
                return;
            }
            String changed = source.inputs();
            if (changed.equals(inputs) || keep(publish, log)) {
                files = now;
                inputs = changed;
            }
        } catch (IOException | RuntimeException unreadable) {
            tell(unreadable, log);
        }
    }

    private boolean keep(Consumer<Site> publish, OperatorLog log) {
        try {
            long began = System.nanoTime();
            Register register = source.keep();
            Site site = new Site(register, source.revision(register));
            publish.accept(site);
            told = "";
            prepare(register, site, publish, log);
            log.note("published", Map.of("revision", site.revision(), "editions", site.editions(),
                    "millis", Duration.ofNanos(System.nanoTime() - began).toMillis()));
            return true;
        } catch (IOException | RuntimeException failed) {
            tell(failed, log);
            return false;
        }
    }

    /// Writes the downloads, and publishes the same register again with them.
    private void prepare(Register register, Site site, Consumer<Site> publish, OperatorLog log) {
        try {
            Offer offer = Offer.prepare(new Downloads(register), new Shelf(source.home().resolve("downloads")));
            publish.accept(site.offering(offer));
        } catch (IOException | RuntimeException unwritable) {
            // the register is shown without them
            tell(unwritable, log);
        }
    }

    private void tell(Exception failed, OperatorLog log) {
        String words = FaultText.of(failed);
        if (!words.equals(told)) {
            log.event("not refreshed", Map.of("because", words));
        }
        told = words;
    }

    private Map<String, String> look() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path folder : List.of(source.home(), source.home().resolve("rulings"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    for (Path file : inside.filter(Files::isRegularFile).filter(Refresher::counts).toList()) {
                        seen.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return seen;
    }

    /// The store with its journal, and rulings; not the journal's index, which reading changes too.
    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".sqlite") || name.endsWith(".sqlite-wal") || name.endsWith(".csv");
    }
}
