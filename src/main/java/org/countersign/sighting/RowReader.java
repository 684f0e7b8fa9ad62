package org.countersign.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.archive.Line;
import org.countersign.finding.FindingKind;
import org.countersign.place.State;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;

/// Reads lines strictly: each cell is used, waived, or raises a fault. Keeps no state between lines.
public final class RowReader {
    private final StateReader states;
    private final List<Ruling.Reading> readings;

    /// A reader that knows these states and these rulings.
    public RowReader(List<State> states, List<Ruling> rulings) {
        this.states = new StateReader(states);
        this.readings = rulings.stream()
                .filter(ruling -> ruling instanceof Ruling.Reading && ruling.grounds().inForce())
                .map(Ruling.Reading.class::cast)
                .filter(reading -> !reading.column().equals("HEADING"))
                .toList();
    }

    /// What a line reads as under a layout.
    public ReadRow read(Line printed, Layout layout) {
        List<CellFault> faults = new ArrayList<>();
        Read<State> state = ruled(Column.STATE, printed, layout, Optional.empty())
                .map(text -> asRuled(states.read(Cell.text(text), new ArrayList<>())))
                .orElseGet(() -> states.read(cell(printed, layout, Column.STATE), faults));
        Optional<String> usps = state.value().map(State::usps);
        String name = ruled(Column.AGENCY, printed, layout, usps).orElseGet(() -> cell(printed, layout, Column.AGENCY).text());
        if (name.isBlank()) {
            faults.add(new CellFault(FindingKind.AGENCY_BLANK, Column.AGENCY.name(), name, "every row names an agency"));
        }
        Read<EnforcementModel> model = ruled(Column.SUPPORT_TYPE, printed, layout, usps)
                .map(text -> asRuled(ModelReader.read(Cell.text(text), new ArrayList<>())))
                .orElseGet(() -> ModelReader.read(cell(printed, layout, Column.SUPPORT_TYPE), faults));
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
                .orElseGet(() -> TypeReader.read(cell(line, layout, Column.TYPE), faults));
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
        for (Ruling.Reading reading : readings) {
            if (reading.column().equals(column.name())
                    && same(reading.text(), cell(line, layout, column).text())
                    && reading.name().map(name -> same(name, cell(line, layout, Column.AGENCY).text())).orElse(true)
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
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
