package org.countersign.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.register.Agreement;
import org.countersign.register.Register;

/// Finds the agreement that a person means by its id, or by an agency and a model; several are listed and never guessed between.
final class AgreementChoice {
    private AgreementChoice() {}

    /// @throws NotKnown when none fits, or several do, with those there are
    static Agreement of(String text, Optional<String> model, Register register) {
        Optional<Agreement> byId = byId(text.strip(), register);
        return byId.isPresent() && model.isEmpty() ? byId.get() : ofAgency(Finder.agency(text, register), model, register);
    }

    /// An id of an agency that was merged since leads to the agency it is now part of.
    private static Optional<Agreement> byId(String text, Register register) {
        int dash = text.indexOf('-');
        Optional<Agency> agency =
                dash < 0 ? Optional.empty() : AgencyId.read(text.substring(0, dash)).flatMap(register.roster()::findAgency);
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        String wanted = agency.get().id().text() + text.substring(dash);
        List<Agreement> agreements = register.getHistory(agency.get().id()).agreements();
        return Optional.of(agreements.stream()
                .filter(one -> one.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new NotKnown(
                        "No agreement has the id \"" + text + "\"; " + agency.get().name() + " has " + ids(agreements) + ".")));
    }

    private static Agreement ofAgency(Agency agency, Optional<String> model, Register register) {
        List<Agreement> all = register.getHistory(agency.id()).agreements();
        List<Agreement> found = all.stream().filter(one -> model.map(one.model().code()::equalsIgnoreCase).orElse(true)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new NotKnown(
                found.isEmpty()
                        ? agency.name() + ", " + agency.state() + ", has no agreement" + model.map(code -> " under " + code).orElse("")
                                + "; it has " + ids(all) + "."
                        : agency.name() + ", " + agency.state() + ", has several; name one by its id: " + ids(found) + ".");
    }

    private static String ids(List<Agreement> agreements) {
        return agreements.isEmpty() ? "none" : agreements.stream().map(Agreement::id).collect(Collectors.joining(", "));
    }
}
