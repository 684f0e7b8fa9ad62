package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.cli.JsonText;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.Record;
import org.countersign.register.Register;
import org.countersign.register.Residents;
import org.countersign.register.Story;
import org.countersign.register.Tally;
import org.junit.jupiter.api.Test;

/// The panel: balanced, counted by hand in a small history, and in the record beside the counts of the same days.
class CountyMonthsTest {
    private static List<List<String>> of(String county) throws IOException {
        return Taken.csv(Taken.DOWNLOADS, "county_months").stream().filter(row -> row.getFirst().equals(county)).toList();
    }

    @Test
    void countedByHand() throws IOException {
        String people = String.valueOf(Story.PLACES.getCounty("12021").population().orElseThrow());
        // holders, agreements, JEM, TFM, WSO, others, county-wide, statewide
        assertThat(of("12021")).extracting(row -> String.join(" ", row.subList(0, 14))).containsExactly(
                "12021 2025-02 FL Collier County 2 2 0 1 1 0 1 1 " + people + " 2025-02-24",
                "12021 2025-03 FL Collier County 2 2 0 1 1 0 1 1 " + people + " 2025-02-24",
                "12021 2025-04 FL Collier County 1 2 0 1 1 0 1 1 " + people + " 2025-04-05");
    }

    @Test
    void aCountyWithoutHolderStandsInItToo() throws IOException {
        assertThat(of("12086")).extracting(row -> String.join(" ", row.subList(4, 12))).containsOnly("0 0 0 0 0 0 0 1").hasSize(3);
        assertThat(of("36059")).extracting(row -> String.join(" ", row.subList(4, 12))).containsOnly("0 0 0 0 0 0 0 0").hasSize(3);
    }

    @Test
    void itIsBalanced() throws IOException {
        List<List<String>> rows = Taken.csv(Taken.DOWNLOADS, "county_months");
        Set<List<String>> keys = new HashSet<>();
        rows.stream().skip(1).forEach(row -> keys.add(row.subList(0, 2)));

        assertThat(keys).hasSize(rows.size() - 1).hasSize(3 * Story.PLACES.listCounties().size());
    }

    @Test
    void itsTreesAreRunsOfTheSameMonths() throws IOException {
        String json = new String(Taken.bytes(Taken.DOWNLOADS, "county_months.json"), StandardCharsets.UTF_8);
        List<Map<String, Object>> counties = JsonText.objects(JsonText.read(json));

        assertThat(counties).hasSize(Story.PLACES.listCounties().size());
        Map<String, Object> collier = counties.stream().filter(county -> county.get("county").equals("12021")).findFirst().orElseThrow();
        assertThat(JsonText.objects(collier.get("runs")))
                .extracting(run -> run.get("from") + " " + run.get("to") + " " + run.get("holders") + " " + run.get("countywide"))
                .containsExactly("2025-02 2025-03 2 true", "2025-04 2025-04 1 true");
    }

    @Test
    void inTheRecordItAgreesWithTheCountsOfEachMonthsEnd() {
        Register register = Record.bundled().kept();
        CountyMonths panel = CountyMonths.of(register);
        Tally tally = new Tally(register);
        Map<YearMonth, List<CountyMonth>> byMonth = new java.util.TreeMap<>();
        panel.forEach(line -> byMonth.computeIfAbsent(line.month(), same -> new ArrayList<>()).add(line));

        assertThat(byMonth.keySet()).startsWith(YearMonth.of(2021, 1)).endsWith(YearMonth.of(2026, 3)).hasSize(63);
        for (Map.Entry<YearMonth, List<CountyMonth>> month : byMonth.entrySet()) {
            Map<String, Figures> counted = tally.countBy(Dimension.COUNTY, month.getKey().atEndOfMonth());
            for (CountyMonth line : month.getValue()) {
                Figures figures = counted.getOrDefault(line.county().fips(), new Figures(0, 0, 0, 0, 0, 0));
                // an absence from one edition only does not break a span, so at such an edition the panel has the body still
                assertThat(line.figures().holders()).as(line.county().fullName() + " " + line.month())
                        .isBetween(figures.agencies(), figures.agencies() + 1);
            }
            Residents residents = tally.count(month.getKey().atEndOfMonth()).residents().orElseThrow();
            assertThat(people(month.getValue(), false)).isGreaterThanOrEqualTo(residents.touched());
            assertThat(people(month.getValue(), true)).isGreaterThanOrEqualTo(residents.countywide());
        }
        Residents last = tally.count(java.time.LocalDate.of(2026, 3, 31)).residents().orElseThrow();
        assertThat(people(byMonth.get(YearMonth.of(2026, 3)), false)).isEqualTo(last.touched());
        assertThat(people(byMonth.get(YearMonth.of(2026, 3)), true)).isEqualTo(last.countywide());
    }

    private static long people(List<CountyMonth> lines, boolean countywide) {
        return lines.stream().filter(line -> countywide ? line.figures().countywide() : line.figures().holders() > 0)
                .mapToLong(line -> line.county().population().orElse(0)).sum();
    }
}
