package org.countersign.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.export.LineDifference;
import org.countersign.register.Register;

/// A line that differs between two vintages, as people read it.
///
/// @param line the line
/// @param name what it is of; a table's own key where the register knows no name
/// @param path the page of what it is of; empty where the register that is shown has none
public record DiffLine(LineDifference line, String name, Optional<String> path) {
    public DiffLine {
        Objects.requireNonNull(line);
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
    }

    static DiffLine of(LineDifference line, Register register, Words words) {
        return switch (line.table()) {
            case "agencies" -> new DiffLine(line, line.cell("name") + " (" + line.cell("state") + ")",
                    agency(line.key(), register).map(Addresses::agency));
            case "agreements" -> agreement(line, register, words);
            default -> new DiffLine(line, line.cell("names"), register.listEditions().stream()
                    .map(edition -> edition.edition().sha256()).filter(line.key()::equals).findFirst().map(Addresses::edition));
        };
    }

    private static DiffLine agreement(LineDifference line, Register register, Words words) {
        Optional<Agency> agency = agency(line.cell("agency"), register);
        String who = agency.map(known -> known.name() + " (" + known.state() + ")").orElse(line.cell("agency"));
        Optional<String> path = agency
                .filter(known -> register.getHistory(known.id()).agreements().stream().anyMatch(held -> held.id().equals(line.key())))
                .map(known -> Addresses.agreement(line.key()));
        return new DiffLine(line, who + ", " + words.find("model." + line.cell("model")).orElse(line.cell("model")), path);
    }

    private static Optional<Agency> agency(String id, Register register) {
        return AgencyId.read(id).flatMap(register.roster()::findAgency);
    }

    /// The cells that differ.
    public List<LineDifference.CellDifference> cells() {
        return line.cells();
    }
}
