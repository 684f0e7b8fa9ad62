package org.countersign.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// How a ZIP code stands in its table: `00601,72001:0.8412 72113:0.1588,` or, wholly in one county, `00501,36103,all`.
final class ZipLine {
    /// In the third field: the shares count all addresses, because there are no homes.
    static final String ALL_ADDRESSES = "all";

    private ZipLine() {}

    static ZipCode read(List<String> line) {
        List<CountyShare> counties = Arrays.stream(line.get(1).split(" ")).map(ZipLine::share).toList();
        return new ZipCode(line.get(0), counties, !line.get(2).equals(ALL_ADDRESSES));
    }

    /// The line of a ZIP code from its rows in the published table.
    static List<String> write(String zip, List<NamedCsvRecord> rows) {
        boolean homes = rows.stream().anyMatch(row -> Double.parseDouble(row.getField("res_ratio")) > 0);
        String counties = rows.stream().sorted(Comparator.comparing((NamedCsvRecord row) -> row.getField("county_geoid")))
                .map(row -> part(row.getField("county_geoid"), row.getField(homes ? "res_ratio" : "tot_ratio")))
                .collect(Collectors.joining(" "));
        return List.of(zip, counties, homes ? "" : ALL_ADDRESSES);
    }

    private static String part(String county, String ratio) {
        return Double.parseDouble(ratio) == 1 ? county : county + ":" + ratio;
    }

    private static CountyShare share(String part) {
        double share = part.length() == 5 ? 1 : Double.parseDouble(part.substring(6));
        return new CountyShare(part.substring(0, 5), OptionalInt.empty(), share);
    }
}
