package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionMaker;
import org.countersign.archive.Line;
import org.countersign.sighting.Column;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.Roll;
import org.junit.jupiter.api.Test;

/// What holds of any history: random ones, each out of its seed.
class RandomHistoryTest {
    private static final int HISTORIES = 200;
    private static final List<String> STATES = List.of("ID", "NV", "UT");
    private static final List<String> COUNTIES = List.of("Ada", "Cache", "Clark", "Davis", "Douglas", "Elko", "Gem", "Lincoln");
    private static final List<String> MODELS = List.of("WSO", "TFM", "JEM");

    private static void fail(String message, Object... values) {
        throw new AssertionError(message.formatted(values));
    }

    @Test
    void theOrderOfArrivalAndArrivingTwiceLeaveNoTrace() {
        for (int seed = 0; seed < HISTORIES; seed += 2) {
            Random random = new Random(seed);
            Story story = history(random);
            String digest = digest(story.register());
            List<Edition> shuffled = new ArrayList<>(story.editions());
            if (seed % 4 == 0) {
                shuffled.addAll(story.editions());
            }
            Collections.shuffle(shuffled, random);
            assertThat(digest(story.registrar().keep(shuffled))).as("seed %s", seed).isEqualTo(digest);
        }
    }

    @Test
    void everyRegisterKeepsItsPromises() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Register register = history(new Random(seed)).register();
            String where = "seed " + seed;
            spansAreDisjointAndOrdered(register, where);
            everyFactHasEvidence(register, where);
            rowsInAreRowsAccountedFor(register, where);
            changesAreToldOnce(register, where);
            knowledgeOnlyGrows(register, where);
        }
    }

    private static void spansAreDisjointAndOrdered(Register register, String where) {
        Set<String> ids = new HashSet<>();
        for (AgencyHistory history : register.listHistories()) {
            for (Agreement agreement : history.agreements()) {
                assertThat(ids.add(agreement.id())).as("%s: %s is told once", where, agreement.id()).isTrue();
                areDisjointAndOrdered(agreement.listed(), register.participating(), where + ", " + agreement.id());
                boolean onTheLast = agreement.isListed(register.participating().editions().size() - 1);
                assertThat(agreement.listed().getLast().to().isEmpty()).as("%s: %s is open", where, agreement.id()).isEqualTo(onTheLast);
                assertThat(agreement.standing() instanceof Standing.Listed).as("%s: %s stands", where, agreement.id())
                        .matches(listed -> !listed || onTheLast);
            }
            history.applications().forEach(
                    application -> areDisjointAndOrdered(application.pending(), register.pending(), where + ", " + application.id()));
        }
    }

    private static void areDisjointAndOrdered(List<Span> spans, RollOrder order, String where) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            assertThat(span.from()).as(where).isEqualTo(order.shownBy(span.firstEdition()));
            assertThat(span.to()).as(where)
                    .isEqualTo(span.lastEdition() + 1 < order.editions().size()
                            ? Optional.of(order.shownBy(span.lastEdition() + 1))
                            : Optional.empty());
            if (i > 0) {
                assertThat(span.firstEdition()).as("%s: spans apart", where).isGreaterThan(spans.get(i - 1).lastEdition() + 1);
            }
        }
    }

    private static void everyFactHasEvidence(Register register, String where) {
        Evidence evidence = new Evidence(register);
        for (AgencyHistory history : register.listHistories()) {
            for (Agreement agreement : history.agreements()) {
                BitSet printed = new BitSet();
                for (Line line : agreement.lines()) {
                    List<Evidence.Run> runs = evidence.runs(line, Roll.PARTICIPATING);
                    assertThat(runs).as("%s: %s has evidence", where, agreement.id()).isNotEmpty();
                    runs.forEach(run -> assertThat(run.first().line()).isEqualTo(line));
                    register.listPrintings().stream()
                            .filter(printing -> printing.row().line() == line && printing.layout().roll() == Roll.PARTICIPATING)
                            .forEach(printing -> printed.or(printing.editions().toBits()));
                }
                for (Span span : agreement.listed()) {
                    assertThat(printed.get(span.firstEdition()) && printed.get(span.lastEdition()))
                            .as("%s: %s is printed at both ends of %s", where, agreement.id(), span).isTrue();
                }
            }
            history.applications().forEach(
                    application -> application.lines().forEach(line -> assertThat(evidence.runs(line, Roll.PENDING)).isNotEmpty()));
        }
    }

    private static void rowsInAreRowsAccountedFor(Register register, String where) {
        long distinct = 0;
        for (RollOrder order : List.of(register.participating(), register.pending())) {
            for (ListedEdition edition : order.editions()) {
                distinct += edition.rows().stream().map(placed -> placed.line()).distinct().count();
            }
        }
        assertThat(SightingRun.listAll(register).stream().mapToLong(SightingRun::editions).sum()).as(where).isEqualTo(distinct);
        for (int ordinal = 0; ordinal < register.participating().editions().size(); ordinal++) {
            for (ReadRow row : register.listRows(register.participating().editions().get(ordinal))) {
                int at = ordinal;
                if (row.isResolved()
                        && register.getHistory(register.findAgency(row).orElseThrow()).agreements().stream()
                                .noneMatch(agreement -> agreement.lines().contains(row.line()) && agreement.isListed(at))) {
                    fail("%s: %s in edition %s stands for no agreement listed then", where, row.line(), at);
                }
            }
        }
    }

    private static void changesAreToldOnce(Register register, String where) {
        Map<String, LocalDate> days = new HashMap<>();
        register.listEditions().stream().filter(ListedEdition::admitted)
                .forEach(edition -> days.put(edition.edition().sha256(), edition.date()));
        List<Change> changes = register.listChanges();
        assertThat(changes).as(where).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(changes).as(where)
                .allSatisfy(change -> assertThat(days.get(change.at().edition())).isEqualTo(change.at().between().by()));
        assertThat(changes).as(where).isSortedAccordingTo((one, two) -> one.at().between().by().compareTo(two.at().between().by()));
    }

    /// What was known to be listed stays so; a day's count is the same whenever it is asked for.
    private static void knowledgeOnlyGrows(Register register, String where) {
        for (ListedEdition edition : register.participating().editions()) {
            Register then = register.knownOn(edition.date());
            for (AgencyHistory history : then.listHistories()) {
                for (Agreement agreement : history.agreements()) {
                    List<Agreement> now = register.getHistory(history.agency()).agreements();
                    for (Span span : agreement.listed()) {
                        for (int ordinal = span.firstEdition(); ordinal <= span.lastEdition(); ordinal++) {
                            int at = ordinal;
                            if (now.stream().noneMatch(later -> later.model().equals(agreement.model()) && later.isListed(at))) {
                                fail("%s: %s was known on %s to be listed by edition %s", where, agreement.id(), edition.date(), at);
                            }
                        }
                    }
                }
            }
            if (then.participating().editions().size() == register.participating().lastOn(edition.date()) + 1) {
                assertThat(new Tally(then).count(edition.date()).figures()).as(where)
                        .isEqualTo(new Tally(register).count(edition.date()).figures());
            }
        }
    }

    private static String digest(Register register) {
        StringBuilder text = new StringBuilder();
        register.listEditions().forEach(edition -> text.append(edition.edition().captures()).append(EditionNotes.of(edition)).append('\n'));
        text.append(register.roster().listAgencies()).append(register.listHistories()).append(register.listChanges())
                .append(RegisterFindings.of(register));
        return EditionMaker.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Three to twelve editions of either list, each with a few things changed.
    private static Story history(Random random) {
        Story story = Story.begins();
        LocalDate day = LocalDate.of(2025, 2, 20);
        List<String> names = new ArrayList<>();
        int editions = 3 + random.nextInt(10);
        int many = random.nextInt(5) == 0 ? 14 : 4;
        for (int i = 0; i < editions; i++) {
            day = day.plusDays(random.nextInt(20));
            boolean pending = i > 0 && random.nextInt(4) == 0;
            Story next = pending ? story.pending(day.toString()) : story.participating(day.toString());
            for (int rows = i == 0 ? many : random.nextInt(4); rows > 0; rows--) {
                String name = name(random);
                names.add(name);
                next.row(pick(STATES, random), name, pick(MODELS, random), day.minusDays(random.nextInt(90)).toString());
            }
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                change(next, pick(names, random), day, random);
            }
            if (random.nextInt(6) == 0 && !pending && i > 1) {
                next.row("Atlantis", "Nowhere Sheriff's Office", "WSO", "2025-01-01");
            }
        }
        return story;
    }

    private static void change(Story story, String name, LocalDate day, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> story.without(name);
            case 2 -> story.with(name, Column.SIGNED, day.minusDays(random.nextInt(60)).toString());
            case 3 -> story.with(name, Column.SIGNED, "2/20/20026");
            case 4 -> story.with(name, Column.COUNTY, pick(COUNTIES, random) + " County");
            case 5 -> story.with(name, Column.TYPE, pick(List.of("County", "Municipality", "#NA"), random));
            case 6 -> story.linked(name, "https://www.ice.gov/doclib/" + random.nextInt(5) + ".pdf");
            default -> story.with(name, Column.AGENCY, name.replace("'", "\u2019") + " ");
        }
    }

    private static String name(Random random) {
        String county = pick(COUNTIES, random);
        return random.nextInt(3) == 0 ? county + " Police Department" : county + " County Sheriff's Office";
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
