package org.countersign.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.register.AgencySearch;
import org.countersign.register.Register;

/// Finds the agency that a person means; several are listed and never guessed between.
final class Finder {
    private Finder() {}

    /// @throws NotKnown when none fits, with the three nearest, or several do, with all of them
    static Agency agency(String text, Register register) {
        Optional<Agency> byId = AgencyId.read(text).flatMap(register.roster()::findAgency);
        if (byId.isPresent()) {
            return byId.get();
        }
        AgencySearch search = new AgencySearch(register);
        List<Agency> found = search.find(text);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<Agency> near = search.nearest(text, 3);
            throw new NotKnown("No agency is listed as \"" + text + "\"." + (near.isEmpty() ? "" : " Nearest:\n" + lines(near)));
        }
        throw new NotKnown(found.size() + " agencies fit \"" + text + "\"; name one by its id:\n" + lines(found));
    }

    private static String lines(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> "  " + agency.id() + "  " + agency.name() + ", " + agency.state())
                .collect(Collectors.joining("\n"));
    }
}
