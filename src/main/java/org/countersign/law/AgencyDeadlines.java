package org.countersign.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.agency.Agency;
import org.countersign.register.Agreement;
import org.countersign.register.Standing;

/// What an event sets in motion for one agency: by the text of each agreement that it has listed, and by its state's law.
public final class AgencyDeadlines {
    private final Law law;

    /// Deadlines by this law.
    public AgencyDeadlines(Law law) {
        this.law = law;
    }

    /// What an event does under one agreement.
    ///
    /// @param agreement the agreement
    /// @param version the version of the standard text that it most likely follows
    /// @param deadlines what that text sets in motion; none where no version is known, or it says nothing of the event
    public record UnderAgreement(Agreement agreement, LikelyVersion version, List<Deadline> deadlines) {
        public UnderAgreement {
            deadlines = List.copyOf(deadlines);
        }
    }

    /// What it does under every agreement that the agency has listed, in the order given.
    public List<UnderAgreement> under(List<Agreement> agreements, Event event, Occasion occasion) {
        return agreements.stream()
                .filter(agreement -> agreement.standing() instanceof Standing.Listed)
                .map(agreement -> under(agreement, event, occasion))
                .toList();
    }

    private UnderAgreement under(Agreement agreement, Event event, Occasion occasion) {
        LikelyVersion version = agreement.signed().map(signed -> law.versionFor(agreement.model(), signed))
                .orElse(LikelyVersion.UNKNOWN);
        List<Deadline> deadlines = law.listRules().stream()
                .filter(rule -> rule.event() == event)
                .filter(rule -> version.version().map(TemplateVersion::id).map(rule.reach().versions()::contains).orElse(false))
                .map(rule -> rule.on(occasion)).toList();
        return new UnderAgreement(agreement, version, deadlines);
    }

    /// What it does by the law of the agency's state.
    public List<Deadline> byState(Agency agency, Event event, Occasion occasion) {
        return ofState(agency.state()).stream()
                .filter(rule -> rule.event() == event && (rule.reach().kinds().isEmpty() || rule.reach().kinds().contains(agency.kind())))
                .map(rule -> rule.on(occasion)).toList();
    }

    /// The days that a state's law names itself, such as the last day of agreements under a ban; by day.
    ///
    /// @param state its two letters
    public List<Deadline> namedDays(String state) {
        List<Deadline> named = new ArrayList<>();
        for (Rule rule : ofState(state)) {
            rule.day().map(Moment::on).map(Occasion::of).ifPresent(occasion -> named.add(rule.on(occasion)));
        }
        named.sort(Comparator.comparing(deadline -> deadline.earliest().orElseThrow()));
        return List.copyOf(named);
    }

    private List<Rule> ofState(String state) {
        return law.listRules().stream().filter(rule -> rule.reach().state().map(state::equals).orElse(false)).toList();
    }
}
