package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.countersign.export.Json;
import org.countersign.register.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A verb that asks the register something and writes the answer.
abstract class Verb implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The answer, out of a register narrowed to what was known.
    abstract Answer answer(Register register) throws IOException;

    /// The register that the verb needs: by default the one that is quickest to open.
    Register open(Source source) throws IOException {
        return source.open();
    }

    @Override
    public Integer call() throws IOException {
        Register whole = open(shared.source());
        Register register = shared.known().map(whole::knownOn).orElse(whole);
        write(answer(register));
        return ExitCode.FINE;
    }

    Shared shared() {
        return shared;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// Wrong usage: says what is wrong with a parameter and what is allowed.
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    void write(Answer answer) throws IOException {
        PrintWriter out = out();
        switch (shared.format()) {
            case TEXT -> out.print(answer.text().get());
            case JSON -> Json.write(answer.json().get(), out);
            case CSV -> answer.csv().get().write(out);
        }
        out.flush();
    }
}
