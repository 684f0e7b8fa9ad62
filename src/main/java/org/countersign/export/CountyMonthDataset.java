package org.countersign.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.register.Register;
import org.countersign.register.Residents;

/// The county-by-month panel as a dataset. Its JSON file has one element a county, and in it a run for each stretch of months
/// without a change, since a million keys say no more.
final class CountyMonthDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("county", "FIPS code: every county of today, and a former one where a body's territory still names it")
                    .from(Field.CENSUS),
            Field.key("month", "YYYY-MM; the figures are those at its end, in the last month those of the last edition"),
            Field.text("state", "USPS code").from(Field.CENSUS),
            Field.text("name", "the county's name").from(Field.CENSUS),
            Field.number("holders", "local bodies with territory in the county that are listed under a model; 0 means none is listed",
                    "agencies"),
            Field.number("agreements", "agreements of these bodies; a body of several counties counts in each, so counties do not add up",
                    "agreements"),
            Field.number("jem", "those under the Jail Enforcement Model", "agreements"),
            Field.number("tfm", "those under the Task Force Model", "agreements"),
            Field.number("wso", "those under the Warrant Service Officer model", "agreements"),
            Field.number("other", "those under any other model", "agreements"),
            Field.number("countywide", "1 where a body whose word runs in the whole county is among the holders, else 0", "0 or 1"),
            Field.number("statewide", "bodies of the state that are listed and act here too; not among the holders", "agencies"),
            Field.number("residents", "people living in the county, the same in every month; blank where the estimate leaves it out",
                    "people").from(Residents.SOURCE),
            Field.day("edition_day", "the day of the edition relied upon: the last published or seen up to the month's end"),
            Field.reference("edition", "SHA-256 of that edition", "editions"));

    private CountyMonthDataset() {}

    static Dataset of(Register register) {
        CountyMonths panel = CountyMonths.of(register);
        return new Dataset(
                "county_months",
                "One county at the end of one month a row; every county in every month, from the first of the record to the last",
                FIELDS,
                Dataset.made(panel, CountyMonthDataset::row),
                Dataset.made(panel.byCounty(), CountyMonthDataset::tree));
    }

    private static List<String> row(CountyMonth line) {
        CountyMonth.Figures figures = line.figures();
        return List.of(
                line.county().fips(), line.month().toString(), line.county().usps(), line.county().fullName(),
                Integer.toString(figures.holders()), Integer.toString(figures.agreements()), Integer.toString(figures.jem()),
                Integer.toString(figures.tfm()), Integer.toString(figures.wso()), Integer.toString(figures.other()),
                figures.countywide() ? "1" : "0", Integer.toString(line.statewide()), residents(line).map(String::valueOf).orElse(""),
                line.edition().date().toString(), line.edition().edition().sha256());
    }

    private static Optional<Integer> residents(CountyMonth line) {
        return line.county().population().stream().boxed().findFirst();
    }

    private static Map<String, Object> tree(List<CountyMonth> months) {
        List<Object> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= months.size(); i++) {
            if (i == months.size() || !isSame(months.get(first), months.get(i))) {
                runs.add(run(months.get(first), months.get(i - 1)));
                first = i;
            }
        }
        CountyMonth any = months.getFirst();
        return Json.object(
                "county", any.county().fips(), "state", any.county().usps(), "name", any.county().fullName(), "residents", residents(any),
                "runs", runs);
    }

    private static boolean isSame(CountyMonth one, CountyMonth other) {
        return one.figures().equals(other.figures()) && one.statewide() == other.statewide();
    }

    private static Map<String, Object> run(CountyMonth first, CountyMonth last) {
        CountyMonth.Figures figures = first.figures();
        return Json.object(
                "from", first.month().toString(), "to", last.month().toString(), "holders", figures.holders(), "agreements",
                figures.agreements(), "jem", figures.jem(), "tfm", figures.tfm(), "wso", figures.wso(), "other", figures.other(),
                "countywide", figures.countywide(), "statewide", first.statewide());
    }
}
