package org.countersign.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.agency.AgencyId;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.sheet.CsvLines;
import org.countersign.sighting.EnforcementModel;

/// Reads ICE's early lists as others took them down: a CSV of as_of, list, state, agency, model, signed. Strict, since it is a
/// table of some hundred rows that never grows: what it does not know is a fault.
public final class EarlyCompiler {
    private static final List<String> HEADING = List.of("as_of", "list", "state", "agency", "model", "signed");
    private static final Pattern CAPTURED = Pattern.compile("captured (\\d{4}-\\d{2}-\\d{2})");
    private static final String NOT_STATED = "capture date";
    private static final Map<String, EnforcementModel> MODELS =
            Map.of("Jail Enforcement", EnforcementModel.JAIL_ENFORCEMENT, "Task Force", EnforcementModel.TASK_FORCE);
    /// Signs of notes below the list, which stand behind a state's name.
    private static final Pattern NOTE_SIGNS = Pattern.compile("\\*+$");

    private final Places places;

    /// A compiler that knows the states.
    public EarlyCompiler(Places places) {
        this.places = places;
    }

    /// Reads the file; each row is still a body of its own.
    ///
    /// @throws IOException when it cannot be read, or holds what this does not know; the message names the line
    public List<EarlySighting> read(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file)) {
            CsvLines lines = CsvLines.read(text);
            if (!lines.heading().equals(HEADING)) {
                throw new IOException(file + ": the headings must be " + HEADING + ", got " + lines.heading());
            }
            List<EarlySighting> sightings = new ArrayList<>();
            Map<EarlyList, Integer> rows = new HashMap<>();
            for (int index = 0; index < lines.count(); index++) {
                try {
                    List<String> line = lines.fields(index);
                    EarlyList list = list(line.get(0), line.get(1));
                    sightings.add(sighting(list, rows.merge(list, 1, Integer::sum), line));
                } catch (RuntimeException unknown) {
                    throw new IOException(file + ", line " + (index + 2) + ": " + unknown.getMessage(), unknown);
                }
            }
            return List.copyOf(sightings);
        }
    }

    private static EarlyList list(String day, String caption) {
        boolean stated = !caption.contains(NOT_STATED);
        Matcher captured = CAPTURED.matcher(caption);
        if (stated && !captured.find()) {
            throw new IllegalArgumentException("the caption tells no day of capture: " + caption);
        }
        return new EarlyList(LocalDate.parse(day), stated, LocalDate.parse(stated ? captured.group(1) : day));
    }

    private EarlySighting sighting(EarlyList list, int row, List<String> line) {
        String printedState = line.get(2);
        String state = NOTE_SIGNS.matcher(printedState).replaceAll("");
        String usps = places.findState(state).or(() -> places.findStateNamed(state)).map(State::usps)
                .orElseThrow(() -> new IllegalArgumentException("no state: " + printedState));
        String model = line.get(4);
        if (!model.isEmpty() && !MODELS.containsKey(model)) {
            throw new IllegalArgumentException("no model of that time: " + model);
        }
        return new EarlySighting(
                list, row, usps, printedState, line.get(3), Optional.ofNullable(MODELS.get(model)), model,
                line.get(5).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line.get(5))), AgencyMatch.Verdict.NONE,
                Optional.of(AgencyId.provisional(EarlyJoin.anchor(list, row))), List.of());
    }
}
