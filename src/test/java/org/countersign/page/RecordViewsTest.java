package org.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.finding.FindingKind;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Record;
import org.countersign.register.Register;
import org.junit.jupiter.api.Test;

/// What the pages about the record rest on, over the whole record.
class RecordViewsTest {
    private static final Register REGISTER = Record.bundled().kept();

    @Test
    void everyKindOfFindingAndChangeIsSaidInBothLanguages() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(Words.of(Language.ENGLISH).say("finding." + kind.name())).isEqualTo(kind.meaning().replace('\'', '’'));
            assertThat(Words.of(Language.SPANISH).find("finding." + kind.name())).isPresent();
        }
        for (Language language : Language.values()) {
            assertThat(Change.kinds()).allMatch(kind -> Words.of(language).find("changekind." + kind).isPresent());
        }
    }

    @Test
    void theEditionBeforeIsTheOneThatTheIntervalBeginsWith() {
        for (Change change : REGISTER.listChanges()) {
            ChangeView view = ChangeView.of(change, REGISTER);
            Optional<LocalDate> before = view.before().map(ListedEdition::date);
            assertThat(before).as(change.id()).isEqualTo(change.at().between().after());
            assertThat(view.edition().date()).as(change.id()).isEqualTo(change.at().between().by());
        }
    }

    @Test
    void whoComesHasARowAfterAndWhoGoesHasOneBefore() {
        List<Change> changes = REGISTER.listChanges();
        for (int i = 0; i < changes.size(); i += 97) {
            Change change = changes.get(i);
            List<ChangeView.Pair> rows = ChangeView.of(change, REGISTER).rows();
            boolean before = rows.stream().anyMatch(pair -> pair.before().isPresent());
            boolean after = rows.stream().anyMatch(pair -> pair.after().isPresent());
            switch (change) {
                case Change.Listed listed -> assertThat(after && !before).as(change.toString()).isTrue();
                case Change.ModelAdded added -> assertThat(after && !before).as(change.toString()).isTrue();
                case Change.AppliedFor applied -> assertThat(after && !before).as(change.toString()).isTrue();
                case Change.Unlisted unlisted -> assertThat(before && !after).as(change.toString()).isTrue();
                case Change.ApplicationGone gone -> assertThat(before && !after).as(change.toString()).isTrue();
                default -> assertThat(after).as(change.toString()).isTrue();
            }
        }
    }
}
