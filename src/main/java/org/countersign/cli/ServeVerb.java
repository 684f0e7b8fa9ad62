package org.countersign.cli;

import java.io.IOException;
import java.util.Optional;
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

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + "; allowed is 0 to " + MOST_PORT);
        }
        Source source = origin.source();
        Register register = Patience.with("reading the record", spec.commandLine().getErr(), source::open);
        try (SiteServer server =
                new SiteServer(new SiteServer.Settings(host, port, siteOrigin()), new Site(register, source.revision(register)))) {
            server.start();
            spec.commandLine().getOut().println("Countersign is at http://" + host + ":" + server.port() + "/ (Ctrl+C stops it)");
            spec.commandLine().getOut().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stopping"));
            server.join();
        }
        return ExitCode.FINE;
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
