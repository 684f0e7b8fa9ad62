package org.countersign.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The least that any verb must do: parse a command line with picocli, read the bundled record as text, print JSON with
/// Jackson. What a verb takes beyond this is ours.
@Command(name = "bare")
public final class BareProgram implements Callable<Integer> {
    @Parameters(description = "the program's jar, which holds the bundled record")
    private Path jar = Path.of("");

    @Option(names = "--below", description = "the folder of the jar to read")
    private String below = "data/editions/";

    /// Reads and prints, and ends with 0.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BareProgram()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (ZipFile bundle = new ZipFile(jar.toFile()); JsonGenerator json = new JsonFactory().createGenerator(System.out)) {
            json.writeStartObject();
            for (Enumeration<? extends ZipEntry> entries = bundle.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(below) && !entry.isDirectory()) {
                    String text = new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    json.writeNumberField(entry.getName(), text.lines().mapToLong(line -> line.split(",", -1).length).sum());
                }
            }
            json.writeEndObject();
        }
        return 0;
    }
}
