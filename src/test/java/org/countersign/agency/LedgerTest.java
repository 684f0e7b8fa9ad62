package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void issuesInOrderOfFirstSightingAndOnlyOnce() {
        Rows rows = new Rows().listed("TX", "Quanah Police Department", 9, 20).listed("TX", "Borger Police Department", 3, 20).pending("TX",
                "Pampa Police Department", 1, 2);

        Ledger ledger = Ledger.empty().extend(rows.resolve(), DAY);

        assertThat(ledger.listEntries()).extracting(LedgerEntry::anchor)
                .containsExactly(new Anchor("pending1", 4), new Anchor("participating3", 3), new Anchor("participating9", 2));
        assertThat(ledger.listEntries()).extracting(LedgerEntry::id).containsExactly(AgencyId.issued(0), AgencyId.issued(1),
                AgencyId.issued(2));
    }

    @Test
    void onlyGrows() {
        Ledger first = Ledger.empty().extend(new Rows().listed("TX", "Borger Police Department", 3, 20).resolve(), DAY);
        String id = first.listEntries().getFirst().id().text();

        Rows later = new Rows().issued(id).listed("TX", "Borger Police Department", 3, 20).issued().listed("TX", "Pampa Police Department",
                0, 20);
        Ledger longer = first.extend(later.resolve(first), DAY.plusDays(1));

        assertThat(longer.listEntries()).startsWith(first.listEntries().getFirst()).hasSize(2);
        assertThatThrownBy(() -> longer.extend(later.resolve(first), DAY)).hasMessageContaining("twice");
    }

    @Test
    void comesBackFromItsFile() {
        Ledger ledger = Ledger.empty().extend(new Rows().listed("TX", "Borger Police Department", 3, 20).resolve(), DAY);

        String text = LedgerTable.write(ledger);

        assertThat(text).isEqualTo("id,edition,row,issued\n" + AgencyId.issued(0) + ",participating3,2,2026-04-01\n");
        assertThat(LedgerTable.read(new StringReader(text)).listEntries()).isEqualTo(ledger.listEntries());
    }

    @Test
    void saysWhichLineIsWrong() {
        String wrong = "id,edition,row,issued\nzzzzz,abc,1,2026-04-01\n";
        assertThatThrownBy(() -> LedgerTable.read(new StringReader(wrong))).hasMessageContaining("line 2");
    }

    @Test
    void refusesToIssueTwice() {
        LedgerEntry entry = new LedgerEntry(AgencyId.issued(0), new Anchor("a", 1), DAY);
        assertThatThrownBy(() -> new Ledger(List.of(entry, entry))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerEntry(AgencyId.provisional(new Anchor("a", 1)), new Anchor("a", 1), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
