package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.agency.Agency;
import org.countersign.place.County;
import org.countersign.place.Outlines;
import org.countersign.place.Polygon;
import org.countersign.place.Position;
import org.countersign.register.Agreement;
import org.countersign.register.Register;

/// The counties that ever had a holder, with those they have now, as a map for other programs (RFC 7946).
final class GeoJsonFile {
    private final Register register;
    private final int now;

    private GeoJsonFile(Register register) {
        this.register = register;
        this.now = register.participating().editions().size() - 1;
    }

    /// Writes the file.
    static void write(Register register, Release release, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Json.write(new GeoJsonFile(register).collection(release), writer);
        writer.flush();
    }

    private Map<String, Object> collection(Release release) {
        Map<String, List<Object>> holders = new TreeMap<>();
        Map<String, List<Object>> statewide = new TreeMap<>();
        for (Agency agency : register.roster().listAgencies()) {
            List<Agreement> ever = register.getHistory(agency.id()).agreements();
            Optional<Object> holder = holder(agency, ever.stream().filter(agreement -> agreement.isListed(now)).toList());
            if (agency.territory().statewide()) {
                holder.ifPresent(body -> statewide.computeIfAbsent(agency.state(), state -> new ArrayList<>()).add(body));
            } else if (!ever.isEmpty()) {
                for (String fips : agency.territory().counties().keySet()) {
                    List<Object> there = holders.computeIfAbsent(fips, same -> new ArrayList<>());
                    holder.ifPresent(there::add);
                }
            }
        }
        List<Object> features = new ArrayList<>();
        holders.forEach((fips, there) -> {
            County county = register.places().getCounty(fips);
            features.add(feature(county, there, statewide.getOrDefault(county.usps(), List.of())));
        });
        return Json.object(
                "type", "FeatureCollection",
                "release", release.name(),
                "day", release.day(),
                "edition", release.edition().map(edition -> edition.edition().sha256()),
                "note", Definitions.NOTE,
                "definitions", definitions(),
                "features", features);
    }

    private static Map<String, Object> definitions() {
        return Json.object(
                "features", "counties in which a local body with territory there was ever listed",
                "geometry",
                "outline of the county in degrees (WGS 84), thinned from the Census Bureau's cartographic boundaries; null for none",
                "id", "FIPS code of the county",
                "holding", "how many of them are listed on the day above; 0 where none is any more",
                "holders", "those bodies: permanent id, name, kind, models",
                "statewide", "bodies of the state that are listed on that day and act in the county too",
                "since",
                "the first edition's day of the earliest of the terms listed; it stood on the list by then, and may have been signed before",
                "residents", "people living in the county by the Census Bureau's estimate for 1 July 2025; null where that leaves it out");
    }

    /// A body with what it holds now; empty where it holds nothing.
    private static Optional<Object> holder(Agency agency, List<Agreement> listed) {
        Optional<LocalDate> since = listed.stream().map(agreement -> agreement.listed().getFirst().from().by()).min(LocalDate::compareTo);
        return since.map(day -> Json.object(
                "id", agency.id(), "name", agency.name(), "kind", agency.kind().word(),
                "models", listed.stream().map(agreement -> agreement.model().code()).distinct().sorted().toList(),
                "since", day));
    }

    private static Map<String, Object> feature(County county, List<Object> holders, List<Object> statewide) {
        return Json.object(
                "type", "Feature",
                "id", county.fips(),
                "properties",
                Json.object(
                        "fips", county.fips(), "name", county.fullName(), "state", county.usps(),
                        "residents", county.population().stream().boxed().findFirst(),
                        "holding", holders.size(), "holders", holders, "statewide", statewide),
                "geometry", geometry(Outlines.bundled().listPolygons(county.fips())));
    }

    private static Optional<Object> geometry(List<Polygon> polygons) {
        return polygons.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.object("type", "MultiPolygon", "coordinates", polygons.stream().map(GeoJsonFile::rings).toList()));
    }

    private static List<Object> rings(Polygon polygon) {
        List<Object> rings = new ArrayList<>();
        rings.add(ring(polygon.outer()));
        polygon.holes().forEach(hole -> rings.add(ring(hole)));
        return rings;
    }

    private static List<List<Double>> ring(List<Position> positions) {
        return positions.stream().map(position -> List.of(position.longitude(), position.latitude())).toList();
    }
}
