package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.countersign.export.Downloads;
import org.countersign.export.ExportFolder;
import org.countersign.export.FileKind;
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
    ExitCode.FAULT_WORDS}, description = "Writes agencies, agreements, applications, changes, editions, findings, sightings and the county-by-month panel as CSV and JSON, with the datapackage.json that describes them, or in other forms; SHA256SUMS has the hash of each file.", footer = {
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

    @Option(names = "--as", paramLabel = "FORM", split = ",", defaultValue = "csv,json", description = "In which forms, separated by commas: csv, json, parquet (a file for each table), xlsx, sqlite (one file of all), geojson (counties with holders), zip (the CSV files in one; default: csv,json).")
    private List<FileKind> kinds = List.of();

    @Override
    public Integer call() throws IOException {
        Source source = origin.source();
        List<String> files = Patience.with("exporting", spec.commandLine().getErr(), () -> {
            Register whole = root.openings().keep(source);
            return ExportFolder.write(
                    new Downloads(Optional.ofNullable(known).map(whole::knownOn).orElse(whole)), new TreeSet<>(kinds), to);
        });
        spec.commandLine().getOut().println(files.size() + " files written to " + to + "; "
                + (kinds.contains(FileKind.CSV) ? "datapackage.json describes them." : "each says inside what it holds."));
        return ExitCode.FINE;
    }
}
