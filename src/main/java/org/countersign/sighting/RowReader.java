package org.countersign.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.countersign.archive.Line;
import org.countersign.finding.FindingKind;
import org.countersign.place.State;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;

/// Reads lines strictly: each cell is used, waived, or raises a fault.
public final class RowReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final StateReader states;
    private final Map<String, Read<State>> knownStates = new ConcurrentHashMap<>();
    private final Map<String, Read<EnforcementModel>> knownModels = new ConcurrentHashMap<>();
    private final Map<String, Read<String>> knownTypes = new ConcurrentHashMap<>();
    /// the readings in force by column and folded text: most cells are ruled on by none
    private final Map<String, Map<String, List<Ruling.Reading>>> readings = new HashMap<>();

    /// A reader that knows these states and these rulings.
    public RowReader(List<State> states, List<Ruling> rulings) {
        this.states = new StateReader(states);
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Reading reading && reading.grounds().inForce() && !reading.column().equals("HEADING")) {
                readings.computeIfAbsent(reading.column(), column -> new HashMap<>())
                        .computeIfAbsent(fold(reading.text()), text -> new ArrayList<>())
                        .add(reading);
            }
        }
    }

    /// A cell's text is read the same wherever it stands; what raises a fault is read anew, since the fault is the row's.
    private static <T> Read<T> once(Map<String, Read<T>> known, Cell cell, List<CellFault> faults,
            BiFunction<Cell, List<CellFault>, Read<T>> reader) {
        Read<T> before = known.get(cell.text());
        if (before != null && cell.link().isEmpty()) {
            return before;
        }
        int faulty = faults.size();
        Read<T> read = reader.apply(cell, faults);
        if (faults.size() == faulty && cell.kind() == CellKind.TEXT) {
            known.put(cell.text(), read);
        }
        return read;
    }

    /// What a line reads as under a layout.
    public ReadRow read(Line printed, Layout layout) {
        List<CellFault> faults = new ArrayList<>();
        Read<State> state = ruled(Column.STATE, printed, layout, Optional.empty())
                .map(text -> asRuled(states.read(Cell.text(text), new ArrayList<>())))
                .orElseGet(() -> once(knownStates, cell(printed, layout, Column.STATE), faults, states::read));
        Optional<String> usps = state.value().map(State::usps);
        String name = ruled(Column.AGENCY, printed, layout, usps).orElseGet(() -> cell(printed, layout, Column.AGENCY).text());
        if (name.isBlank()) {
            faults.add(new CellFault(FindingKind.AGENCY_BLANK, Column.AGENCY.name(), name, "every row names an agency"));
        }
        Read<EnforcementModel> model = ruled(Column.SUPPORT_TYPE, printed, layout, usps)
                .map(text -> asRuled(ModelReader.read(Cell.text(text), new ArrayList<>())))
                .orElseGet(() -> once(knownModels, cell(printed, layout, Column.SUPPORT_TYPE), faults, ModelReader::read));
        return new ReadRow(
                printed,
                layout.roll(),
                state,
                name,
                type(printed, layout, usps, faults),
                county(printed, layout, usps, faults),
                model,
                signed(printed, layout, usps, faults),
                link(Column.MOA, printed, layout, faults),
                link(Column.ADDENDUM, printed, layout, faults),
                faults);
    }

    private Read<String> type(Line line, Layout layout, Optional<String> usps, List<CellFault> faults) {
        if (layout.find(Column.TYPE).isEmpty()) {
            return Read.absent();
        }
        return ruled(Column.TYPE, line, layout, usps)
                .map(text -> asRuled(TypeReader.read(Cell.text(text), new ArrayList<>())))
                .orElseGet(() -> once(knownTypes, cell(line, layout, Column.TYPE), faults, TypeReader::read));
    }

    private String county(Line line, Layout layout, Optional<String> usps, List<CellFault> faults) {
        if (layout.find(Column.COUNTY).isEmpty()) {
            return "";
        }
        Cell cell = cell(line, layout, Column.COUNTY);
        Optional<String> byRuling = ruled(Column.COUNTY, line, layout, usps);
        if (byRuling.isPresent()) {
            return byRuling.get();
        }
        if (cell.kind() == CellKind.ERROR || Absent.is(cell.text())) {
            faults.add(new CellFault(FindingKind.COUNTY_MISSING, Column.COUNTY.name(), cell.text(), "nothing to read"));
            return "";
        }
        return cell.text();
    }

    private Read<LocalDate> signed(Line line, Layout layout, Optional<String> usps, List<CellFault> faults) {
        if (layout.find(Column.SIGNED).isEmpty()) {
            return Read.absent();
        }
        Cell cell = cell(line, layout, Column.SIGNED);
        Optional<String> byRuling = ruled(Column.SIGNED, line, layout, usps);
        if (byRuling.isPresent()) {
            return asRuled(SignedReader.read(Cell.text(byRuling.get())));
        }
        Read<LocalDate> signed = SignedReader.read(cell);
        switch (signed.certainty()) {
            case ABSENT -> faults.add(fault(FindingKind.SIGNED_BLANK, cell, "nothing to read"));
            case UNREAD ->
                faults.add(fault(FindingKind.SIGNED_UNREAD, cell, "allowed are dates from 1996 on, as a date cell or month/day/year"));
            case CORRECTED -> faults.add(fault(FindingKind.SIGNED_CORRECTED, cell, "read as " + signed.value().orElseThrow()));
            case EXACT, RULED -> {}
        }
        return signed;
    }

    private static CellFault fault(FindingKind kind, Cell cell, String detail) {
        return new CellFault(kind, Column.SIGNED.name(), cell.text(), detail);
    }

    private static Read<DocumentLink> link(Column column, Line line, Layout layout, List<CellFault> faults) {
        return layout.find(column).isEmpty() ? Read.absent() : LinkReader.read(column, cell(line, layout, column), faults);
    }

    private static <T> Read<T> asRuled(Read<T> read) {
        return read.value().map(Read::ruled).orElseGet(Read::unread);
    }

    private static Cell cell(Line line, Layout layout, Column column) {
        OptionalInt place = layout.find(column);
        return place.isPresent() ? line.cell(place.getAsInt()) : Cell.BLANK;
    }

    /// What a ruling says of a cell, if one does.
    private Optional<String> ruled(Column column, Line line, Layout layout, Optional<String> usps) {
        Map<String, List<Ruling.Reading>> ofColumn = readings.getOrDefault(column.name(), Map.of());
        if (ofColumn.isEmpty()) {
            return Optional.empty();
        }
        for (Ruling.Reading reading : ofColumn.getOrDefault(fold(cell(line, layout, column).text()), List.of())) {
            if (reading.name().map(name -> same(name, cell(line, layout, Column.AGENCY).text())).orElse(true)
                    && reading.state().map(state -> usps.map(state::equals).orElse(false)).orElse(true)
                    && reading.model().map(code -> isOfModel(code, cell(line, layout, Column.SUPPORT_TYPE))).orElse(true)
                    && reading.signed().map(day -> SignedReader.read(cell(line, layout, Column.SIGNED)).value().equals(Optional.of(day)))
                            .orElse(true)) {
                return Optional.of(reading.value());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfModel(String code, Cell cell) {
        return ModelReader.read(cell, new ArrayList<>()).value().map(model -> model.code().equals(code)).orElse(false);
    }

    private static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    private static String fold(String text) {
        if (isEvenlySpaced(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return BLANKS.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// Whether all is ASCII with single blanks between words, as in nearly all cells: no pattern is needed then.
    private static boolean isEvenlySpaced(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && blank) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }
}
