package org.countersign.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.Once;
import org.countersign.register.Agreement;
import org.countersign.register.Register;

/// The pages about agencies and their agreements. Ids that were merged or provisional lead on to what they stand for now.
public final class AgencyPages {
    private final Register register;
    private final Once<AgencyFindings> findings;

    /// The pages of a register.
    AgencyPages(Register register) {
        this.register = Objects.requireNonNull(register);
        this.findings = new Once<>(() -> new AgencyFindings(register));
    }

    /// `/agencies`
    public Found list(Ask ask) {
        AsOf asOf = AsOf.of(register, ask);
        AgencyFilter filter = AgencyFilter.of(ask, register);
        Optional<Agency> after = ask.filter("cursor").map(text -> agency(text)
                .orElseThrow(() -> new WrongParameter("cursor", text, "what the page before gave as next")));
        return new Found.Shown(new AgencyListView(asOf, filter, filter.lines(asOf), after));
    }

    /// `/agencies/{id}-{slug}`
    public Found agency(String asked, Ask ask) {
        return agency(Addresses.code(asked)).<Found>map(agency -> {
            AsOf asOf = AsOf.of(register, ask);
            return Found.at("/agencies/" + asked, new AgencyView(asOf, agency, findings.get().of(agency.id(), asOf.register())));
        }).orElseGet(() -> new Found.Missing("missing.agency", Addresses.code(asked)));
    }

    /// `/agencies/{id}-{slug}/deadlines`
    public Found deadlines(String asked, Ask ask) {
        return agency(Addresses.code(asked))
                .map(agency -> Found.at("/agencies/" + asked + "/deadlines", AgencyDeadlinesView.of(AsOf.of(register, ask), agency, ask)))
                .orElseGet(() -> new Found.Missing("missing.agency", Addresses.code(asked)));
    }

    /// `/agencies/{id}-{slug}/exhibit`
    public Found exhibit(String asked, Ask ask) {
        return agency(Addresses.code(asked))
                .map(agency -> Found.at("/agencies/" + asked + "/exhibit", new ExhibitView(AsOf.of(register, ask), agency)))
                .orElseGet(() -> new Found.Missing("missing.agency", Addresses.code(asked)));
    }

    /// `/agreements/{id}`
    public Found agreement(String asked, Ask ask) {
        Optional<Agency> agency = agency(Addresses.code(asked));
        if (agency.isEmpty()) {
            return new Found.Missing("missing.agreement", asked);
        }
        AsOf asOf = AsOf.of(register, ask);
        List<Agreement> agreements = asOf.register().getHistory(agency.get().id()).agreements();
        String ending = asked.substring(Addresses.code(asked).length());
        Optional<Agreement> found = agreements.stream()
                .filter(one -> one.id().substring(one.id().indexOf('-')).equalsIgnoreCase(ending))
                .findFirst();
        if (found.isPresent()) {
            return Found.at("/agreements/" + asked, new AgreementView(asOf, agency.get(), found.get()));
        }
        return elsewhere(asked, ending, agency.get());
    }

    /// Where an id that is no agreement's own leads: an application's to its agency, and one of an agency that was merged
    /// since to the agency it is now part of, whose terms may be counted otherwise.
    private static Found elsewhere(String asked, String ending, Agency agency) {
        boolean merged = !agency.id().text().equalsIgnoreCase(Addresses.code(asked));
        boolean application = ending.endsWith("-pending");
        return !ending.isEmpty() && (merged || application)
                ? new Found.Moved(Addresses.agency(agency))
                : new Found.Missing("missing.agreement", asked);
    }

    private Optional<Agency> agency(String id) {
        return AgencyId.read(id).flatMap(register.roster()::findAgency);
    }
}
