package org.countersign.claim;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.countersign.register.FigureSeries;

/// The values of figures in every edition; those asked for last are kept.
final class Values {
    private static final int KEPT = 2000;

    private final FigureSeries series;
    private final Cache<Figure, int[]> known = Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    Values(FigureSeries series) {
        this.series = series;
    }

    /// A figure's value in each edition of its list, in order; must not be changed.
    int[] of(Figure figure) {
        return known.get(figure, this::sum);
    }

    private int[] sum(Figure figure) {
        int[] sum = new int[series.editions(figure.roll()).size()];
        for (FigureSeries.Measure measure : figure.measures()) {
            int[] values = series.values(measure);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i];
            }
        }
        return sum;
    }
}
