package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.countersign.sighting.EnforcementModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an agreement signed on a day most likely says. The revisions of 2025 are of 12 (TFM), 14 (WSO) and 15 February (JEM).
class LikelyVersionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # before there was any standard text
            JEM, 2008-05-05, none, UNKNOWN
            # a text that is known of and was not read
            JEM, 2014-06-01, jem-2009, UNREAD
            # in 2019 the day of the change is not known
            JEM, 2019-06-01, jem-2020, BLURRED
            JEM, 2020-06-09, jem-2020, LIKELY
            JEM, 2025-02-14, jem-2020, LIKELY
            # 15 February and 30 days are 17 March: 13 left of February, then 17
            JEM, 2025-02-15, jem-2025, SOON_AFTER
            JEM, 2025-03-16, jem-2025, SOON_AFTER
            JEM, 2025-03-17, jem-2025, LIKELY
            JEM, 2026-05-01, jem-2025, LIKELY
            WSO, 2019-05-05, none, UNKNOWN
            WSO, 2019-05-06, wso-2019, LIKELY
            WSO, 2025-02-13, wso-2019, LIKELY
            WSO, 2025-02-14, wso-2025, SOON_AFTER
            WSO, 2025-03-16, wso-2025, LIKELY
            TFM, 2011-01-01, tfm-2009, UNREAD
            # no field agreement was to be had between the end of 2012 and the revision of 2025, so no older form was about
            TFM, 2013-01-01, none, UNKNOWN
            TFM, 2025-02-11, none, UNKNOWN
            TFM, 2025-02-12, tfm-2025, LIKELY
            TTFM, 2026-01-15, none, UNKNOWN
            XYZ, 2026-01-15, none, UNKNOWN
            """)
    void bySigningDay(String model, LocalDate signed, String version, LikelyVersion.Fit fit) {
        LikelyVersion likely = Law.bundled().versionFor(new EnforcementModel(model, "a model"), signed);

        assertThat(likely.version().map(TemplateVersion::id).orElse("none")).isEqualTo(version);
        assertThat(likely.fit()).isEqualTo(fit);
    }
}
