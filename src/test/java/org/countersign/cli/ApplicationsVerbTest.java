package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationsVerbTest {
    @Test
    void whoWaitsOnADayAndForHowLong() {
        Map<String, Object> tree = JsonText.object(SmallHome.ask("applications", "--on", "2025-03-17", "--format", "json").json());
        List<Map<String, Object>> applications = JsonText.objects(tree.get("applications"));

        assertThat(tree.keySet()).containsExactly("on", "known", "edition", "applications");
        assertThat(applications).extracting(application -> application.get("agencyName"))
                .containsExactlyInAnyOrder("Collier County Sheriff's Office", "Bee County Sheriff's Office");
        assertThat(applications).allSatisfy(application -> assertThat(application.get("waitedDaysBy"))
                .isEqualTo(Map.of("on", "2025-03-17", "atLeast", 7L, "atMost", Optional.empty())));
        assertThat(applications).extracting(application -> application.get("outcome")).containsExactlyInAnyOrder("listed", "still pending");
    }

    @Test
    void beforeTheListIsKnownItSaysSo() {
        Told told = SmallHome.ask("applications", "--on", "2025-03-09");

        assertThat(told.out()).isEqualTo("No pending list is known by 2025-03-09.\n");
        assertThat(told.code()).isZero();
    }

    @Test
    void afterTheListEndedNobodyIsSaidToWaitOrNotToWait() {
        String reason = "The pending list has not been published since 2026-02-27; who waits since is not known.";
        Told text = Told.byRecord("applications", "--on", "2026-05-01");
        Map<String, Object> tree = JsonText.object(Told.byRecord("applications", "--on", "2026-05-01", "--format", "json").json());
        Told csv = Told.byRecord("applications", "--on", "2026-05-01", "--format", "csv");

        assertThat(text.out().replace('\n', ' ').strip()).isEqualTo(reason);
        assertThat(tree).containsEntry("applications", Optional.empty()).containsEntry("edition", Optional.empty()).containsEntry("reason",
                reason);
        assertThat(csv.out().lines()).hasSize(1);
        assertThat(csv.err()).isEqualTo(reason + "\n");
    }

    @Test
    void onTheListsLastDayItIsStillKnown() {
        assertThat(Told.byRecord("applications", "--on", "2026-02-27").out())
                .startsWith("2 applications on ICE's pending list of 2026-02-27 am.\n");
    }

    @Test
    void withoutADayAllAreTold() {
        assertThat(SmallHome.ask("applications").out())
                .startsWith("2 applications ever seen on the pending list, of agency and model each.\n");
        assertThat(SmallHome.ask("applications", "--format", "csv").out().lines().findFirst()).contains(
                "id,agency,model,pending_after,pending_by,gone_by,waited_at_least,waited_at_most,outcome,agreement,name,state,on,waited_by_then_at_least,waited_by_then_at_most");
    }
}
