package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.countersign.sighting.EnforcementModel;
import org.junit.jupiter.api.Test;

class RosterTableTest {
    private final Roster roster = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "").inCounty("Cambria County")
            .listed("PA", "Washington Township Police Department", 0, 39)
            .inCounty("Dauphin County").with(EnforcementModel.TASK_FORCE, "2025-04-20", "")
            .listed("PA", "Washington Township Police Department", 5, 39)
            .with(EnforcementModel.TASK_FORCE, "", "").inCounty("").pending("TX", "Ree County Sheriff's Office ", 2, 4)
            .listed("TX", "Bee County\nSheriff's \"Office\"", 5, 39).inCounty("Yoakum").listed("TX", "Yoakum, PD", 5, 39)
            .same("TX", "nobody", "no one").resolve();

    @Test
    void comesBackAsItWas() {
        SortedMap<String, String> texts = RosterTable.write(roster);

        Roster read = RosterTable.read(name -> new ByteArrayInputStream(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));

        assertThat(texts).containsOnlyKeys(RosterTable.FILES);
        assertThat(read.listAgencies()).isEqualTo(roster.listAgencies());
        assertThat(read.undecided()).isEqualTo(roster.undecided()).isNotEmpty();
        assertThat(read.conflicts()).isEqualTo(roster.conflicts()).isNotEmpty();
        assertThat(read.unusedRulings()).isEqualTo(roster.unusedRulings()).isNotEmpty();
        assertThat(RosterTable.write(read)).isEqualTo(texts);
    }

    @Test
    void answersAsBefore() {
        SortedMap<String, String> texts = RosterTable.write(roster);
        Roster read = RosterTable.read(name -> new ByteArrayInputStream(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));

        for (String county : new String[] {"Cambria County", "Dauphin County"}) {
            AgencyId id = roster.whoIs("PA", "Washington Township Police Department", county);
            assertThat(read.whoIs("PA", "Washington Township Police Department", county)).isEqualTo(id);
            assertThat(read.findAgency(id)).isEqualTo(roster.findAgency(id));
        }
        assertThat(read.findAgency(AgencyId.issued(99))).isEmpty();
    }
}
