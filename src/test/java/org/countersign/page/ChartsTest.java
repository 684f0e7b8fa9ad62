package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drawings: days and numbers stand where they belong, and nothing is drawn outside.
class ChartsTest {
    @Test
    void daysLieAlongTheAxisInTrueTime() {
        TimeAxis axis = new TimeAxis(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 11), 100, 200);
        // 100 days on 100 units
        assertThat(axis.at(LocalDate.of(2025, 1, 1))).isEqualTo(100);
        assertThat(axis.at(LocalDate.of(2025, 1, 31))).isEqualTo(130);
        assertThat(axis.at(LocalDate.of(2025, 4, 11))).isEqualTo(200);
        assertThat(axis.at(LocalDate.of(2030, 1, 1))).isEqualTo(200);
        assertThat(axis.at(LocalDate.of(2020, 1, 1))).isEqualTo(100);
        assertThat(axis.years()).isEmpty();
    }

    @Test
    void anAxisOfOneDayAndOneBackwards() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(new TimeAxis(day, day, 0, 100).at(day)).isZero();
        assertThatThrownBy(() -> new TimeAxis(day, day.minusDays(1), 0, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 1", "3, 1, 3", "9, 2, 8", "270, 50, 250", "924, 200, 800", "1560, 200, 1400", "2000, 500, 2000"})
    void stepsAreRound(int most, int step, int last) {
        List<ValueAxis.Step> steps = new ValueAxis(most, 300, 40).steps();
        assertThat(steps.getFirst()).isEqualTo(new ValueAxis.Step(300, 0));
        assertThat(steps.getLast().value()).isEqualTo(last);
        if (steps.size() > 1) {
            assertThat(steps.get(1).value()).isEqualTo(step);
        }
    }

    @Test
    void theBandAboveTheGrowthStaysFree() {
        Growth growth = new Growth(List.of(new Growth.Point(LocalDate.of(2025, 1, 31), Map.of("JEM", 10)),
                new Growth.Point(LocalDate.of(2025, 2, 28), Map.of("JEM", 10, "X-OTHER", 30))));
        GrowthChart chart = GrowthChart.of(growth);
        assertThat(chart.codes()).containsExactly("JEM", "X-OTHER");
        List<Integer> heights = chart.areas().stream()
                .flatMap(area -> Arrays.stream(area.path().split("[ML]")).filter(point -> point.contains(" ")))
                .map(point -> Integer.parseInt(point.replace("Z", "").split(" ")[1]))
                .toList();
        assertThat(heights).allMatch(y -> y >= GrowthChart.BAND && y <= chart.values().floor()).contains(GrowthChart.BAND);
        assertThat(chart.areas().getLast().path()).startsWith("M").endsWith("Z");
    }

    @Test
    void monthsWithoutANumberAreLeftOpen() {
        MonthChart chart = MonthChart.of(Map.of(YearMonth.of(2025, 1), 4, YearMonth.of(2025, 3), 8, YearMonth.of(2025, 4), 8));
        assertThat(chart.columns()).hasSize(3);
        MonthChart.Column january = chart.columns().get(0);
        MonthChart.Column march = chart.columns().get(1);
        assertThat(march.at() - january.at()).isGreaterThan(january.width() + march.width() / 2);
        assertThat(chart.values().floor() - march.top()).isEqualTo(2 * (chart.values().floor() - january.top()));
        assertThat(chart.peak()).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        BarChart.Bar most = new BarChart.Bar("A", 200, "plain");
        BarChart.Bar half = new BarChart.Bar("B", 100, "plain");
        BarChart.Bar little = new BarChart.Bar("C", 1, "plain");
        BarChart.Bar none = new BarChart.Bar("D", 0, "plain");
        BarChart chart = new BarChart(List.of(most, half, little, none));
        assertThat(List.of(chart.length(most), chart.length(half), chart.length(little), chart.length(none))).containsExactly(360, 180, 2,
                0);
    }
}
