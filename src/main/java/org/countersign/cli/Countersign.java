package org.countersign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line of the register.
@Command(name = "countersign", description = "A public register of 287(g) agreements, kept from the lists that ICE publishes. It records agencies, never people.", version = "Countersign 0.1.0", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "VERB", exitCodeListHeading = ExitCode.HEADING, exitCodeList = {
    ExitCode.FINE_WORDS, "1:the answer is no, or import held something back", ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, footer = {"", "Example: countersign counts --on 2025-08-27"})
public final class Countersign {
    /// The verbs by name, in the order of the help. Only the one asked for is made: reflecting on all of them takes
    /// longer than most answers.
    private static final Map<String, Supplier<Object>> VERBS = verbs();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    private final Openings openings;

    Countersign() {
        this(new Openings());
    }

    private Countersign(Openings openings) {
        this.openings = openings;
    }

    /// The registers that the verbs share.
    Openings openings() {
        return openings;
    }

    /// Runs one verb and ends the process with its exit code.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /// Runs one verb.
    ///
    /// @param out where the answer goes
    /// @param err where messages go
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Openings(), out, err, arguments);
    }

    /// Runs one verb of several that share what was opened.
    static int run(Openings openings, PrintWriter out, PrintWriter err, String... arguments) {
        Countersign root = new Countersign(openings);
        CommandLine command = new CommandLine(root);
        addVerbs(command, arguments);
        command.setOut(out).setErr(err);
        command.setUsageHelpWidth(80);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ink.here().bright() ? Ansi.ON : Ansi.OFF));
        command.registerConverter(LocalDate.class, new DayText());
        command.setParameterExceptionHandler((wrong, given) -> {
            err.println(wrong.getMessage());
            err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
        command.setExecutionExceptionHandler((fault, line, parsed) -> {
            if (fault instanceof NotKnown unknown) {
                err.println(unknown.getMessage());
                return ExitCode.NO;
            }
            return failed(fault, root.debug, err);
        });
        try {
            return arguments.length == 0 ? usage(command) : command.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError broken) {
            // no verb can do anything about these, and a person cannot about their traces
            return failed(new IllegalStateException(broken.toString(), broken), root.debug, err);
        }
    }

    /// Adds the verb that the arguments name alone, since each costs time to describe; all of them where they name none.
    static void addVerbs(CommandLine command, String... arguments) {
        Optional<String> verb = Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst();
        Supplier<Object> only = verb.map(VERBS::get).orElse(null);
        if (only != null) {
            command.addSubcommand(verb.get(), only.get());
        } else {
            VERBS.forEach((name, made) -> command.addSubcommand(name, made.get()));
            // The completion script is made of all verbs.
            command.addSubcommand(new GenerateCompletion());
        }
    }

    private static Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("counts", CountsVerb::new);
        verbs.put("agency", AgencyVerb::new);
        verbs.put("place", PlaceVerb::new);
        verbs.put("brief", BriefVerb::new);
        verbs.put("find", FindVerb::new);
        verbs.put("agreement", AgreementVerb::new);
        verbs.put("changes", ChangesVerb::new);
        verbs.put("applications", ApplicationsVerb::new);
        verbs.put("deadlines", DeadlinesVerb::new);
        verbs.put("check", CheckVerb::new);
        verbs.put("editions", EditionsVerb::new);
        verbs.put("rows", RowsVerb::new);
        verbs.put("findings", FindingsVerb::new);
        verbs.put("undecided", UndecidedVerb::new);
        verbs.put("explain", ExplainVerb::new);
        verbs.put("import", ImportVerb::new);
        verbs.put("export", ExportVerb::new);
        verbs.put("compile", CompileVerb::new);
        verbs.put("match", MatchVerb::new);
        verbs.put("doctor", DoctorVerb::new);
        verbs.put("serve", ServeVerb::new);
        return verbs;
    }

    /// The one place where faults of the program and the disk are caught.
    private static int failed(Exception fault, boolean debug, PrintWriter err) {
        err.println(FaultText.of(fault));
        if (debug) {
            fault.printStackTrace(err);
        } else if (!FaultText.isExpected(fault)) {
            err.println("Run again with --debug to see where it arose.");
        }
        return ExitCode.FAULT;
    }

    private static int usage(CommandLine command) {
        command.usage(command.getOut());
        return ExitCode.USAGE;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
