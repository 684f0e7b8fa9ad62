package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A sample of what `bench/run fuzz` sends by the tens of thousands.
class OddRequestsTest {
    private static final int SAMPLE = 2_000;

    @Test
    void noOddRequestBreaksHangsOrComesBack() throws IOException {
        OddRequests.Outcome outcome = new OddRequests(287).send(RunningSite.get().port(), SAMPLE);

        assertThat(outcome.faults()).isEmpty();
        // the sample is worth something: pages were shown, found missing, and refused
        assertThat(outcome.statuses()).containsKeys(200, 301, 400, 404, 405);
        assertThat(RunningSite.get().get("/").statusCode()).isEqualTo(200);
    }
}
