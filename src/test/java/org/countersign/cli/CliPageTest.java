package org.countersign.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.GeneratedPage;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// docs/CLI.md is what the verbs say of themselves.
class CliPageTest {
    /// Options that every verb has, told once.
    private static final List<String> EVERYWHERE = List.of("--help", "--version", "--debug");

    @Test
    void thePageIsWhatTheVerbsSay() throws IOException {
        GeneratedPage.check("CLI.md", page(), CliPageTest.class);
    }

    private static String page() {
        CommandLine command = new CommandLine(new Countersign());
        Countersign.addVerbs(command);
        StringBuilder page = new StringBuilder("""
                # The command line

                Made of the verbs themselves by `CliPageTest`; do not edit. `HelpTest` runs every example.

                Every verb takes `--help`, `--version` and `--debug` (which shows where in the program an error arose). Answers go to
                standard output; messages, and how long work takes that lasts over a second, to standard error. Text fits 80 columns and
                is set off only on a terminal (`NO_COLOR` turns that off). A day is written YYYY-MM-DD and means its end.

                | exit code | meaning |
                |---|---|
                """);
        codes(command.getCommandSpec()).forEach((code, words) -> page.append("| ").append(code).append(" | ").append(words).append(" |\n"));
        page.append(
                "\nStanding findings never change a reading verb's exit code. Completion for bash and zsh: `countersign generate-completion`.\n");
        command.getSubcommands().forEach((name, verb) -> {
            if (!name.equals("generate-completion")) {
                verb(name, verb.getCommandSpec(), page);
            }
        });
        return page.toString();
    }

    private static void verb(String name, CommandSpec verb, StringBuilder page) {
        page.append("\n## ").append(name).append("\n\n").append(String.join(" ", verb.usageMessage().description())).append("\n\n```\n");
        page.append(HelpTest.example(name)).append("\n```\n\n| parameter | meaning |\n|---|---|\n");
        for (PositionalParamSpec parameter : verb.positionalParameters()) {
            page.append("| `").append(parameter.paramLabel().replace("|", "\\|")).append("` | ").append(words(parameter.description()))
                    .append(" |\n");
        }
        for (OptionSpec option : verb.options().stream().sorted(Comparator.comparing(OptionSpec::longestName)).toList()) {
            if (!EVERYWHERE.contains(option.longestName())) {
                String value = option.arity().max() == 0 ? "" : " " + option.paramLabel().replace("|", "\\|");
                page.append("| `").append(option.longestName()).append(value).append("` | ").append(words(option.description()))
                        .append(" |\n");
            }
        }
        page.append("\nExit codes: ").append(
                codes(verb).entrySet().stream().map(code -> code.getKey() + " " + code.getValue()).collect(Collectors.joining("; ")))
                .append(".\n");
    }

    private static Map<String, String> codes(CommandSpec spec) {
        return spec.usageMessage().exitCodeList();
    }

    private static String words(String... description) {
        return String.join(" ", description).replace("|", "\\|").replace("<", "&lt;");
    }
}
