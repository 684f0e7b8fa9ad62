package org.countersign.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.countersign.agency.Agency;
import org.countersign.place.County;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.RollOrder;

/// The balanced panel: every county in every month of the record, with the register's state at the month's end.
///
/// A county stands in it whether it ever had a holder or not, since who compares needs those without one. Counties are those
/// of today, and a former one where a body's territory still names it.
final class CountyMonths extends AbstractList<CountyMonth> {
    private final List<County> counties;
    private final List<Month> months;
    private final Map<String, CountyMonth.Figures[]> figures = new HashMap<>();
    private final Map<String, int[]> statewide = new HashMap<>();
    private final CountyMonth.Figures[] nobody;
    private final int[] none;

    /// A month and the edition it relies upon: the last that was published or seen up to its end.
    private record Month(YearMonth month, int ordinal, ListedEdition edition) {}

    private CountyMonths(List<County> counties, List<Month> months) {
        this.counties = counties;
        this.months = months;
        this.nobody = nobody();
        this.none = new int[months.size()];
    }

    static CountyMonths of(Register register) {
        Map<String, County> counties = new TreeMap<>();
        register.places().listCounties().forEach(county -> counties.put(county.fips(), county));
        for (Agency agency : register.roster().listAgencies()) {
            agency.territory().counties().keySet().forEach(fips -> counties.put(fips, register.places().getCounty(fips)));
        }
        CountyMonths panel = new CountyMonths(List.copyOf(counties.values()), months(register.participating()));
        for (int i = 0; i < panel.months.size(); i++) {
            panel.count(register, i);
        }
        return panel;
    }

    private static List<Month> months(RollOrder order) {
        List<Month> months = new ArrayList<>();
        if (!order.editions().isEmpty()) {
            YearMonth last = YearMonth.from(order.editions().getLast().date());
            for (YearMonth month = YearMonth.from(order.editions().getFirst().date()); !month.isAfter(last); month = month.plusMonths(1)) {
                LocalDate end = month.atEndOfMonth();
                int ordinal = order.lastOn(end);
                months.add(new Month(month, ordinal, order.editions().get(ordinal)));
            }
        }
        return months;
    }

    private void count(Register register, int month) {
        int edition = months.get(month).ordinal();
        for (Agency agency : register.roster().listAgencies()) {
            Set<String> models = models(register.getHistory(agency.id()).agreements(), edition);
            if (models.isEmpty()) {
                continue;
            }
            if (agency.territory().statewide()) {
                statewide.computeIfAbsent(agency.state(), state -> new int[months.size()])[month]++;
            }
            for (String fips : agency.territory().counties().keySet()) {
                CountyMonth.Figures[] row = figures.computeIfAbsent(fips, same -> nobody());
                row[month] = row[month].with(models, agency.isCountywide());
            }
        }
    }

    private static Set<String> models(Collection<Agreement> agreements, int edition) {
        Set<String> models = new HashSet<>();
        for (Agreement agreement : agreements) {
            if (agreement.isListed(edition)) {
                models.add(agreement.model().code());
            }
        }
        return models;
    }

    private CountyMonth.Figures[] nobody() {
        CountyMonth.Figures[] row = new CountyMonth.Figures[months.size()];
        Arrays.fill(row, CountyMonth.Figures.NONE);
        return row;
    }

    /// The rows of each county, by FIPS code.
    List<List<CountyMonth>> byCounty() {
        List<Integer> indices = months.isEmpty() ? List.of() : IntStream.range(0, counties.size()).boxed().toList();
        return Dataset.made(indices, index -> subList(index * months.size(), (index + 1) * months.size()));
    }

    /// Ordered by county, then by month.
    @Override
    public CountyMonth get(int index) {
        County county = counties.get(index / months.size());
        int month = index % months.size();
        return new CountyMonth(
                county, months.get(month).month(), figures.getOrDefault(county.fips(), nobody)[month],
                statewide.getOrDefault(county.usps(), none)[month], months.get(month).edition());
    }

    @Override
    public int size() {
        return counties.size() * months.size();
    }
}
