package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Evidence;
import org.countersign.agency.EvidenceKind;
import org.countersign.agency.Question;
import org.junit.jupiter.api.Test;

class UndecidedVerbTest {
    @Test
    void eachPairIsAReckoning() {
        List<AgencyId> ids = JsonText.objects(SmallHome.ask("find", "county", "--format", "json").json()).stream()
                .map(agency -> new AgencyId(agency.get("id").toString()))
                .toList();
        Question question = new Question(
                ids.get(0), ids.get(1), "OH", "Butler County Sheriff's Office ", "IN", "Butler County Sheriff",
                List.of(new Evidence(EvidenceKind.values()[0], "one thing speaks for it", 120),
                        new Evidence(EvidenceKind.values()[1], "another against", -30)),
                90);

        assertThat(UndecidedVerb.text(List.of(question))).isEqualTo("""
                1 pair of spellings may be one agency each; nobody has ruled. Likeliest first.

                OH  Butler County Sheriff's Office (%s)
                or  Butler County Sheriff, IN (%s)
                   +120  one thing speaks for it
                    -30  another against
                    +90  in sum
                """.formatted(ids.get(0), ids.get(1)));
    }
}
