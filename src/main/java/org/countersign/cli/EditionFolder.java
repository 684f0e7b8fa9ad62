package org.countersign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.agency.Ledger;
import org.countersign.agency.LedgerTable;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionTable;
import org.countersign.archive.NotedEdition;

/// A data folder on disk, as maintainers have it.
final class EditionFolder {
    private EditionFolder() {}

    static List<Edition> read(Path folder) throws IOException {
        try (InputStream lines = Files.newInputStream(folder.resolve("lines.csv"));
                InputStream table = Files.newInputStream(folder.resolve("editions.csv"))) {
            return EditionTable.read(lines, table).stream().map(NotedEdition::edition).toList();
        }
    }

    static Ledger ledger(Path data) throws IOException {
        Path file = data.resolve("agencies/ledger.csv");
        if (!Files.exists(file)) {
            return Ledger.empty();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return LedgerTable.read(reader);
        }
    }
}
