package org.countersign.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.concurrent.Callable;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionReader;
import org.countersign.archive.EditionStore;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sheet.SheetFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.HELD_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Reads workbooks, CSV or ICE's HTML table (files, or folders with all below them) into the home folder's store. May be repeated, in any order, and stopped at any moment.", footer = {
        "", "Example: countersign import participatingAgencies05182026am.xlsx"})
final class ImportVerb implements Callable<Integer> {
    private static final long QUIET_NANOS = 1_000_000_000L;

    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with all below them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Source source = shared.source();
        List<String> unread = new ArrayList<>();
        Set<String> given = new HashSet<>();
        int fresh = keep(source.home(), unread, given);
        Register register = Patience.with("keeping the register", spec.commandLine().getErr(), source::open);
        List<ListedEdition> held = register.listEditions().stream()
                .filter(edition -> !edition.admitted() && given.contains(edition.edition().sha256()))
                .toList();
        report(given.size(), fresh, held, unread);
        return held.isEmpty() && unread.isEmpty() ? ExitCode.FINE : ExitCode.NO;
    }

    private int keep(Path home, List<String> unread, Set<String> given) throws IOException {
        EditionReader reader = new EditionReader();
        PrintWriter err = spec.commandLine().getErr();
        long last = System.nanoTime();
        int fresh = 0;
        int read = 0;
        try (EditionStore store = EditionStore.open(home)) {
            for (Path path : paths) {
                for (Path file : EditionReader.below(path)) {
                    try {
                        Edition edition = reader.read(file);
                        given.add(edition.sha256());
                        fresh += store.keep(edition) ? 1 : 0;
                    } catch (SheetFault fault) {
                        // the fault names the file, and of several folders each may have one of that name
                        String told = (file.getParent() == null ? "" : file.getParent() + File.separator) + fault.getMessage();
                        unread.add(told);
                        err.println(told);
                    }
                    read++;
                    if (System.nanoTime() - last > QUIET_NANOS) {
                        last = System.nanoTime();
                        err.println(read + " files read");
                        err.flush();
                    }
                }
            }
        }
        return fresh;
    }

    private void report(int editions, int fresh, List<ListedEdition> held, List<String> unread) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table(
                List.of("edition", "name", "reason"),
                held.stream().map(edition -> List.of(edition.edition().sha256(), edition.edition().name(), edition.reason())).toList());
        switch (shared.format()) {
            case TEXT -> {
                out.print(Lines.paragraph(
                        Words.count(editions, "edition", "editions") + " in the files given, " + Words.count(fresh, "file", "files")
                                + " new to the store."
                                + (held.isEmpty() ? "" : " Held back: " + held.size() + ".")
                                + (unread.isEmpty() ? "" : " Not read: " + unread.size() + "."),
                        0));
                held.forEach(edition -> out.print(Lines.paragraph("held: " + edition.edition().name() + ": " + edition.reason(), 2)));
            }
            case JSON -> Json.write(
                    Json.object(
                            "editions", editions,
                            "new", fresh,
                            "held",
                            held.stream()
                                    .map(edition -> Json.object("sha256", edition.edition().sha256(), "name", edition.edition().name(),
                                            "reason", edition.reason()))
                                    .toList(),
                            "unread", unread),
                    out);
            case CSV -> table.write(out);
        }
        out.flush();
    }
}
