package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.countersign.page.Site;
import org.countersign.register.Register;
import org.countersign.web.SiteServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Shows the register as a site with an API, until it is stopped (Ctrl+C).", footer = {
        "", "Example: countersign serve --port 2870"})
final class ServeVerb implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;
    private static final int MOST_SECONDS = 86_400;

    @Mixin
    private Origin origin = new Origin();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "2870", description = "The port to listen on; 0 for any that is free (default: 2870).")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "The address to listen on (default: 127.0.0.1, this machine only; 0.0.0.0 for all).")
    private String host = "";

    @Option(names = "--origin", paramLabel = "URL", description = "Scheme and host under which visitors reach the site, such as https://register.example.org; needed for full addresses in cards and citations.")
    private @Nullable String siteOrigin;

    @Option(names = "--refresh", paramLabel = "SECONDS", defaultValue = "30", description = "How often to look for new editions and rulings in the home folder; 0 for never (default: 30).")
    private int refresh;

    @Option(names = "--metrics-port", paramLabel = "PORT", description = "Show the figures of running, in Prometheus text, as /metrics on this port; 0 for any that is free (default: nowhere).")
    private @Nullable Integer metricsPort;

    @Option(names = "--log", description = "Write a line of JSON to standard error for every request; it holds no visitor's address and nothing that was searched for.")
    private boolean log;

    @Option(names = "--rehearse", hidden = true, description = "Start, ask for a page of each kind, and stop; the build makes the start cache of it.")
    private boolean rehearse;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check("--port", port, MOST_PORT);
        check("--metrics-port", metricsPort == null ? 0 : metricsPort, MOST_PORT);
        check("--refresh", refresh, MOST_SECONDS);
        PrintWriter err = spec.commandLine().getErr();
        Source source = origin.source();
        Refresher refresher = new Refresher(source);
        Register register = Patience.with("reading the record", err, refresher::first);
        try (OperatorLog operator = new OperatorLog(err, log);
                SiteServer server = new SiteServer(settings(operator), new Site(register, source.revision(register)))) {
            server.start();
            say(server);
            if (rehearse) {
                Rehearsal.run(server.port());
                return ExitCode.FINE;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, operator), "stopping"));
            Thread.ofPlatform().daemon().name("refresher")
                    .start(() -> refresher.run(Duration.ofSeconds(refresh), server::publish, operator));
            server.join();
        }
        return ExitCode.FINE;
    }

    private void check(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw new ParameterException(spec.commandLine(), option + " is " + value + "; allowed is 0 to " + most);
        }
    }

    private SiteServer.Settings settings(OperatorLog operator) {
        return new SiteServer.Settings(host, port, metricsPort == null ? OptionalInt.empty() : OptionalInt.of(metricsPort), siteOrigin(),
                InstantSource.system(), operator.requests(), operator::fault);
    }

    private void say(SiteServer server) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Countersign is at http://" + host + ":" + server.port() + "/ (Ctrl+C stops it)");
        if (server.metricsPort() > 0) {
            out.println("The figures of running are at http://" + host + ":" + server.metricsPort() + "/metrics");
        }
        out.flush();
    }

    /// Ends the process as a stop that was asked for, not as one by a signal: whoever supervises it sees that nothing failed.
    private static void stop(SiteServer server, OperatorLog operator) {
        server.close();
        operator.close();
        Runtime.getRuntime().halt(ExitCode.FINE);
    }

    private Optional<String> siteOrigin() {
        Optional<String> given = Optional.ofNullable(siteOrigin);
        if (given.isPresent() && !given.get().matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
            throw new ParameterException(spec.commandLine(),
                    "--origin is '" + given.get()
                            + "'; allowed is a scheme and a host without a path, such as https://register.example.org");
        }
        return given;
    }
}
