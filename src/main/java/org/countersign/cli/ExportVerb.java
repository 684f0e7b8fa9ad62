package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countersign.export.DataPackage;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Writes agencies, agreements, applications, changes, editions, findings and sightings as CSV and JSON, with the datapackage.json that describes them.", footer = {
        "", "Example: countersign export --to register-files"})
final class ExportVerb implements Callable<Integer> {
    @Mixin
    private Origin origin = new Origin();

    @ParentCommand
    private Countersign root = new Countersign();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write to; made where it is missing.")
    private Path to = Path.of(".");

    @Option(names = "--known", paramLabel = "DAY", description = "Export what could be known by the end of this day (YYYY-MM-DD).")
    private @Nullable LocalDate known;

    @Override
    public Integer call() throws IOException {
        Source source = origin.source();
        List<String> files = Patience.with("exporting", spec.commandLine().getErr(), () -> {
            Register whole = root.openings().keep(source);
            return DataPackage.write(Optional.ofNullable(known).map(whole::knownOn).orElse(whole), to);
        });
        spec.commandLine().getOut().println(files.size() + " files written to " + to + "; datapackage.json describes them.");
        return ExitCode.FINE;
    }
}
