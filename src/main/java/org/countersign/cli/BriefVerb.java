package org.countersign.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.countersign.brief.BriefView;
import org.countersign.brief.Paper;
import org.countersign.page.Addresses;
import org.countersign.page.Ask;
import org.countersign.page.Found;
import org.countersign.page.Language;
import org.countersign.page.Site;
import org.countersign.page.Words;
import org.countersign.place.Places;
import org.countersign.register.Locality;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "brief", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Writes two printable pages about a state, county or town (and an annex of holders where they are many): who holds what since when, a map, what to ask, a letter to request records, and sources.", footer = {
        "", "Example: countersign brief \"Collier, FL\" --on 2025-08-27 --to collier.pdf"})
final class BriefVerb implements Callable<Integer> {
    @Mixin
    private Origin origin = new Origin();

    @ParentCommand
    private Countersign root = new Countersign();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PLACE", description = "A state, or a county or town by its name with the state, or by its code.")
    private String place = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (YYYY-MM-DD; default: that of the newest list).")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DAY", description = "Write what could be known by the end of this day (YYYY-MM-DD).")
    private @Nullable LocalDate known;

    @Option(names = "--lang", paramLabel = "en|es", defaultValue = "en", description = "The language (default: en).")
    private String lang = "";

    @Option(names = "--paper", paramLabel = "letter|a4", defaultValue = "letter", description = "The paper of a PDF (default: letter).")
    private String paper = "";

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write; its ending says what: .pdf or .md.")
    private Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        Language language = Language.of(lang).orElseThrow(() -> wrong("--lang is en or es, not '" + lang + "'."));
        Paper sheet = Paper.of(paper).orElseThrow(() -> wrong("--paper is " + Paper.words() + ", not '" + paper + "'."));
        String name = Optional.ofNullable(to.getFileName()).map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".md")) {
            throw wrong("--to names a file that ends in .pdf or .md, not '" + to + "'.");
        }
        Source source = origin.source();
        byte[] bytes = Patience.with("writing the brief", spec.commandLine().getErr(), () -> {
            Register register = root.openings().open(source);
            BriefView brief = find(new Site(register, source.revision(register)), register.places());
            return name.endsWith(".pdf")
                    ? brief.pdf(Words.of(language), sheet)
                    : brief.markdown(Words.of(language)).getBytes(StandardCharsets.UTF_8);
        });
        Files.write(to, bytes);
        spec.commandLine().getOut().println(to + " written.");
        return ExitCode.FINE;
    }

    private BriefView find(Site site, Places places) {
        PlaceChoice choice = PlaceChoice.of(place, places);
        Locality ground = choice.ground();
        if (ground.state().isEmpty() && ground.geoid().isEmpty() && choice.title().startsWith("ZIP")) {
            throw new NotKnown("A brief is of a state, county or town, not of a ZIP code; \"countersign place " + place.strip()
                    + "\" says where it lies.");
        }
        Ask ask = new Ask(Optional.ofNullable(on), Optional.ofNullable(known), new TreeMap<>());
        Found found = ground.state().map(usps -> site.figures().state(last(Addresses.state(usps)), ask))
                .or(() -> ground.geoid().map(geoid -> site.place(last(geoid.length() == 7
                        ? Addresses.place(places.getMunicipality(geoid))
                        : Addresses.place(places.getTownship(geoid))), ask)))
                .orElseGet(() -> site.county(last(Addresses.county(places.getCounty(ground.counties().getFirst().fips()))), ask));
        if (BriefView.of(found, site.revision()) instanceof Found.Shown(BriefView brief)) {
            return brief;
        }
        throw new NotKnown("There is nothing to write about \"" + place + "\".");
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
