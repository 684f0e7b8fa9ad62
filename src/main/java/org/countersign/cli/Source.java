package org.countersign.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Ledger;
import org.countersign.agency.LedgerTable;
import org.countersign.agency.Roster;
import org.countersign.agency.RosterTable;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionMaker;
import org.countersign.archive.EditionStore;
import org.countersign.archive.NotedEdition;
import org.countersign.place.Places;
import org.countersign.register.Register;
import org.countersign.register.Registrar;
import org.countersign.ruling.Ruling;
import org.countersign.ruling.RulingFiles;

/// Where a register comes from: the bundled record, the home folder's store, and the rulings of both.
///
/// @param home the home folder, which need not exist
/// @param bundled whether the bundled record is used
record Source(Path home, boolean bundled) {
    private static final int REVISION_LENGTH = 12;

    /// The register: recalled where it was kept before from the same editions and rulings, and kept anew otherwise.
    Register open() throws IOException {
        List<Edition> imported = imported();
        List<Ruling> added = addedRulings();
        Places places = Places.bundled();
        if (bundled && imported.isEmpty() && added.isEmpty()) {
            // Who is who is recalled, so neither the ledger nor the FBI's list is opened; it is read beside the editions,
            // since the two take about as long and most machines have two cores. What is left of the time goes into places.
            FutureTask<Roster> roster = new FutureTask<>(() -> RosterTable.read(name -> bytes("/data/agencies/" + name)));
            Thread.ofPlatform().daemon().name("roster").start(() -> {
                roster.run();
                places.readAhead();
            });
            List<NotedEdition> noted = BundledRecord.listEditions();
            return new Registrar(bundledRulings(), places, new FbiListing(places), Ledger.empty()).recall(noted, finished(roster));
        }
        List<Edition> editions = editions(imported);
        Registrar registrar = registrar(rulings(added), places);
        return Recollection.of(home, editions, rulings(added), Recollection.build()).open(registrar, editions);
    }

    private static Roster finished(FutureTask<Roster> roster) throws IOException {
        try {
            return roster.get();
        } catch (ExecutionException failed) {
            throw new IOException("the bundled roster cannot be read: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the bundled roster was read", stopped);
        }
    }

    /// The register kept anew, with everything that recalling leaves out: decisions and what is wrong with editions.
    Register keep() throws IOException {
        return keep(listEditions());
    }

    /// The register kept anew from these editions.
    Register keep(List<Edition> editions) throws IOException {
        return registrar(rulings(addedRulings()), Places.bundled()).keep(editions);
    }

    /// A short text that no other register has: made of all that it is kept from, and of the build.
    String revision(Register register) {
        StringBuilder inputs = new StringBuilder();
        register.listEditions().forEach(edition -> inputs.append(edition.edition().sha256()).append(edition.admitted()));
        register.listRulings().forEach(inputs::append);
        return EditionMaker.sha256(inputs.toString().getBytes(StandardCharsets.UTF_8)).substring(0, REVISION_LENGTH);
    }

    /// A digest of what the home folder adds: imported editions with their captures, and rulings.
    String inputs() throws IOException {
        StringBuilder inputs = new StringBuilder();
        imported().forEach(edition -> inputs.append(edition.sha256()).append(edition.captures()));
        addedRulings().forEach(inputs::append);
        return EditionMaker.sha256(inputs.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// All editions of the record and the store.
    List<Edition> listEditions() throws IOException {
        return editions(imported());
    }

    private List<Edition> editions(List<Edition> imported) throws IOException {
        List<Edition> record = bundled ? BundledRecord.listEditions().stream().map(NotedEdition::edition).toList() : List.of();
        return BundledRecord.merge(record, imported);
    }

    private List<Edition> imported() throws IOException {
        try (EditionStore store = EditionStore.find(home).orElse(null)) {
            return store == null ? List.of() : store.listEditions();
        }
    }

    private static List<Ruling> rulings(List<Ruling> added) throws IOException {
        List<Ruling> all = new ArrayList<>(bundledRulings());
        all.addAll(added);
        return RulingFiles.inOrder(all);
    }

    static List<Ruling> bundledRulings() throws IOException {
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFiles file : RulingFiles.values()) {
            try (Reader reader = resource("/data/rulings/" + file.fileName())) {
                rulings.addAll(file.read(reader));
            }
        }
        return RulingFiles.inOrder(rulings);
    }

    private List<Ruling> addedRulings() throws IOException {
        Path folder = home.resolve("rulings");
        return Files.exists(folder) ? rulingsIn(folder, bundledRulings()) : List.of();
    }

    /// The rulings in a folder; files that are missing hold none.
    ///
    /// @param others the rulings they will stand beside
    /// @throws IOException also when an id is one of the others' or stands twice; the message names file and id
    static List<Ruling> rulingsIn(Path folder, List<Ruling> others) throws IOException {
        Set<String> ids = new HashSet<>();
        others.forEach(other -> ids.add(other.grounds().id()));
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFiles file : RulingFiles.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.exists(path)) {
                try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                    rulings.addAll(unused(ids, file.read(reader), path));
                }
            }
        }
        return RulingFiles.inOrder(rulings);
    }

    private static List<Ruling> unused(Set<String> ids, List<Ruling> rulings, Path file) throws IOException {
        for (Ruling ruling : rulings) {
            if (!ids.add(ruling.grounds().id())) {
                throw new IOException(file + ": the ruling id " + ruling.grounds().id() + " is used twice; ids are never reused");
            }
        }
        return rulings;
    }

    private static Registrar registrar(List<Ruling> rulings, Places places) throws IOException {
        return new Registrar(rulings, places, new FbiListing(places), ledger());
    }

    static Ledger ledger() throws IOException {
        try (Reader reader = resource("/data/agencies/ledger.csv")) {
            return LedgerTable.read(reader);
        }
    }

    static Reader resource(String name) {
        return new BufferedReader(new InputStreamReader(bytes(name), StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String name) {
        return Optional.ofNullable(Source.class.getResourceAsStream(name))
                .orElseThrow(() -> new UncheckedIOException(new IOException("the build lacks " + name)));
    }
}
