package org.countersign.web;

import java.util.List;
import org.countersign.page.Found;
import org.countersign.page.AccountPages;
import org.countersign.page.RightsView;

/// The addresses of what others found, said and decided about agreements, and of rights.
final class AccountRoutes {
    static final List<Route> ALL = List.of(
            route("/cases", "Cases in court about agreements: what was asked, decided and left open.", AccountPages::cases),
            route("/studies", "Studies and audits with what each says and does not show, and effects that are often claimed.",
                    AccountPages::studies),
            route("/arguments", "What supporters and critics say, attributed, in equal space.", AccountPages::arguments),
            route("/history", "The programme since 1996 in dated sentences, and the counts that others published.", AccountPages::history),
            route("/contacts", "Official and other addresses, each with who runs it and what it is good for.", AccountPages::contacts),
            route("/sources", "Every source of the facts of law, with its use and its known faults.", AccountPages::sources),
            route("/rights", "General information on rights in plain words, each line with its source.",
                    pages -> pages.rights(RightsView.Sheet.ALL)),
            route("/rights/card", "A wallet card to print.", pages -> pages.rights(RightsView.Sheet.CARD)),
            route("/rights/plan", "A family plan to print and fill by hand.", pages -> pages.rights(RightsView.Sheet.PLAN)));

    private AccountRoutes() {}

    private interface Page {
        Found of(AccountPages pages);
    }

    private static Route route(String path, String summary, Page page) {
        return new Route(path, summary, List.of(), (site, parts, ask) -> page.of(site.accounts()));
    }
}
