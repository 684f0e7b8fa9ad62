package org.countersign.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// An example of every route, by its pattern: real addresses of the bundled record, and the keys that are promised.
final class Examples {
    private static final String PLACE = "kind:string name:string state:string geoid:string? counties:array people:integer?"
            + " sentence:string agencies:array statewide:array elsewhereInCounty:array accounts:array neighbours~:array";
    private static final String FIGURES = "rows:integer agreements:integer agencies:integer";
    private static final String STATE = "sentence:string usps:string fips:string name:string territory:boolean " + FIGURES
            + " statewideAgencies:integer countiesWithHolder:integer counties:integer people:integer? residents:object?"
            + " agenciesWithoutTerritory:integer byModel:object statewide:array byCounty:array withoutTerritory:array"
            + " countiesWithout:array before:array applications:object accounts:array growth:array";
    private static final String AGREEMENT = "id:string model:string term:integer signed:date? listed:array standing:string"
            + " provisional:boolean moa:string? addendum:string?";
    private static final String AGENCY = "id:string slug:string name:string names:array state:string kind:string"
            + " ori:string? counties:array places:array statewide:boolean agreements:array applications:array undecidedWith:array"
            + " sentence:string holds:array seenNames:array territory:object evidence:array changes:array decisions:array?"
            + " questions:array findings:array earlyLists:array countyConflicts:array";
    private static final String TIMELINE = "of:string agreements:array";
    private static final String GROWTH = "growth:array state~:string model~:string";
    private static final String PROSE = "title:string sections:array";

    private static final String BRIEF = "title:string sentence:string sections:array";

    private static final Map<String, Example> ALL = all();

    private Examples() {}

    /// The example of a route.
    ///
    /// @throws NoSuchElementException when it has none
    static Example of(Route route) {
        Example example = ALL.get(route.pattern());
        if (example == null) {
            throw new NoSuchElementException("no example of " + route.pattern());
        }
        return example;
    }

    private static Map<String, Example> all() {
        Map<String, Example> all = new LinkedHashMap<>();
        all.put("/", Example.tree("/?on=2025-08-27", "sentence:string counts:object growth:array latestChanges:array"));
        all.put("/map", Example.table("/map?on=2025-08-27", "by:string counties:array statewide:array series:object"));
        all.put("/search", Example.table("/search?q=Ft+Myers", "query:string complete:boolean hits:array"));
        all.put("/counties/{county}", Example.table("/counties/12021-collier?on=2025-08-27", PLACE));
        all.put("/places/{place}", Example.table("/places/1235000-jacksonville", PLACE));
        all.put("/zip/{zip}", Example.table("/zip/33130", PLACE));
        all.put("/data", Example.table("/data", "ready:boolean release:string? files:array earlier:array"));
        all.put("/data/diff", Example.table("/data/diff",
                "sentence:string vintages:array from:string? to:string? tables:array total:integer lines:array"));
        agencies(all);
        figures(all);
        all.put("/growth", Example.table("/growth", GROWTH));
        all.put("/counties/{county}/timeline", Example.table("/counties/12021-collier/timeline", TIMELINE));
        all.put("/agencies/{agency}/timeline", Example.table("/agencies/16z71-franklin-county-sheriffs-office-al/timeline", TIMELINE));
        all.put("/briefs/states/{state}", Example.table("/briefs/states/fl", BRIEF));
        all.put("/briefs/counties/{county}", Example.table("/briefs/counties/12021-collier?on=2025-08-27", BRIEF));
        all.put("/briefs/places/{place}", Example.table("/briefs/places/1235000-jacksonville", BRIEF));
        all.put("/embed", Example.tree("/embed", "panels:array"));
        all.put("/embed/counties/{county}", Example.table("/embed/counties/12021-collier", PLACE));
        all.put("/embed/states/{state}", Example.table("/embed/states/fl", STATE));
        all.put("/embed/growth", Example.table("/embed/growth", GROWTH));
        all.put("/method", Example.tree("/method", PROSE));
        all.put("/about", Example.tree("/about", PROSE));
        all.put("/privacy", Example.tree("/privacy", PROSE));
        all.put("/api", Example.tree("/api", "sentence:string openapi:string schemaVersion:string deprecated:array sections:array"
                + " addresses:array problems:array examples:array"));
        law(all);
        record(all);
        return all;
    }

