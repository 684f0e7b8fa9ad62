package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"m/d/yyyy", "mm/dd/yy;@", "[$-409]mmmm d, yyyy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "h:mm AM/PM",
        "[h]:mm:ss", "[mm]:ss", "[ss].00", "mm:ss.0", "yyyy\\-mm\\-dd", "\"Signed\" d", "[Red]d", "[$-411]ge.m.d", "D", "YYYY",
        "_(d", "[$-D07041E]bbbb", "dd\"T\"", "\\Td", "General d"})
    void showsDates(String code) {
        assertThat(DateCode.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "GENERAL", "0", "0.00", "#,##0", "0%", "0.00E+00", "##0.0e-0", "@", "", "\"day\" 0", "0 \\d\\a\\y",
        "[Red]0", "[$USD] 0", "[$-409]0", "_-* #,##0_-", "0_d", "*d0", "# ?/?", "General;d", "0;[h]", "\"unclosed d", "[h", "0\\", "[]0",
        "[hm]0", "\"a\"\"d\"0"})
    void showsNumbers(String code) {
        assertThat(DateCode.isDate(code)).isFalse();
    }

    @Test
    void knowsTheBuiltInOnes() {
        Set<Integer> dates = new TreeSet<>();
        for (int id = -1; id < 200; id++) {
            if (DateCode.isBuiltInDate(id)) {
                dates.add(id);
            }
        }
        assertThat(dates).containsExactly(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
                52, 53, 54, 55, 56, 57, 58);
    }
}
