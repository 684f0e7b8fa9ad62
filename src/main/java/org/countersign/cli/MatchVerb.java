package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.AgencyMatch;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "match", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Joins somebody else's table to ours: names, states and ORIs to agency ids, each with verdict and evidence. Columns: name (or agency), state, ori; others are ignored.", footer = {
        "", "Example: countersign match theirs.csv --format csv"})
final class MatchVerb extends Verb {
    private static final AgencyMatch NOTHING =
            new AgencyMatch(AgencyMatch.Verdict.NONE, Optional.empty(), List.of(), "the row holds neither a name nor an ORI");

    @Parameters(paramLabel = "FILE.csv", description = "A CSV file with a row of headings.")
    private Path file = Path.of("");

    private List<TheirTable.TheirRow> theirs = List.of();

    /// A row of their table with what it joins to.
    private record Joined(TheirTable.TheirRow row, AgencyMatch match) {}

    @Override
    Register open(Source source, Openings openings) throws IOException {
        // their table first: a wrong file is told at once
        theirs = TheirTable.read(file);
        return super.open(source, openings);
    }

    @Override
    Answer answer(Register register) {
        List<Joined> joined = new ArrayList<>();
        AgencyMatch.Matcher matcher = new AgencyMatch.Matcher(register);
        for (TheirTable.TheirRow row : theirs) {
            boolean blank = row.name().isEmpty() && row.ori().isEmpty();
            joined.add(new Joined(row, blank ? NOTHING : matcher.match(row.name(), row.state(), row.ori())));
        }
        return new Answer(() -> text(joined), () -> joined.stream().map(MatchVerb::tree).toList(), () -> table(joined));
    }

    private static String text(List<Joined> joined) {
        StringBuilder sentence = new StringBuilder(Words.count(joined.size(), "row", "rows"));
        for (AgencyMatch.Verdict verdict : AgencyMatch.Verdict.values()) {
            sentence.append(verdict.ordinal() == 0 ? ": " : ", ")
                    .append(joined.stream().filter(one -> one.match().verdict() == verdict).count()).append(' ').append(verdict);
        }
        return sentence + ".\n\n" + TextTable.of(brief(joined));
    }

    private static Object tree(Joined joined) {
        return Json.object(
                "row", joined.row().number(),
                "name", joined.row().name(),
                "state", joined.row().state(),
                "ori", joined.row().ori(),
                "verdict", joined.match().verdict().name(),
                "agency", joined.match().agency().map(agency -> agency.id()),
                "candidates",
                joined.match().candidates().stream()
                        .map(agency -> Json.object("id", agency.id(), "name", agency.name(), "state", agency.state())).toList(),
                "evidence", joined.match().evidence());
    }

    private static Table table(List<Joined> joined) {
        return new Table(
                List.of("row", "name", "state", "ori", "verdict", "agency", "agency_name", "candidates", "evidence"),
                joined.stream()
                        .map(one -> List.of(
                                Integer.toString(one.row().number()), one.row().name(), one.row().state(), one.row().ori(),
                                one.match().verdict().name(),
                                one.match().agency().map(agency -> agency.id().text()).orElse(""),
                                one.match().agency().map(agency -> agency.name()).orElse(""),
                                String.join(" ", one.match().candidates().stream().map(agency -> agency.id().text()).toList()),
                                one.match().evidence()))
                        .toList());
    }

    private static Table brief(List<Joined> joined) {
        return new Table(
                List.of("row", "name", "verdict", "agency", "evidence"),
                joined.stream()
                        .map(one -> List.of(
                                Integer.toString(one.row().number()), one.row().name().isEmpty() ? one.row().ori() : one.row().name(),
                                one.match().verdict().name(),
                                one.match().agency().map(agency -> agency.id().text()).orElse("-"), one.match().evidence()))
                        .toList());
    }
}
