package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetMarkupTest {
    @Test
    void nothingInItEndsTheElement() {
        String json = new DatasetMarkup("a</script><b>", "d", "/data", "https://license.example", "2021-01-31/2026-03-27",
                List.of(new DatasetMarkup.File("a.csv", "/data/a.csv", "text/csv"))).json();
        assertThat(json).doesNotContain("<").contains("\"name\":\"a\\u003c/script>\\u003cb>\"")
                .contains("\"temporalCoverage\":\"2021-01-31/2026-03-27\"")
                .contains(
                        "\"distribution\":[{\"@type\":\"DataDownload\",\"name\":\"a.csv\",\"contentUrl\":\"/data/a.csv\",\"encodingFormat\":\"text/csv\"}]");
    }
}
