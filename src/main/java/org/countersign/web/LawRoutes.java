package org.countersign.web;

import java.util.List;
import org.countersign.page.Found;
import org.countersign.page.LawPages;

/// The addresses of the law beside the list.
final class LawRoutes {
    private static final String DAY = "a day as YYYY-MM-DD, such as 2025-08-27";
    private static final Parameter FROM = new Parameter("from", "only applications first seen on this day or later", DAY, "2025-04-01");
    private static final Parameter TO = new Parameter("to", "only applications first seen by this day", DAY, "2025-12-31");
    private static final Parameter RULE =
            new Parameter("rule", "only the day of this rule", "the id of a rule that has a day on the page", "tx-comply");
    private static final Parameter CLOCK =
            new Parameter("rule", "only the day of this rule", "the id of a rule that has a day on the page", "tfm-agency-ends");
    private static final Parameter EVENT =
            new Parameter("event", "what happens on the day asked about; the agency's notice where it is left out",
                    "one of the events that the page offers", "ice-suspends");

    static final List<Route> ALL = List.of(
            route("/law/statute", "Section 287(g), paragraph by paragraph.", LawPages::statute),
            route("/law/orders", "Orders, acts, memoranda and revisions, dated.", LawPages::orders),
            route("/law/bills", "Bills about the power, with where each stood when last seen.", LawPages::bills),
            new Route("/law/bills/{bill}", "A bill: what its text says, and what is often said of it.", List.of(),
                    (site, parts, ask) -> site.law().bill(parts.get(0))),
            new Route("/law/bills/{bill}/whatif", "What the bill's clock would have done to every application seen.", List.of(FROM, TO),
                    (site, parts, ask) -> site.law().whatIf(parts.get(0), ask)),
            route("/law/money", "Who pays, by the agreement's clause and by programs.", LawPages::money),
            route("/law/alone", "What officers may do without an agreement, as far as sources go.", LawPages::alone),
            new Route("/policy", "State law beside the list: duties, bans and limits, and where the list does not agree.",
                    List.of(Parameter.ON, Parameter.KNOWN), (site, parts, ask) -> site.law().policy(ask)),
            new Route("/states/{state}/deadlines", "The days that a state's law names, and its clocks; as .ics for a calendar.",
                    List.of(RULE), (site, parts, ask) -> site.law().deadlines(parts.get(0), ask)),
            new Route("/agencies/{agency}/deadlines", "What an event would set in motion for an agency; as .ics for a calendar.",
                    List.of(Parameter.ON, Parameter.KNOWN, EVENT, CLOCK),
                    (site, parts, ask) -> site.agencies().deadlines(parts.get(0), ask)));

    private LawRoutes() {}

    private interface Page {
        Found of(LawPages pages);
    }

    private static Route route(String path, String summary, Page page) {
        return new Route(path, summary, List.of(), (site, parts, ask) -> page.of(site.law()));
    }
}
