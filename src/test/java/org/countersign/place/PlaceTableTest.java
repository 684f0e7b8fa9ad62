package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
    private static PlaceTable table(String text) {
        return new PlaceTable(text.getBytes(StandardCharsets.UTF_8));
    }

    private final PlaceTable three = table("id,name\n0101,Añasco\n0102,\"Lynchburg, Moore County\"\n0201,\n");

    @Test
    void readsEveryLineButTheHeading() {
        assertThat(three.all()).containsExactly(List.of("0101", "Añasco"), List.of("0102", "Lynchburg, Moore County"), List.of("0201", ""));
    }

    @Test
    void findsFirstMiddleAndLast() {
        assertThat(three.find("0101")).contains(List.of("0101", "Añasco"));
        assertThat(three.find("0102")).contains(List.of("0102", "Lynchburg, Moore County"));
        assertThat(three.find("0201")).contains(List.of("0201", ""));
    }

    @Test
    void findsNothingBeforeBetweenAndBehind() {
        assertThat(three.find("0001")).isEmpty();
        assertThat(three.find("0103")).isEmpty();
        assertThat(three.find("9999")).isEmpty();
        assertThat(three.find("010")).isEmpty();
    }

    @Test
    void takesTheLinesWithAPrefix() {
        assertThat(three.beginningWith("01")).hasSize(2);
        assertThat(three.beginningWith("02")).hasSize(1);
        assertThat(three.beginningWith("03")).isEmpty();
    }

    @Test
    void aTableMayBeEmpty() {
        assertThat(table("id,name\n").all()).isEmpty();
        assertThat(table("id,name\n").find("0101")).isEmpty();
    }
}
