package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.export.Downloads;
import org.countersign.register.Record;
import org.countersign.register.Register;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bill's clock over applications: by hand over five of them, and over the whole record by an independent query.
class WhatIfTest {
    private static final Rule DECIDE =
            Law.bundled().listRules().stream().filter(rule -> rule.id().equals("s2401-decide")).findFirst().orElseThrow();
    private static final String HALL = "Hall County Sheriff's Office";
    private static final String BIBB = "Bibb County Sheriff's Office";
    private static final String COLLIER = "Collier County Sheriff's Office";
    private static final String BEE = "Bee County Sheriff's Office";
    private static final String LEE = "Lee County Sheriff's Office";

    /// Over the exported tables, by another program, in its own words.
    private static final String QUERY = """
            WITH waits AS (
              SELECT a.model, a.outcome,
                greatest(a.waited_at_least, coalesce(date_diff('day', a.pending_by, g.first_listed_after), 0)) AS low,
                CASE WHEN a.outcome = 'unknown since the roll ended' OR a.waited_at_most IS NULL THEN 1e9
                  ELSE greatest(a.waited_at_most, coalesce(date_diff('day', a.pending_after, g.first_listed_by), 0)) END AS high
              FROM read_csv('%1$s/applications.csv') a LEFT JOIN read_csv('%1$s/agreements.csv') g ON g.id = a.agreement
              WHERE a.pending_by BETWEEN '%2$s' AND '%3$s')
            SELECT coalesce(model, 'all'), count(*),
              count(*) FILTER (outcome = 'listed' AND high <= 90), count(*) FILTER (outcome <> 'still pending' AND low <= 90),
              count(*) FILTER (low > 90), count(*) FILTER (high > 90),
              count(*) - count(*) FILTER (outcome = 'listed' AND high <= 90) - count(*) FILTER (low > 90),
              median(low), median(high)
            FROM waits GROUP BY GROUPING SETS ((), (model)) ORDER BY 1
            """;

    @TempDir
    private Path folder;

    /// | applicant | shown by, after | last shown, gone by | listed after, by | days | outcome |
    /// |---|---|---|---|---|---|
    /// | Hall | 1 January, no edition before | 15 January, 20 April | 15 January, 1 May | 14 or more | listed |
    /// | Collier | 8 January, 1 | 8 January, 15 | 1, 15 January | 0 to 14 | listed |
    /// | Bee | 8 January, 1 | 20 April, 1 May | 15 January, 1 May | 102 (23, 51, 82, 20 more) to 120 (30, 58, 89, 119, 1 more) | listed |
    /// | Lee | 15 January, 8 | 15 January, 20 April | never | 0 to 102 (23, 51, 82, 20 more) | vanished |
    /// | Bibb | 1 May, 20 April | 1 May | never | 0 to 11 | still pending |
    private static Register five() {
        return Story.begins()
                .participating("2025-01-01").row("GA", "Whitfield County Sheriff's Office", "JEM", "2024-02-20")
                .pending("2025-01-01").row("GA", HALL, "TFM")
                .pending("2025-01-08").row("FL", COLLIER, "TFM").row("TX", BEE, "TFM")
                .pending("2025-01-15").without(COLLIER).row("FL", LEE, "WSO")
                .participating("2025-01-15").row("FL", COLLIER, "TFM", "2025-01-10")
                .pending("2025-04-20").without(HALL).without(LEE)
                .pending("2025-05-01").without(BEE).row("GA", BIBB, "TFM")
                .participating("2025-05-01").row("TX", BEE, "TFM", "2025-04-25").row("GA", HALL, "TFM", "2025-04-25")
                .register();
    }

    @Test
    void fiveByHand() {
        WhatIf all = WhatIf.of(five().listHistories(), DECIDE, Optional.empty(), Optional.empty());

        assertThat(all.applications()).isEqualTo(5);
        // surely Collier; at most Hall and Lee too, since Bee waited too long and Bibb is not decided
        assertThat(all.decidedInTime()).isEqualTo(new WhatIf.Range(1, 3));
        // surely Bee; at most Hall, without bound, and Lee
        assertThat(all.pastDue()).isEqualTo(new WhatIf.Range(1, 3));
        assertThat(all.unknown()).isEqualTo(3);
        // 0, 0, 0, 14, 102 and 11, 14, 102, 120, no bound
        assertThat(all.medianDays()).isEqualTo(new WhatIf.Median(Optional.of(0.0), Optional.of(102.0)));
        assertThat(all.byModel().keySet()).containsExactly("TFM", "WSO");
        // 0, 0, 14, 102: between the middle two; 11, 14, 120, no bound: likewise
        assertThat(all.byModel().get("TFM").medianDays()).isEqualTo(new WhatIf.Median(Optional.of(7.0), Optional.of(67.0)));
        assertThat(all.byModel().get("WSO").decidedInTime()).isEqualTo(new WhatIf.Range(0, 1));
    }

