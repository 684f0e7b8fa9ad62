package org.countersign.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.place.County;
import org.countersign.place.Places;

/// The law-enforcement bodies that the FBI lists, by their ORI and by state. The table is read at the first question.
public final class FbiListing {
    private final Places places;
    private Map<String, FbiBody> byOri = Map.of();
    private Map<String, List<FbiBody>> byState = Map.of();

    /// @param places where the counties' names are looked up
    public FbiListing(Places places) {
        this.places = places;
    }

    /// The body of this ORI.
    ///
    /// @throws NoSuchElementException if the FBI lists none
    public FbiBody getBody(String ori) {
        return findBody(ori).orElseThrow(() -> new NoSuchElementException("the FBI lists no body under the ORI " + ori));
    }

    /// The body of this ORI, if the FBI lists one.
    public Optional<FbiBody> findBody(String ori) {
        load();
        return Optional.ofNullable(byOri.get(ori));
    }

    /// All bodies, by ORI.
    public List<FbiBody> listBodies() {
        load();
        return List.copyOf(byOri.values());
    }

    /// The bodies of a state, by ORI; the federal ones belong to none.
    public List<FbiBody> bodiesWithin(String usps) {
        load();
        return byState.getOrDefault(usps, List.of());
    }

    private synchronized void load() {
        if (!byOri.isEmpty()) {
            return;
        }
        Map<String, List<String>> countiesByText = new HashMap<>();
        Map<String, FbiBody> bodies = new LinkedHashMap<>();
        try (InputStream bytes = FbiListing.class.getResourceAsStream("/data/agencies/fbi.csv");
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(bytes)) {
            reader.stream().skip(1).map(line -> body(line, countiesByText)).forEach(body -> bodies.put(body.ori(), body));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the bundled data/agencies/fbi.csv", e);
        }
        byState = bodies.values().stream().filter(body -> body.usps().isPresent())
                .collect(Collectors.groupingBy(body -> body.usps().orElseThrow()));
        byOri = bodies;
    }

    private FbiBody body(CsvRecord line, Map<String, List<String>> countiesByText) {
        String usps = line.getField(1);
        String text = line.getField(3);
        List<String> counties = countiesByText.computeIfAbsent(usps + text, unused -> counties(usps, text));
        OptionalInt population = line.getField(5).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line.getField(5)));
        return new FbiBody(line.getField(0), usps.isEmpty() ? Optional.empty() : Optional.of(usps), line.getField(2), text, counties,
                line.getField(4), population, Integer.parseInt(line.getField(6)));
    }

    /// Several counties are parted by commas. A bare name is the county where a city has the same name: the FBI writes
    /// "FAIRFAX CITY" for the city.
    private List<String> counties(String usps, String text) {
        return Stream.of(text.split(",")).filter(name -> !name.isBlank()).flatMap(name -> {
            List<County> named = places.countiesNamed(usps, name);
            List<County> proper = named.stream().filter(county -> !county.independentCity()).toList();
            return (proper.isEmpty() ? named : proper).stream();
        }).map(County::fips).distinct().sorted().toList();
    }
}