    private static void agencies(Map<String, Example> all) {
        String agency = "/agencies/16z71-franklin-county-sheriffs-office-al";
        all.put("/agencies", Example.table("/agencies?state=fl", "sentence:string total:integer agencies:array"));
        all.put("/agencies/{agency}", Example.table(agency, AGENCY));
        all.put("/agencies/{agency}/exhibit", Example.table(agency + "/exhibit", "agency:object sentence:string edition:object?"
                + " fileName:string? rows:array leftOutOfThisEdition:array agreements:array"));
        all.put("/agreements/{agreement}", Example.table("/agreements/16z71-TFM-1", AGREEMENT
                + " agency:object sentence:string onDay:boolean evidence:array rows:array changes:array"));
    }

    private static void figures(Map<String, Example> all) {
        all.put("/states", Example.table("/states?on=2025-08-27", "sentence:string states:array? residentsSource:string"));
        all.put("/states/{state}", Example.table("/states/fl", STATE));
        all.put("/models", Example.table("/models", "sentence:string standards:array models:array"));
        all.put("/models/{model}", Example.table("/models/tfm", "sentence:string code:string name:string firstListed:object"
                + " agreementsEver:integer agreements:integer? agencies:integer? counties:integer? states:integer? territories:integer? byState:array newest:array"
                + " growth:array standard:object? signedOn:object?"));
        all.put("/counts", Example.table("/counts?by=state&on=2025-08-27", "sentence:string by:string basis~:string total:object?"
                + " on:date known:date? edition:object? groups:array? remark:string? definitions:object reason~:string note~:string"));
        all.put("/compare", Example.table("/compare?a=12021&b=36059", "sentence:string first:object? second:object? differences:array"
                + " onlyFirst~:array onlySecond~:array"));
    }

    private static void law(Map<String, Example> all) {
        String facts = "sentence:string groups:array published~:array";
        for (String path : List.of("/law/statute", "/law/orders", "/law/bills", "/law/money", "/law/alone", "/models/walkthrough", "/cases",
                "/studies", "/arguments", "/history", "/contacts", "/sources")) {
            all.put(path, Example.table(path, facts));
        }
        for (String path : List.of("/rights", "/rights/card", "/rights/plan")) {
            all.put(path, Example.table(path, "sentence:string lines:array"));
        }
        all.put("/law", Example.tree("/law", PROSE));
        all.put("/law/bills/{bill}", Example.table("/law/bills/s2401", facts));
        all.put("/law/bills/{bill}/whatif", Example.table("/law/bills/s2401/whatif?from=2025-04-01", "applications:integer"
                + " decidedWithin90:object pastDue:object unknown:integer medianDays:object byModel:object assumptions:array"));
        all.put("/policy", Example.table("/policy?on=2026-03-27", "sentence:string instruments:array listedAgainstBan:array duties:array"));
        all.put("/states/{state}/deadlines", Example.table("/states/tx/deadlines",
                "sentence:string state:string namedDays:array startedByEvents:array"));
        all.put("/agencies/{agency}/deadlines", Example.table("/agencies/16z71-franklin-county-sheriffs-office-al/deadlines?on=2026-03-27",
                "agency:string event:string date:date agreements:array stateLaw:array namedDays:array"));
    }

    private static void record(Map<String, Example> all) {
        all.put("/changes", Example.table("/changes?since=2025-08-01&until=2025-08-31", "sentence:string substantive:integer"
                + " clerical:integer byKind:object total:integer changes:array"));
        all.put("/changes/{change}", Example.table("/changes/0b66cd622857", "id:string kind:string substantive:boolean agency:string"
                + " agreement:string model:string between:object edition:string sentence:string provisional~:boolean outcome~:string"
                + " from~:string? to~:string? document~:string shownBy:object editionBefore:object? rowsBefore:array rowsAfter:array"));
        all.put("/editions", Example.table("/editions?roll=PENDING", "sentence:string total:integer editions:array"));
        all.put("/editions/{edition}", Example.table("/editions/c291c4bb6cef", "sha256:string roll:string names:array published:date?"
                + " half:string? rows:integer admitted:boolean reason:string captures:array grade:string basis:string? changes:array"
                + " findings:array headings:array list:array otherSheets~:array"));
        all.put("/findings", Example.table("/findings", "sentence~:string kind~:string severity~:string meaning~:string known:date?"
                + " total:integer kinds~:object findings~:array"));
        all.put("/undecided", Example.table("/undecided", "sentence:string questions:array"));
    }
}
