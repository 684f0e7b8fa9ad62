package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countersign.export.Json;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// A verb that asks the register something and writes the answer.
abstract class Verb implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @ParentCommand
    private Countersign root = new Countersign();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The answer, out of the register.
    abstract Answer answer(Register register) throws IOException;

    /// The register that the verb needs: by default the one that is quickest to open.
    Register open(Source source, Openings openings) throws IOException {
        return openings.open(source);
    }

    /// What the verb says of the whole answer, below its text; most say nothing.
    Optional<String> note() {
        return Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        Source source = shared.source();
        Register register = Patience.with("reading the record", err(), () -> open(source, root.openings()));
        if (register.listEditions().isEmpty()) {
            hint("The register is empty: " + (source.bundled() ? "" : "--record none leaves the bundled record out, and ")
                    + "no edition was imported into " + source.home() + ".");
        }
        write(answer(register));
        return ExitCode.FINE;
    }

    /// The day asked about, or today's.
    static LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// Wrong usage: says what is wrong with a parameter and what is allowed.
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// Tells a person what the answer cannot, and leaves it as it is.
    void hint(String message) {
        err().println(message);
        err().flush();
    }

    private void write(Answer answer) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (shared.format()) {
            case TEXT -> {
                out.print(Ink.here().answer(answer.text().get()));
                note().ifPresent(note -> out.print("\n" + Lines.paragraph(note, 2)));
            }
            case JSON -> Json.write(answer.json().get(), out);
            case CSV -> answer.csv().get().write(out);
        }
        out.flush();
    }
}
