package org.countersign.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.countersign.agency.Agency;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Ledger;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionMaker;
import org.countersign.place.Places;
import org.countersign.ruling.Grounds;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.countersign.sheet.Row;
import org.countersign.sheet.Sheet;
import org.countersign.sheet.Workbook;
import org.countersign.sighting.Column;
import org.countersign.sighting.Roll;

/// A history of the lists, told in a few lines: an edition holds the rows of the one before it until told otherwise.
///
/// The editions are made by the program's own [EditionMaker] of real workbooks, and the register by its own [Registrar].
public final class Story {
    /// The places and bodies that every story takes place among.
    public static final Places PLACES = Places.bundled();

    private static final FbiListing BODIES = new FbiListing(PLACES);
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);
    private static final Map<String, String> MODELS =
            Map.of("WSO", "Warrant Service Officer", "TFM", "Task Force Model", "JEM", "Jail Enforcement Model");
    private static final Map<Column, String> HEADINGS = new EnumMap<>(Map.of(
            Column.STATE, "STATE",
            Column.AGENCY, "LAW ENFORCEMENT AGENCY",
            Column.TYPE, "TYPE",
            Column.COUNTY, "COUNTY",
            Column.SUPPORT_TYPE, "SUPPORT TYPE",
            Column.SIGNED, "SIGNED",
            Column.MOA, "MOA",
            Column.ADDENDUM, "ADDENDUM"));

    private final List<Page> pages = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    private Story() {}

    /// A file while it is being told.
    private static final class Page {
        private final Roll roll;
        private final String day;
        private final List<String> names = new ArrayList<>();
        private final EnumMap<Column, String> headings = new EnumMap<>(HEADINGS);
        private final List<EnumMap<Column, Cell>> rows = new ArrayList<>();
        private final List<Sheet> more = new ArrayList<>();

        Page(Roll roll, String day, String name) {
            this.roll = roll;
            this.day = day;
            names.add(name);
            if (roll == Roll.PENDING) {
                List.of(Column.SIGNED, Column.MOA, Column.ADDENDUM).forEach(headings::remove);
            }
        }

        void copy(Page other) {
            other.rows.forEach(row -> rows.add(new EnumMap<>(row)));
        }
    }

    /// Nothing published yet.
    public static Story begins() {
        return new Story();
    }

    /// The next participating edition, published on a day and so named.
    public Story participating(String day) {
        return next(Roll.PARTICIPATING, day, "participatingAgencies" + LocalDate.parse(day).format(IN_NAME) + "am.xlsx");
    }

    /// The next pending edition, published on a day and so named.
    public Story pending(String day) {
        return next(Roll.PENDING, day, "pendingAgencies" + LocalDate.parse(day).format(IN_NAME) + "am.xlsx");
    }

    /// A page of the participating list that a web archive saw: fewer columns, addresses in the cells.
    public Story captured(String stamp) {
        next(Roll.PARTICIPATING, stamp, "ParticipatingEntities-" + stamp + ".xlsx");
        return withoutColumns(Column.TYPE, Column.COUNTY, Column.ADDENDUM);
    }

    private Story next(Roll roll, String day, String name) {
        Page page = new Page(roll, day, name);
        pages.reversed().stream().filter(before -> before.roll == roll).findFirst().ifPresent(page::copy);
        pages.add(page);
        return this;
    }

    /// The file's name is another.
    public Story named(String name) {
        last().names.set(0, name);
        return this;
    }

    /// The same bytes came under a further name as well.
    public Story alsoNamed(String name) {
        last().names.add(name);
        return this;
    }

    /// The file has no such columns.
    public Story withoutColumns(Column... columns) {
        List.of(columns).forEach(last().headings::remove);
        return this;
    }

    /// A heading is written otherwise.
    public Story heading(Column column, String text) {
        last().headings.put(column, text);
        return this;
    }

    /// The file has a further sheet.
    public Story sheet(String name) {
        last().more.add(new Sheet(name, List.of(new Row(1, List.of(Cell.text("notes"))))));
        return this;
    }

    /// The file has no rows but those told from here on.
    public Story empty() {
        last().rows.clear();
        return this;
    }

    /// The file has the rows of the edition of that roll told under an earlier day.
    public Story rowsOf(String day) {
        Page old = pages.stream().filter(page -> page.roll == last().roll && page.day.equals(day)).findFirst().orElseThrow();
        List<EnumMap<Column, Cell>> rows = old.rows.stream().map(EnumMap::new).toList();
        last().rows.clear();
        last().rows.addAll(rows);
        return this;
    }

    /// A further row.
    ///
    /// @param state a postal code, printed as the state's name; or any text, printed as it is
    /// @param model `WSO`, `TFM` or `JEM`, printed in full; or any text, printed as it is
    /// @param signed ISO, printed as a date cell; or any text, printed as it is
    public Story row(String state, String agency, String model, String signed) {
        EnumMap<Column, Cell> row = new EnumMap<>(Column.class);
        row.put(Column.STATE, Cell.text(PLACES.findState(state).map(known -> known.name().toUpperCase(Locale.ROOT)).orElse(state)));
        row.put(Column.AGENCY, Cell.text(agency));
        row.put(Column.TYPE, Cell.text("County"));
        row.put(Column.SUPPORT_TYPE, Cell.text(MODELS.getOrDefault(model, model)));
        row.put(Column.SIGNED, day(signed));
        last().rows.add(row);
        return this;
    }

    /// A further row of the pending list.
    public Story row(String state, String agency, String model) {
        return row(state, agency, model, "");
    }

    /// Rows for the sheriffs of a state's first counties.
    public Story sheriffs(String state, int count, String model, String signed) {
        PLACES.countiesWithin(state).stream().limit(count)
                .forEach(county -> row(state, county.fullName() + " Sheriff's Office", model, signed));
        return this;
    }

    /// The rows of that agency are left out.
    public Story without(String agency) {
        last().rows.removeIf(row -> row.get(Column.AGENCY).text().equals(agency));
        return this;
    }

    /// Only the first rows stay.
    public Story first(int count) {
        last().rows.subList(count, last().rows.size()).clear();
        return this;
    }

    /// In every row of that agency, a cell is another.
    public Story with(String agency, Column column, Cell cell) {
        last().rows.stream().filter(row -> row.get(Column.AGENCY).text().equals(agency)).toList().forEach(row -> row.put(column, cell));
        return this;
    }

    /// In every row of that agency, a cell is printed otherwise; a day as a date cell.
    public Story with(String agency, Column column, String text) {
        return with(agency, column, column == Column.SIGNED ? day(text) : Cell.text(text));
    }

    /// In the rows from one on, a column is printed otherwise.
    public Story from(int first, Column column, UnaryOperator<String> change) {
        last().rows.subList(first, last().rows.size()).forEach(row -> row.put(column, Cell.text(change.apply(row.get(column).text()))));
        return this;
    }

    /// The link of that agency's agreement: the word with the address behind it.
    public Story linked(String agency, String address) {
        return with(agency, Column.MOA, new Cell(CellKind.TEXT, "link", Optional.of(address)));
    }

    /// A ruling.
    public Story ruled(Ruling ruling) {
        rulings.add(ruling);
        return this;
    }

    /// A ruling about the edition told last.
    public Story admission(boolean admit, Optional<LocalDate> published) {
        return ruled(new Ruling.Admission(grounds("A-" + pages.size()), edition(new EditionMaker(), last()).getFirst().sha256(), admit,
                published));
    }

    /// Grounds that serve a test.
    public static Grounds grounds(String id) {
        return new Grounds(id, "told so", "a story", LocalDate.of(2025, 1, 1), Optional.empty());
    }

    /// The editions told so far; the same bytes are one edition.
    public List<Edition> editions() {
        EditionMaker maker = new EditionMaker();
        List<Edition> editions = new ArrayList<>();
        for (Page page : pages) {
            editions.addAll(edition(maker, page));
        }
        return BundledRecord.merge(List.of(), editions);
    }

    /// The register of the editions told so far.
    public Register register() {
        return registrar().keep(editions());
    }

    /// A registrar with the rulings told so far.
    public Registrar registrar() {
        return new Registrar(rulings, PLACES, BODIES, Ledger.empty());
    }

    private Page last() {
        return pages.getLast();
    }

    /// One edition for each name.
    private static List<Edition> edition(EditionMaker maker, Page page) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, page.headings.values().stream().map(Cell::text).toList()));
        for (EnumMap<Column, Cell> row : page.rows) {
            List<Cell> cells = new ArrayList<>();
            page.headings.keySet().forEach(column -> cells.add(row.getOrDefault(column, Cell.BLANK)));
            while (cells.getLast().isBlank()) {
                cells.removeLast();
            }
            rows.add(new Row(rows.size() + 1, cells));
        }
        List<Sheet> sheets = new ArrayList<>(List.of(new Sheet("Sheet1", rows)));
        sheets.addAll(page.more);
        byte[] bytes = ("PK" + page.names.getFirst() + page.day + sheets).getBytes(StandardCharsets.UTF_8);
        return page.names.stream().map(name -> maker.make(name, bytes, new Workbook(sheets))).toList();
    }

    private static Cell day(String text) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        return new Cell(text.matches("\\d{4}-\\d{2}-\\d{2}") ? CellKind.DATE : CellKind.TEXT, text, Optional.empty());
    }

    /// The history of the agency printed under a name.
    public static AgencyHistory of(Register register, String name) {
        Agency agency = register.roster().listAgencies().stream().filter(known -> known.names().contains(name)).findFirst().orElseThrow();
        return register.getHistory(agency.id());
    }

    /// Changes in short: kind, the day before and the day of the edition that shows it.
    public static List<String> tell(List<Change> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.at().between().after().map(LocalDate::toString).orElse("") + "/"
                        + change.at().between().by())
                .toList();
    }

    /// An agency's changes in short.
    public static List<String> tell(Register register, String name) {
        return tell(of(register, name).changes());
    }
}
