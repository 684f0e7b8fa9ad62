package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.law.RightsLine.Kind;
import org.countersign.law.RightsLine.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the pages of rights and contacts hold to.
class GuidanceTest {
    private static final double HARDEST = 9;

    private final Guidance guidance = Law.bundled().guidance();

    @ParameterizedTest
    @EnumSource(Scene.class)
    void everySceneIsToldAndIsPlain(Scene scene) {
        List<RightsLine> lines = guidance.listRights(scene);
        assertThat(lines).isNotEmpty();
        String whole = lines.stream().map(line -> line.text().en()).map(text -> text.matches(".*[.?]$") ? text : text + ".")
                .collect(Collectors.joining(" "));
        assertThat(Readability.grade(whole)).as(whole).isLessThanOrEqualTo(HARDEST);
    }

    @Test
    void everyLineIsPlain() {
        assertThat(guidance.listRights()).allSatisfy(
                line -> assertThat(Readability.grade(line.text().en())).as(line.text().en()).isLessThanOrEqualTo(HARDEST));
    }

    @Test
    void scenesStandInTheirOrder() {
        assertThat(guidance.listRights().stream().map(RightsLine::scene)).isSorted();
    }

    @Test
    void itBeginsByWhatItIsNot() {
        RightsLine first = guidance.listRights().getFirst();
        assertThat(first.scene()).isEqualTo(Scene.START);
        assertThat(first.text().en()).contains("not legal advice");
        assertThat(first.text().es()).contains("No es asesoría legal");
    }

    @Test
    void jailIsToldUnderEveryModelOnce() {
        List<String> told = guidance.listRights(Scene.JAIL).stream().flatMap(line -> line.model().stream()).toList();
        List<String> models = Law.bundled().listModels().stream().map(StandardModel::id).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(models);
    }

    @Test
    void whatTheSourcesDoNotSayIsSaidSo() {
        List<RightsLine> gaps = guidance.listRights().stream().filter(line -> line.kind() == Kind.GAP).toList();
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.text().en()).containsAnyOf("The sources used do not say", "The sources used hold no");
            assertThat(gap.text().es()).containsAnyOf("Las fuentes usadas no dicen", "Las fuentes usadas no contienen");
        });
        assertThat(gaps.stream().map(RightsLine::scene)).contains(Scene.WORK, Scene.NAME);
    }

    @Test
    void complaintLinesAndTipLinesAreApart() {
        List<String> complaints = ways(Contact.Kind.COMPLAINT);
        List<String> tips = ways(Contact.Kind.TIP);
        assertThat(complaints).isNotEmpty().doesNotContainAnyElementsOf(tips);
        assertThat(tips).isNotEmpty();
        assertThat(guidance.listRights()).allSatisfy(line -> assertThat(line.text().en() + line.text().es()).doesNotContain(tips));
        String told = guidance.listRights(Scene.COMPLAINTS).stream().map(line -> line.text().en()).collect(Collectors.joining(" "));
        assertThat(complaints).allSatisfy(way -> assertThat(told).contains(way.split(", ")));
    }

    @Test
    void cardAndPlanHaveWordsAndLinesToFill() {
        assertThat(kinds(Scene.CARD)).containsExactlyInAnyOrder(Kind.SAY, Kind.FIELD);
        assertThat(kinds(Scene.PLAN)).containsExactlyInAnyOrder(Kind.FIELD, Kind.NOTE);
    }

    private Set<Kind> kinds(Scene scene) {
        return new HashSet<>(guidance.listRights(scene).stream().map(RightsLine::kind).toList());
    }

    private List<String> ways(Contact.Kind kind) {
        return guidance.listContacts(kind).stream().flatMap(contact -> contact.way().stream()).toList();
    }
}
