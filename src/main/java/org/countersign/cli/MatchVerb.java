package org.countersign.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.AgencyMatch;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Joins somebody else's table to ours: names, states and ORIs to agency ids, each with verdict and evidence. Columns: name (or agency), state, ori; others are ignored.",
        footer = {"", "Example: countersign match theirs.csv --format csv"})
final class MatchVerb extends Verb {
    private static final Set<String> NAME = Set.of("name", "agency", "agency name", "law enforcement agency", "agency_name");
    private static final Set<String> STATE = Set.of("state", "usps", "state_abbr", "state abbreviation");
    private static final Set<String> ORI = Set.of("ori", "ori9", "ori_9");

    @Parameters(paramLabel = "FILE.csv", description = "A CSV file with a row of headings.")
    private Path file = Path.of("");

    /// A row of their table with what it joins to.
    private record Joined(long row, String name, String state, String ori, AgencyMatch match) {}

    @Override
    Answer answer(Register register) throws IOException {
        List<Joined> joined = new ArrayList<>();
        AgencyMatch.Matcher matcher = new AgencyMatch.Matcher(register);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : csv) {
                Optional<String> name = field(row, NAME);
                Optional<String> ori = field(row, ORI);
                if (name.isEmpty() && ori.isEmpty()) {
                    throw new IOException(file + ", line " + row.getStartingLineNumber() + ": a column called name (or agency), or one called ori, is needed; there are " + row.getHeader());
                }
                String state = field(row, STATE).orElse("");
                joined.add(new Joined(row.getStartingLineNumber(), name.orElse(""), state, ori.orElse(""), matcher.match(name.orElse(""), state, ori.orElse(""))));
            }
        }
        return new Answer(() -> TextTable.of(brief(joined)), () -> joined.stream().map(MatchVerb::tree).toList(), () -> table(joined));
    }

    private static Optional<String> field(NamedCsvRecord row, Set<String> names) {
        return row.getHeader().stream()
                .filter(heading -> names.contains(heading.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(row::findField)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Object tree(Joined joined) {
        return Json.object(
                "row", joined.row(),
                "name", joined.name(),
                "state", joined.state(),
                "ori", joined.ori(),
                "verdict", joined.match().verdict().name(),
                "agency", joined.match().agency().map(agency -> agency.id()),
                "candidates", joined.match().candidates().stream().map(agency -> Json.object("id", agency.id(), "name", agency.name(), "state", agency.state())).toList(),
                "evidence", joined.match().evidence());
    }

    private static Table table(List<Joined> joined) {
        return new Table(
                List.of("row", "name", "state", "ori", "verdict", "agency", "agency_name", "candidates", "evidence"),
                joined.stream()
                        .map(one -> List.of(
                                Long.toString(one.row()), one.name(), one.state(), one.ori(), one.match().verdict().name(),
                                one.match().agency().map(agency -> agency.id().text()).orElse(""), one.match().agency().map(agency -> agency.name()).orElse(""),
                                String.join(" ", one.match().candidates().stream().map(agency -> agency.id().text()).toList()), one.match().evidence()))
                        .toList());
    }

    private static Table brief(List<Joined> joined) {
        return new Table(
                List.of("row", "name", "verdict", "agency", "evidence"),
                joined.stream()
                        .map(one -> List.of(
                                Long.toString(one.row()), one.name(), one.match().verdict().name().toLowerCase(Locale.ROOT),
                                one.match().agency().map(agency -> agency.id().text()).orElse("-"), one.match().evidence()))
                        .toList());
    }
}
