package org.countersign.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.FbiListing;
import org.countersign.agency.LedgerTable;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.NotedEdition;
import org.countersign.ruling.Ruling;
import org.countersign.ruling.RulingFiles;

/// The bundled record and the register kept of it: read and kept once for all tests.
public final class Record {
    private static Optional<Record> only = Optional.empty();

    private final List<NotedEdition> noted;
    private final Registrar registrar;
    private final Register kept;

    private Record() throws IOException {
        noted = BundledRecord.listEditions();
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFiles file : RulingFiles.values()) {
            try (Reader reader = open("/data/rulings/" + file.fileName())) {
                rulings.addAll(file.read(reader));
            }
        }
        try (Reader ledger = open("/data/agencies/ledger.csv")) {
            registrar = new Registrar(RulingFiles.inOrder(rulings), Story.PLACES, new FbiListing(Story.PLACES), LedgerTable.read(ledger));
        }
        kept = registrar.keep(editions());
    }

    public static synchronized Record bundled() {
        if (only.isEmpty()) {
            try {
                only = Optional.of(new Record());
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled record cannot be read", e);
            }
        }
        return only.get();
    }

    List<NotedEdition> noted() {
        return noted;
    }

    List<Edition> editions() {
        return noted.stream().map(NotedEdition::edition).toList();
    }

    Registrar registrar() {
        return registrar;
    }

    /// The register kept of the record, once for all tests.
    public Register kept() {
        return kept;
    }

    private static Reader open(String resource) throws IOException {
        InputStream stream = Optional.ofNullable(Record.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IOException("the build lacks " + resource));
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
