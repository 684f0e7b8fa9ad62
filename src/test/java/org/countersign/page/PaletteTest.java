package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Drawings have the colours of the pages by day.
class PaletteTest {
    private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})\\b");

    @Test
    void theColoursAreThoseOfTheStyleSheet() {
        Map<String, String> colours = new HashMap<>();
        Matcher variable = VARIABLE.matcher(new String(Asset.STYLE.bytes(), StandardCharsets.UTF_8));
        while (variable.find()) {
            // The first of a name is the one by day.
            colours.putIfAbsent(variable.group(1), variable.group(2));
        }
        assertThat(Palette.INK.hex()).isEqualTo(colours.get("ink"));
        assertThat(Palette.SOFT.hex()).isEqualTo(colours.get("soft"));
        assertThat(Palette.LINE.hex()).isEqualTo(colours.get("line"));
        assertThat(Palette.ACCENT.hex()).isEqualTo(colours.get("accent"));
        assertThat(Palette.WASH.hex()).isEqualTo(colours.get("wash"));
        // .area.plain
        assertThat(Palette.tone("plain").hex()).isEqualTo(colours.get("c3"));
        for (String code : new String[] {"JEM", "WSO", "TFM", "HYBRID"}) {
            assertThat(Palette.model(code).hex()).as(code).isEqualTo(colours.get(Models.tone(code)));
        }
        for (int tone = 0; tone <= 5; tone++) {
            assertThat(Palette.county("count", tone).hex()).isEqualTo(colours.get("c" + tone));
        }
        for (int tone = 1; tone <= 3; tone++) {
            assertThat(Palette.county("model", tone).hex()).isEqualTo(colours.get("m" + tone));
        }
        assertThat(Palette.county("model", 0).hex()).isEqualTo(colours.get("c0"));
    }
}
