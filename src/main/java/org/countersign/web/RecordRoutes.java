package org.countersign.web;

import java.util.List;
import org.countersign.finding.FindingKind;
import org.countersign.register.Change;

/// The addresses of the record itself: changes, editions, findings, open questions.
final class RecordRoutes {
    private static final String DAY = "a day as YYYY-MM-DD, such as 2025-08-27";
    private static final Parameter CURSOR = new Parameter("cursor", "where the page begins: behind the item that the page before says",
            "what 'next' of the page before says, with the same filters", "6f1d0c2ab94e");
    private static final Parameter SINCE = new Parameter("since", "changes shown by editions from this day on", DAY, "2025-08-01");
    private static final Parameter UNTIL = new Parameter("until", "changes shown by editions up to this day", DAY, "2025-08-31");
    private static final Parameter STATE = new Parameter("state", "changes of the agencies of a state or territory",
            "the two letters of a state or territory, such as FL", "FL");
    private static final Parameter COUNTY = new Parameter("county",
            "changes of the agencies whose territory touches a county; statewide ones are in none",
            "the five digits of a county's FIPS code", "12021");
    private static final Parameter MODEL = new Parameter("model", "changes under a model", "the code of a model, such as TFM", "TFM");
    private static final Parameter KIND = new Parameter("kind", "changes of a kind", "one of " + String.join(", ", Change.kinds()),
            "Listed");
    private static final Parameter AGENCY = new Parameter("agency", "changes of an agency", "the id of an agency", "16z71");
    private static final Parameter EDITION = new Parameter("edition", "changes shown by an edition",
            "the first 12 digits of an edition's SHA-256", "11f841961e89");
    private static final Parameter SUBSTANTIVE = new Parameter("substantive",
            "changes of agreements and applications, or of how rows are printed; the former where neither this nor a kind is given",
            "yes, no or all", "all");
    private static final Parameter ROLL = new Parameter("roll", "editions of one of the two lists", "PARTICIPATING or PENDING", "PENDING");
    private static final Parameter ADMITTED = new Parameter("admitted", "editions whose rows count, or that are held back", "yes or no",
            "yes");
    private static final Parameter GRADE = new Parameter("grade", "ICE's own files, or an archive's copies of its page",
            "WORKBOOK or CAPTURE", "WORKBOOK");
    private static final Parameter ROW = new Parameter("row", "the page of rows that holds this one",
            "the number of a row of the file that holds something", "12");
    private static final Parameter FROM = new Parameter("from", "the page of rows that holds the first one from here on",
            "the number of a row of the file", "102");
    private static final Parameter FINDING = new Parameter("kind", "findings of a kind, each with its place",
            "a code of the catalogue, such as " + FindingKind.COUNTY_CONFLICT, FindingKind.COUNTY_CONFLICT.name());

    static final List<Route> ALL = List.of(
            new Route("/changes", "What changed, by day, each as a sentence and as typed data; the CSV holds all that fit.",
                    List.of(Parameter.ON, Parameter.KNOWN, SINCE, UNTIL, STATE, COUNTY, MODEL, KIND, AGENCY, EDITION, SUBSTANTIVE, CURSOR),
                    (site, parts, ask) -> site.record().changes(ask)),
            new Route("/changes/{change}", "One change with the edition that shows it, the one before, and the row in both.",
                    List.of(Parameter.KNOWN), (site, parts, ask) -> site.record().change(parts.get(0), ask)),
            new Route("/editions", "Every published file of both lists, held ones included; the CSV holds all that fit.",
                    List.of(Parameter.KNOWN, ROLL, ADMITTED, GRADE, CURSOR), (site, parts, ask) -> site.record().editions(ask)),
            new Route("/editions/{edition}", "One published file: its day and basis, what it changed, and every row verbatim.",
                    List.of(ROW, FROM), (site, parts, ask) -> site.record().edition(parts.get(0), ask)),
            new Route("/findings",
                    "What is wrong with the published lists, counted by kind, or each of a kind; the CSV holds all that fit.",
                    List.of(Parameter.KNOWN, FINDING, CURSOR), (site, parts, ask) -> site.record().findings(ask)),
            new Route("/undecided", "The pairs of spellings that may be one agency and that nobody has ruled on, with the evidence.",
                    List.of(), (site, parts, ask) -> site.record().undecided()));

    private RecordRoutes() {}
}
