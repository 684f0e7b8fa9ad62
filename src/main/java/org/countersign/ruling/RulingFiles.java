package org.countersign.ruling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The files that rulings are kept in, one for each kind, all with the columns `id`, `reason`, `source`, `date`, `retired`.
public enum RulingFiles {
    /// Columns `column`, `text`, `name`, `state`, `model`, `signed`, `value`; the last two conditions may be missing.
    READINGS("readings.csv") {
        @Override
        Ruling read(NamedCsvRecord row, Grounds grounds) {
            return new Ruling.Reading(
                    grounds, need(row, "column"), row.getField("text"), find(row, "name"), find(row, "state"), find(row, "model"),
                    find(row, "signed").map(LocalDate::parse), need(row, "value"));
        }
    },
    /// Columns `verdict` (`same` or `distinct`), `state`, `first`, `second`.
    IDENTITIES("identities.csv") {
        @Override
        Ruling read(NamedCsvRecord row, Grounds grounds) {
            String verdict = need(row, "verdict");
            return switch (verdict) {
                case "same" -> new Ruling.Same(grounds, need(row, "state"), need(row, "first"), need(row, "second"));
                case "distinct" -> new Ruling.Distinct(grounds, need(row, "state"), need(row, "first"), need(row, "second"));
                default -> throw new IllegalArgumentException("verdict '" + verdict + "', allowed are same and distinct");
            };
        }
    },
    /// Columns `state`, `name`, `subject`, `value`, `day`.
    FACTS("facts.csv") {
        @Override
        Ruling read(NamedCsvRecord row, Grounds grounds) {
            return new Ruling.Fact(
                    grounds, need(row, "state"), need(row, "name"), need(row, "subject"), need(row, "value"),
                    find(row, "day").map(LocalDate::parse));
        }
    },
    /// Columns `sha256`, `admit` (`yes` or `no`), `published`.
    ADMISSIONS("admissions.csv") {
        @Override
        Ruling read(NamedCsvRecord row, Grounds grounds) {
            String admit = need(row, "admit");
            if (!admit.equals("yes") && !admit.equals("no")) {
                throw new IllegalArgumentException("admit '" + admit + "', allowed are yes and no");
            }
            return new Ruling.Admission(grounds, need(row, "sha256"), admit.equals("yes"), find(row, "published").map(LocalDate::parse));
        }
    };

    private final String fileName;

    RulingFiles(String fileName) {
        this.fileName = fileName;
    }

    /// The file's name within its folder.
    public String fileName() {
        return fileName;
    }

    abstract Ruling read(NamedCsvRecord row, Grounds grounds);

    /// Reads one file.
    ///
    /// @throws IOException when it cannot be read or a line is not a ruling; the message names file and line
    public List<Ruling> read(Reader file) throws IOException {
        List<Ruling> rulings = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                try {
                    rulings.add(read(row, grounds(row)));
                } catch (IllegalArgumentException | DateTimeParseException | java.util.NoSuchElementException e) {
                    throw new IOException(fileName + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
        return rulings;
    }

    /// Puts rulings in the order of their ids.
    ///
    /// @throws IllegalArgumentException when an id stands twice
    public static List<Ruling> inOrder(List<Ruling> rulings) {
        Set<String> ids = new HashSet<>();
        for (Ruling ruling : rulings) {
            if (!ids.add(ruling.grounds().id())) {
                throw new IllegalArgumentException("the ruling id " + ruling.grounds().id() + " is used twice; ids are never reused");
            }
        }
        List<Ruling> ordered = new ArrayList<>(rulings);
        ordered.sort((ruling, other) -> ruling.grounds().id().compareTo(other.grounds().id()));
        return List.copyOf(ordered);
    }

    private static Grounds grounds(NamedCsvRecord row) {
        if (row.getFieldCount() > row.getHeader().size()) {
            throw new IllegalArgumentException("it has " + row.getFieldCount() + " fields, the headings are " + row.getHeader().size());
        }
        return new Grounds(
                need(row, "id"), need(row, "reason"), need(row, "source"), LocalDate.parse(need(row, "date")),
                find(row, "retired").map(LocalDate::parse));
    }

    private static String need(NamedCsvRecord row, String column) {
        return find(row, column).orElseThrow(() -> new IllegalArgumentException("the column '" + column + "' is blank or missing"));
    }

    private static Optional<String> find(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank());
    }
}
