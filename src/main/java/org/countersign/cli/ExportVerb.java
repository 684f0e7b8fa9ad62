package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.export.DataPackage;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes agencies, agreements, applications, changes, editions, findings and sightings as CSV and JSON, with the datapackage.json that describes them.",
        footer = {"", "Example: countersign export --to register-files"})
final class ExportVerb implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write to; made where it is missing.")
    private Path to = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Register whole = shared.source().keep();
        Register register = shared.known().map(whole::knownOn).orElse(whole);
        List<String> files = DataPackage.write(register, to);
        spec.commandLine().getOut().println(files.size() + " files written to " + to);
        return ExitCode.FINE;
    }
}
