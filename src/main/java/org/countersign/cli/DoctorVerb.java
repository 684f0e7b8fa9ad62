package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.export.Json;
import org.countersign.export.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "doctor", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNSOUND_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Proves the record: hashes, references, the ledger, and that folding twice gives the same bytes. Says what it checked.", footer = {
        "", "Example: countersign doctor"})
final class DoctorVerb implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Checkup.Result> results = Patience.with("checking", spec.commandLine().getErr(), () -> new Checkup(shared.source()).run());
        boolean sound = results.stream().allMatch(Checkup.Result::passed);
        Table table = new Table(
                List.of("check", "result", "detail"),
                results.stream().map(result -> List.of(result.check(), result.passed() ? "holds" : "FAILS", result.detail())).toList());
        PrintWriter out = spec.commandLine().getOut();
        switch (shared.format()) {
            case TEXT -> out.print(Ink.here().answer(
                    (sound ? "The record is sound: all " + results.size() + " checks hold." : "The record is not sound: a check fails.")
                            + "\n\n" + TextTable.of(table)));
            case JSON -> Json.write(
                    results.stream()
                            .map(result -> Json.object("check", result.check(), "passed", result.passed(), "detail", result.detail()))
                            .toList(),
                    out);
            case CSV -> table.write(out);
        }
        out.flush();
        return sound ? ExitCode.FINE : ExitCode.NO;
    }
}
