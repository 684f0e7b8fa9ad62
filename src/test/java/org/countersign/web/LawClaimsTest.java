package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.law.Bilingual;
import org.countersign.law.Law;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that rest on law data, walked from the data's side: wherever a page says one of its sentences, what it rests on
/// stands with it; and their figures are worked out anew from other pages.
class LawClaimsTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Shorter texts are names and titles, which claim nothing.
    private static final int CLAIM = 40;
    private static final Set<Bilingual> SENTENCES = sentences();

    private static Set<Bilingual> sentences() {
        Set<Bilingual> found = new java.util.HashSet<>();
        Law.bundled().listFacts().forEach(fact -> gather(fact, found));
        found.removeIf(text -> text.en().length() < CLAIM);
        return found;
    }

    private static void gather(Object value, Set<Bilingual> found) {
        switch (value) {
            case Bilingual text -> found.add(text);
            case Collection<?> some -> some.forEach(one -> gather(one, found));
            case Optional<?> perhaps -> perhaps.ifPresent(one -> gather(one, found));
            case Record fact when fact.getClass().getPackageName().startsWith("org.countersign.law") -> {
                for (RecordComponent part : fact.getClass().getRecordComponents()) {
                    try {
                        gather(part.getAccessor().invoke(fact), found);
                    } catch (ReflectiveOperationException broken) {
                        throw new IllegalStateException(broken);
                    }
                }
            }
            default -> {
                // numbers, days and words of a vocabulary say nothing by themselves
            }
        }
    }

    /// Whether what a text rests on stands in its cell, its entry or its fact, or behind it before the next heading.
    private static boolean isSourced(Element says) {
        for (Element at = says; at != null && !at.is("main"); at = at.parent()) {
            if (at.is(".fact, td, dd, li") && !at.select(".rests a").isEmpty()) {
                return true;
            }
            for (Element next = at.nextElementSibling(); next != null && !next.is("h1, h2, h3, .fact"); next = next.nextElementSibling()) {
                if (next.is(".rests") && !next.select("a").isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models", "/models/jem?signed=2025-02-20", "/models/tfm", "/models/wso", "/models/hybrid", "/models/ttfm",
        "/models/walkthrough", "/law/statute", "/law/orders", "/law/bills", "/law/bills/s2401", "/law/bills/hr6890",
        "/law/bills/s2401/whatif", "/law/money", "/law/alone", "/policy", "/states/tx", "/states/md", "/states/tx/deadlines",
        "/agencies/gd712-lawrence-county-sheriffs-office-al/deadlines?event=ice-gives-notice"})
    void wherverAPageSaysASentenceOfLawItsSourceStandsWithIt(String path) {
        for (String language : List.of("en", "es")) {
            Document page = page((language.equals("es") ? "/es" : "") + path);
            List<String> bare = new ArrayList<>();
            int said = 0;
            for (Element element : page.select("main *:not(h1, h2, h3, th, a, option, summary, .answer)")) {
                String own = element.ownText();
                if (own.length() >= CLAIM / 2
                        && SENTENCES.stream().anyMatch(text -> own.contains(text.in(language).strip().replaceAll("\\s+", " ")))) {
                    said++;
                    if (!isSourced(element)) {
                        bare.add(own);
                    }
                }
            }
            assertThat(bare).as(language + path).isEmpty();
            assertThat(said).as("sentences found on " + language + path).isPositive();
        }
    }

    private static Document page(String path) {
        var answer = SITE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode result(String path) {
        try {
            return JSON.readTree(SITE.get(path).body()).get("result");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The jail text of 2025 is dated 15 February 2025; five days later agencies may still have signed the one before, which
    /// was in use until the 14th. On 1 June 2025 that is over. No jail text of 2003 is known.
    @Test
    void anAgreementSignedSoonAfterARevisionMayFollowTheOneBefore() {
        assertThat(result("/models/jem.json?signed=2025-02-20").at("/signedOn/version").asText()).isEqualTo("jem-2025");
        assertThat(result("/models/jem.json?signed=2025-02-20").at("/signedOn/fit").asText()).isEqualTo("SOON_AFTER");
        assertThat(result("/models/jem.json?signed=2025-06-01").at("/signedOn/fit").asText()).isEqualTo("LIKELY");
        assertThat(result("/models/jem.json?signed=2003-01-01").at("/signedOn/version").isNull()).isTrue();
        assertThat(result("/models/jem.json").get("signedOn").isNull()).isTrue();
        assertThat(SITE.get("/models/jem.json?signed=soon").statusCode()).isEqualTo(400);
        assertThat(page("/models/jem?signed=2025-02-20").select("section:has(#signed)").text()).contains("30 days");
    }

    @Test
    void modelsThatNoListHasHaveAPageThatSaysSo() {
        assertThat(page("/models/ttfm").select(".answer").text()).contains("no list up to March 27, 2026 has a row");
        assertThat(page("/es/models/hybrid").select(".rests a")).isNotEmpty();
        assertThat(SITE.get("/models/HYBRID").headers().firstValue("Location")).contains("/models/hybrid");
        assertThat(result("/models/hybrid.json").at("/standard/basis/0/source").asText()).isNotBlank();
    }

    /// Worked out anew: the sheriffs and bodies of corrections of the state on the list, by the table of agencies, and the
    /// counties that they stand in on the state's page.
    @Test
    void theShareOfCountiesUnderADutyIsThatOfTheStatesOwnPage() {
        for (JsonNode duty : result("/policy.json?on=2026-03-27").get("duties")) {
            String usps = duty.get("state").asText().toLowerCase(java.util.Locale.ROOT);
            JsonNode state = result("/states/" + usps + ".json?on=2026-03-27");
            Set<String> jailers = new TreeSet<>();
            for (String kind : List.of("sheriff", "corrections")) {
                SITE.get("/agencies.csv?on=2026-03-27&status=listed&state=" + usps + "&kind=" + kind).body().lines().skip(1)
                        .forEach(line -> jailers.add(line.substring(0, line.indexOf(','))));
            }
            int counties = 0;
            int jailed = 0;
            for (JsonNode county : state.get("byCounty")) {
                counties++;
                boolean one = false;
                for (JsonNode agency : county.get("agencies")) {
                    one |= jailers.contains(agency.get("agency").asText());
                }
                jailed += one ? 1 : 0;
            }
            assertThat(duty.get("countiesWithLocalAgency").asInt()).as(usps).isEqualTo(counties);
            assertThat(duty.get("countiesWithJailBody").asInt()).as(usps).isEqualTo(jailed);
            assertThat(duty.get("counties").asInt()).isEqualTo(state.get("counties").asInt());
            assertThat(duty.get("countiesMissing").size()).isEqualTo(state.get("counties").asInt() - jailed);
        }
    }

    @Test
    void anAgencyAgainstABanIsNamedAndEachIsOnTheListOfTheDay() {
        JsonNode against = result("/policy.json?on=2026-03-27").get("listedAgainstBan");
        assertThat(against).isNotEmpty();
        for (JsonNode one : against) {
            Set<String> listed = new TreeSet<>();
            SITE.get("/agencies.csv?on=2026-03-27&status=listed&state=" + one.get("state").asText().toLowerCase(java.util.Locale.ROOT))
                    .body().lines().skip(1).forEach(line -> listed.add(line.substring(0, line.indexOf(','))));
            Set<String> named = new TreeSet<>();
            one.get("listed").forEach(agency -> named.add(agency.asText()));
            assertThat(named).isEqualTo(listed);
        }
        assertThat(page("/policy?on=2026-03-27").select("#against ~ table a[href*=/agencies/]")).isNotEmpty();
    }

    /// Delaware's act of 14 July 2025 gave 30 days: 14 July + 30 = 13 August. Texas names 1 December 2026.
    @Test
    void aStatesDaysComeAsACalendarOneByOneToo() {
        assertThat(SITE.get("/states/de/deadlines.ics").body()).contains("DTSTART;VALUE=DATE:20250813");
        var one = SITE.get("/es/states/tx/deadlines.ics?rule=tx-comply");
        assertThat(one.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(one.body()).contains("DTSTART;VALUE=DATE:20261201").contains("UID:tx-comply-TX-2026-12-01@countersign");
        assertThat(one.body().split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(SITE.get("/states/tx/deadlines.ics?rule=nothing").statusCode()).isEqualTo(400);
        assertThat(SITE.get("/states/wy/deadlines.ics").statusCode()).isEqualTo(406);
        // The agency's own, by the text of 2025: 90 days from a notice of 2 March 2026 end on 31 May (29 days of March, 30, 31).
        String agency = "/agencies/gd712-lawrence-county-sheriffs-office-al/deadlines";
        Element first = page(agency + "?event=ice-gives-notice&on=2026-03-02").select("a[href*=.ics][href*=rule=]").getFirst();
        String alone = SITE.get(first.attr("href")).body();
        assertThat(alone.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(alone).contains("20260531");
        assertThat(page("/states/wy/deadlines").select(".empty")).isNotEmpty();
    }

    @Test
    void everyStepOfAWalkHasASourceOfItsOwn() {
        Document walks = page("/models/walkthrough");
        long steps = Law.bundled().listEncounters().stream().flatMap(encounter -> encounter.walks().stream())
                .mapToLong(walk -> walk.steps().size()).sum();
        assertThat(walks.select(".fact .rests")).hasSize(Math.toIntExact(steps));
        assertThat(result("/models/walkthrough.json").at("/groups/0/items/0/lines/0/basis/0/source").asText()).isNotBlank();
    }

    @Test
    void kindsOfInstrumentsDifferByPatternAndNotByColourAlone() {
        Document policy = page("/policy?on=2026-03-27");
        Set<String> patterns = new TreeSet<>();
        policy.select(".policy path[fill^=url]").forEach(path -> patterns.add(path.attr("fill")));
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(3).allSatisfy(
                pattern -> assertThat(policy.getElementById(pattern.substring(5, pattern.length() - 1))).isNotNull());
    }
}
