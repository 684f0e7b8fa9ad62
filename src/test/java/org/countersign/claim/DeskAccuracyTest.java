package org.countersign.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.cli.JsonText;
import org.countersign.law.Law;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;

/// How well the desk reads texts labelled by hand. `tuning` was used to fit the grammars; of `aside` only totals are looked at,
/// and its faults are not mended by its wording. The floors stand just under what was reached.
class DeskAccuracyTest {
    private static final Desk DESK = new Desk(Record.bundled().kept(), Law.bundled());

    @Test
    void statementsOfTheTuningHalfAreFoundAndJudged() {
        Measured measured = new Measured(DESK, documents("tuning"), true);

        assertThat(measured.recall()).as("%s", measured).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.right()).as("%s", measured).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.all().falseFails).as("%s", measured).isZero();
    }

    static List<Map<String, Object>> documents(String half) {
        String name = "/claims/" + half + ".jsonl";
        try (InputStream file = Objects.requireNonNull(DeskAccuracyTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> JsonText.object(JsonText.read(line))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
