package org.countersign.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.agency.AgencyId;
import org.countersign.register.AgencyMatch.Verdict;
import org.countersign.sheet.CsvLines;
import org.countersign.sighting.EnforcementModel;

/// The rows of the early lists as CSV, by list and row.
public final class EarlyTable {
    private static final List<String> HEADING = List.of(
            "list", "stated", "captured", "row", "state", "printed_state", "name", "model", "printed_model", "signed", "verdict", "agency",
            "candidates");
    private static final Map<String, EnforcementModel> MODELS = Stream.of(EnforcementModel.JAIL_ENFORCEMENT, EnforcementModel.TASK_FORCE)
            .collect(Collectors.toUnmodifiableMap(EnforcementModel::code, model -> model));

    private EarlyTable() {}

    /// Writes the table.
    public static String write(List<EarlySighting> sightings) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(HEADING);
            sightings.forEach(sighting -> writer.writeRecord(line(sighting)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not write the early lists", impossible);
        }
        return text.toString();
    }

    private static List<String> line(EarlySighting one) {
        return List.of(
                one.list().day().toString(), Boolean.toString(one.list().stated()), one.list().captured().toString(),
                Integer.toString(one.row()), one.state(), one.printedState(), one.name(),
                one.model().map(EnforcementModel::code).orElse(""), one.printedModel(),
                one.signed().map(LocalDate::toString).orElse(""), one.verdict().name(), one.agency().map(AgencyId::text).orElse(""),
                one.candidates().stream().map(AgencyId::text).collect(Collectors.joining(" ")));
    }

    /// Reads the table.
    ///
    /// @throws IOException when it cannot be read
    public static List<EarlySighting> read(InputStream text) throws IOException {
        CsvLines lines = CsvLines.read(text);
        List<EarlySighting> sightings = new ArrayList<>();
        for (int index = 0; index < lines.count(); index++) {
            sightings.add(sighting(lines.fields(index)));
        }
        return List.copyOf(sightings);
    }

    private static EarlySighting sighting(List<String> line) {
        EarlyList list = new EarlyList(
                LocalDate.parse(line.get(0)), Boolean.parseBoolean(line.get(1)), LocalDate.parse(line.get(2)));
        return new EarlySighting(
                list, Integer.parseInt(line.get(3)), line.get(4), line.get(5), line.get(6), Optional.ofNullable(MODELS.get(line.get(7))),
                line.get(8), filled(line.get(9)).map(LocalDate::parse), Verdict.valueOf(line.get(10)),
                filled(line.get(11)).map(AgencyId::new), filled(line.get(12)).stream()
                        .flatMap(ids -> Stream.of(ids.split(" "))).map(AgencyId::new).toList());
    }

    private static Optional<String> filled(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }
}
