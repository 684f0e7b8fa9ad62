package org.countersign.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Question;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Register;
import org.countersign.register.Span;
import org.countersign.register.Standing;
import org.countersign.sighting.DocumentLink;

/// Agencies, agreements and applications as trees.
public final class AgencyTree {
    private AgencyTree() {}

    /// An agency with everything it ever held, as `agencies.json` has it.
    public static Map<String, Object> of(Agency agency, Register register) {
        AgencyHistory history = register.getHistory(agency.id());
        return Json.object(
                "id", agency.id(),
                "slug", agency.slug(),
                "name", agency.name(),
                "names", agency.names(),
                "state", agency.state(),
                "kind", agency.kind().word(),
                "ori", agency.ori(),
                "counties", List.copyOf(agency.territory().counties().keySet()),
                "places", agency.territory().places(),
                "statewide", agency.territory().statewide(),
                "agreements", history.agreements().stream().map(AgencyTree::agreement).toList(),
                "applications", history.applications().stream().map(AgencyTree::application).toList(),
                "undecidedWith", undecidedWith(agency.id(), register));
    }

    /// An agreement, as `agencies.json` has it within its agency.
    public static Map<String, Object> agreement(Agreement agreement) {
        return Json.object(
                "id", agreement.id(),
                "model", agreement.model().code(),
                "term", agreement.term(),
                "signed", agreement.signed(),
                "listed", agreement.listed().stream().map(AgencyTree::span).toList(),
                "standing", agreement.standing().code(),
                "provisional", agreement.standing() instanceof Standing.NoLongerListed gone && gone.provisional(),
                "moa", agreement.moa().map(DocumentLink::address),
                "addendum", agreement.addendum().map(DocumentLink::address));
    }

    /// An application.
    public static Map<String, Object> application(Application application) {
        return Json.object(
                "id", application.id(),
                "agency", application.agency(),
                "model", application.model().code(),
                "pending", application.pending().stream().map(AgencyTree::span).toList(),
                "waitedDays", Json.object("atLeast", application.waited().atLeast(), "atMost", application.waited().atMost()),
                "outcome", application.outcome().words(),
                "agreement", application.agreement());
    }

    /// When: after one day, by another.
    public static Map<String, Object> interval(Interval interval) {
        return Json.object("after", interval.after(), "by", interval.by());
    }

    private static Map<String, Object> span(Span span) {
        return Json.object("from", interval(span.from()), "to", span.to().map(AgencyTree::interval));
    }

    private static List<AgencyId> undecidedWith(AgencyId id, Register register) {
        TreeSet<AgencyId> others = new TreeSet<>();
        for (Question question : register.roster().undecided()) {
            if (question.first().equals(id)) {
                others.add(question.second());
            } else if (question.second().equals(id)) {
                others.add(question.first());
            }
        }
        return List.copyOf(others);
    }

    /// A link's address, or nothing.
    static String address(Optional<DocumentLink> link) {
        return link.map(DocumentLink::address).orElse("");
    }
}
