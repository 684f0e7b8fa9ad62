package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// docs/RUN.md tells of everything that can be set.
class RunPageTest {
    @Test
    void everyOptionOfServeIsNamed() throws IOException {
        String page = Files.readString(Path.of("docs/RUN.md"));
        List<String> options = new CommandLine(new ServeVerb()).getCommandSpec().options().stream()
                .filter(option -> !option.hidden()).map(OptionSpec::longestName).toList();

        assertThat(options).contains("--port", "--log", "--home");
        assertThat(options).allSatisfy(option -> assertThat(page).contains("`" + option));
    }
}
