package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countersign.claim.Checked;
import org.countersign.claim.Desk;
import org.countersign.claim.Manuscript;
import org.countersign.export.ClaimTree;
import org.countersign.export.Json;
import org.countersign.law.Law;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "check", hidden = true, mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {
    ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "A trial, which still calls some true statements false: never publish what it says unread. Reads an article (text, Markdown, HTML, PDF) and says of each checkable statement whether it holds, fails, or lies beyond the register; with the register's own figure and the days on which it was true.", footer = {
        "", "Example: countersign check article.txt --published 2025-08-31"})
final class CheckVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "The text; - reads standard input.")
    private String file = "-";

    @Option(names = "--published", paramLabel = "DAY", description = "The day it came out (YYYY-MM-DD): statements without a day are judged by it, and days without a year read.")
    private @Nullable LocalDate published;

    @Option(names = "--lang", paramLabel = "en|es", defaultValue = "en", description = "The language of the answer's own words (default: en); texts are read in both.")
    private Language language = Language.EN;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text", description = "How to write the answer (default: text).")
    private Form format = Form.TEXT;

    @Mixin
    private Origin origin = new Origin();

    @ParentCommand
    private Countersign root = new Countersign();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// How an answer is written.
    enum Form {
        /// For people.
        TEXT,
        /// For programs.
        JSON,
        /// A page.
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The language of the answer.
    enum Language {
        /// English.
        EN,
        /// Spanish.
        ES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        String text = Manuscript.text(file.equals("-") ? System.in.readAllBytes() : read(Path.of(file)));
        Source source = origin.source();
        Register register = Patience.with("reading the record", spec.commandLine().getErr(), () -> root.openings().open(source));
        Checked checked = new Desk(register, Law.bundled()).check(text, Optional.ofNullable(published));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> out.print(new CheckText(checked, language == Language.ES).text());
            case JSON -> Json.write(ClaimTree.of(checked), out);
            case HTML -> out.print(new CheckText(checked, language == Language.ES).page());
        }
        out.flush();
        return ExitCode.FINE;
    }

    private byte[] read(Path path) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new NoSuchFileException(file);
        }
        return Files.readAllBytes(path);
    }
}