    /// Gone from the pending list after 8 January, but listed only after 20 April, so the wait lasted 102 days or more (23, 51,
    /// 82, 20 more).
    @Test
    void aWaitLastsUntilTheAgreementIsListed() {
        Register register = Story.begins()
                .participating("2025-01-01").row("GA", HALL, "JEM", "2024-02-20")
                .pending("2025-01-01").row("GA", HALL, "TFM")
                .pending("2025-01-08").row("FL", COLLIER, "TFM")
                .pending("2025-01-15").without(COLLIER)
                .participating("2025-04-20")
                .participating("2025-05-01").row("FL", COLLIER, "TFM", "2025-04-25")
                .register();

        WhatIf late = WhatIf.of(register.listHistories(), DECIDE, Optional.of(LocalDate.of(2025, 1, 8)), Optional.empty());

        assertThat(late.applications()).isEqualTo(1);
        assertThat(late.pastDue()).isEqualTo(new WhatIf.Range(1, 1));
        assertThat(late.decidedInTime()).isEqualTo(new WhatIf.Range(0, 0));
    }

    @Test
    void theDaysNarrow() {
        WhatIf some =
                WhatIf.of(five().listHistories(), DECIDE, Optional.of(LocalDate.of(2025, 1, 8)), Optional.of(LocalDate.of(2025, 1, 15)));

        // Collier, Bee, Lee
        assertThat(some.applications()).isEqualTo(3);
        assertThat(some.pastDue()).isEqualTo(new WhatIf.Range(1, 2));
        WhatIf none = WhatIf.of(five().listHistories(), DECIDE, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty());
        assertThat(none.applications()).isZero();
        assertThat(none.medianDays()).isEqualTo(new WhatIf.Median(Optional.empty(), Optional.empty()));
    }

    @Test
    void anIndependentQueryFindsTheSameInTheRecord() throws IOException, SQLException {
        Register record = Record.bundled().kept();
        Downloads downloads = new Downloads(record);
        for (String table : List.of("applications.csv", "agreements.csv")) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(table))) {
                downloads.find(table).orElseThrow().content().write(out);
            }
        }

        WhatIf all = WhatIf.of(record.listHistories(), DECIDE, Optional.empty(), Optional.empty());
        assertThat(all.applications()).isGreaterThan(900);
        assertThat(rows(all)).isEqualTo(ask("1900-01-01", "2100-01-01"));

        WhatIf summer =
                WhatIf.of(record.listHistories(), DECIDE, Optional.of(LocalDate.of(2025, 6, 1)), Optional.of(LocalDate.of(2025, 8, 31)));
        assertThat(summer.applications()).isBetween(1, all.applications() - 1);
        assertThat(rows(summer)).isEqualTo(ask("2025-06-01", "2025-08-31"));
    }

    private static List<String> rows(WhatIf whatIf) {
        List<String> rows = new ArrayList<>();
        whatIf.byModel().forEach((model, part) -> rows.add(row(model, part)));
        rows.add(row("all", whatIf));
        return rows.stream().sorted().toList();
    }

    private static String row(String model, WhatIf part) {
        return String.join(" ", model, Integer.toString(part.applications()), Integer.toString(part.decidedInTime().atLeast()),
                Integer.toString(part.decidedInTime().atMost()), Integer.toString(part.pastDue().atLeast()),
                Integer.toString(part.pastDue().atMost()), Integer.toString(part.unknown()),
                part.medianDays().low().orElseThrow().toString(),
                part.medianDays().high().map(Object::toString).orElse("none"));
    }

    private List<String> ask(String from, String to) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(QUERY.formatted(folder, from, to))) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= 7; i++) {
                    cells.add(result.getString(i));
                }
                double high = result.getDouble(9);
                cells.add(Double.toString(result.getDouble(8)));
                cells.add(high > 1e8 ? "none" : Double.toString(high));
                rows.add(String.join(" ", cells));
            }
        }
        return rows.stream().sorted().toList();
    }
}
