package org.countersign.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes the tables of `data/places` from those of the Census Bureau and of Housing and Urban Development: only what is
/// needed, one line a thing, sorted by code, the same bytes on every machine.
public final class PlaceCompiler {
    /// The tables of counties name the territories by their letters only.
    private static final Map<String, String> TERRITORIES = Map.of("AS", "American Samoa", "GU", "Guam", "MP", "Northern Mariana Islands",
            "PR", "Puerto Rico", "VI", "United States Virgin Islands");

    /// What the ZIP table writes for addresses that it could not place; they belong to no county.
    private static final String NO_COUNTY = "99999";

    private final GeoFolder geo;
    private final Path places;

    private PlaceCompiler(GeoFolder geo, Path places) {
        this.geo = geo;
        this.places = places;
    }

    /// Writes the tables; `former_counties.csv` and `former_towns.csv` are kept by hand and must be there.
    ///
    /// @param geoFolder the folder of the published tables
    /// @param dataFolder the repository's `data` folder
    /// @throws UncheckedIOException if a file cannot be read or written
    public static void compile(Path geoFolder, Path dataFolder) {
        PlaceCompiler compiler = new PlaceCompiler(new GeoFolder(geoFolder), dataFolder.resolve("places"));
        compiler.compileStates();
        compiler.compileCounties();
        compiler.compileMunicipalities();
        compiler.compileTownships();
        compiler.compileZips();
        compiler.compileFormerZips();
    }

    private void compileStates() {
        Map<String, String> names = geo.estimates().stream().filter(line -> line.getField("SUMLEV").equals("040"))
                .collect(Collectors.toMap(line -> line.getField("STATE"), line -> line.getField("STNAME")));
        Map<String, List<String>> states = new TreeMap<>();
        for (NamedCsvRecord line : geo.counties()) {
            String usps = line.getField("usps");
            String fips = line.getField("geoid").substring(0, 2);
            boolean territory = !names.containsKey(fips);
            states.put(usps, List.of(usps, fips, territory ? TERRITORIES.get(usps) : names.get(fips), String.valueOf(territory)));
        }
        write("states.csv", List.of("usps", "fips", "name", "territory"), states.values());
    }

    /// The people come from the estimates themselves; where these have no row (the territories) the field stays empty.
    private void compileCounties() {
        Map<String, String> people = geo.estimates().stream().filter(line -> line.getField("SUMLEV").equals("050"))
                .collect(Collectors.toMap(line -> line.getField("STATE") + line.getField("COUNTY"),
                        line -> line.getField("POPESTIMATE2025")));
        Map<String, List<String>> counties = new TreeMap<>();
        for (NamedCsvRecord line : geo.counties()) {
            String fips = line.getField("geoid");
            counties.put(fips, List.of(fips, line.getField("usps"), line.getField("name_short"), line.getField("suffix"),
                    people.getOrDefault(fips, "")));
        }
        write("counties.csv", List.of("fips", "usps", "name", "suffix", "population"), counties.values());
    }

    private void compileMunicipalities() {
        Map<String, List<String>> municipalities = new TreeMap<>();
        for (NamedCsvRecord line : geo.places()) {
            String part = line.getField("county_geoid") + ":" + line.getField("pop2020_in_county");
            municipalities.merge(line.getField("place_geoid"),
                    List.of(line.getField("place_geoid"), line.getField("name"), line.getField("lsad"), part),
                    (before, more) -> List.of(before.get(0), before.get(1), before.get(2), before.get(3) + " " + more.get(3)));
        }
        write("municipalities.csv", List.of("geoid", "name", "lsad", "counties"), municipalities.values());
    }

    private void compileTownships() {
        Map<String, List<String>> townships = new TreeMap<>();
        for (NamedCsvRecord line : geo.subdivisions()) {
            townships.put(line.getField("cousub_geoid"),
                    List.of(line.getField("cousub_geoid"), line.getField("name"), line.getField("lsad")));
        }
        write("townships.csv", List.of("geoid", "name", "lsad"), townships.values());
    }

    /// ZIP codes in former counties whose post office is called after a town: that town says which county it is today.
    private void compileFormerZips() {
        Set<String> former = formerCounties();
        Map<String, String> towns = new TreeMap<>();
        geo.subdivisions().forEach(line -> towns.put(line.getField("county_geoid").substring(0, 2) + PlaceName.fold(line.getField("name")),
                line.getField("cousub_geoid")));
        Map<String, List<String>> lines = new TreeMap<>();
        for (NamedCsvRecord line : geo.zips()) {
            String county = line.getField("county_geoid");
            String town = towns.get(county.substring(0, 2) + PlaceName.fold(line.getField("city")));
            if (former.contains(county) && town != null) {
                lines.put(line.getField("zip"), List.of(line.getField("zip"), town));
            }
        }
        write("former_zips.csv", List.of("zip", "town"), lines.values());
    }

    private Set<String> formerCounties() {
        try {
            return new PlaceTable(Files.readAllBytes(places.resolve("former_counties.csv"))).all().stream().map(List::getFirst)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + places.resolve("former_counties.csv"), e);
        }
    }

    private void compileZips() {
        Map<String, List<NamedCsvRecord>> byZip = geo.zips().stream().filter(line -> !line.getField("county_geoid").equals(NO_COUNTY))
                .collect(Collectors.groupingBy(line -> line.getField("zip"), TreeMap::new, Collectors.toList()));
        List<List<String>> lines = new ArrayList<>();
        byZip.forEach((zip, parts) -> lines.add(ZipLine.write(zip, parts)));
        write("zips.csv", List.of("zip", "counties", "basis"), lines);
    }

    private void write(String name, List<String> headings, Collection<List<String>> lines) {
        Path file = places.resolve(name);
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(headings);
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
    }
}
