package org.countersign.web;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.countersign.page.Site;

/// The figures of running, as Prometheus reads them. No label holds anything that a visitor sent.
final class Metrics {
    private static final double[] SECONDS = {0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests;
    private final CounterDataPoint keptAnswers;
    private final CounterDataPoint madeAnswers;
    private final Histogram durations;
    /// Looked up on every request, and few: a label for every kind and status there is.
    private final Map<Counted, CounterDataPoint> points = new ConcurrentHashMap<>();

    private record Counted(Kind kind, int status) {}

    /// @param site the revision that is shown now
    Metrics(Supplier<Site> site) {
        Objects.requireNonNull(site);
        requests = Counter.builder().name("countersign_requests_total").help("Requests by route, form and status.")
                .labelNames("route", "form", "status").withoutExemplars().register(registry);
        Counter answers = Counter.builder().name("countersign_answers_total")
                .help("Pages and twins that were there before (kept), or had to be made.")
                .labelNames("from").withoutExemplars().register(registry);
        keptAnswers = answers.labelValues("kept");
        madeAnswers = answers.labelValues("made");
        durations =
                Histogram.builder().name("countersign_request_duration_seconds").help("From reading a request to the end of its answer.")
                        .classicOnly().classicUpperBounds(SECONDS).withoutExemplars().register(registry);
        GaugeWithCallback.builder().name("countersign_revision_info").help("The revision that is shown.").labelNames("revision")
                .callback(gauge -> gauge.call(1, site.get().revision())).register(registry);
        GaugeWithCallback.builder().name("countersign_editions").help("Editions that the register holds, those held back included.")
                .callback(gauge -> gauge.call(site.get().editions())).register(registry);
        GaugeWithCallback.builder().name("countersign_newest_edition_timestamp_seconds").unit(Unit.SECONDS)
                .help("Midnight (UTC) of the day of the newest admitted edition of the participating list.")
                .callback(gauge -> site.get().newest()
                        .ifPresent(edition -> gauge.call(edition.date().atStartOfDay(ZoneOffset.UTC).toEpochSecond())))
                .register(registry);
        JvmMemoryMetrics.builder().register(registry);
    }

    void count(Kind kind, int status, boolean kept, long nanos) {
        points.computeIfAbsent(new Counted(kind, status),
                counted -> requests.labelValues(kind.route(), kind.form(), Integer.toString(status))).inc();
        if (kept) {
            keptAnswers.inc();
        } else if (!kind.form().isEmpty()) {
            madeAnswers.inc();
        }
        durations.observe(nanos / (double) TimeUnit.SECONDS.toNanos(1));
    }

    /// The media type of [#text].
    static String mediaType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }

    /// All figures in Prometheus' text form.
    byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, registry.scrape(), EscapingScheme.ALLOW_UTF8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }
}
