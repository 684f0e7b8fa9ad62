package org.countersign.export;

import java.util.List;
import org.countersign.agency.Agency;
import org.countersign.register.Register;

/// Agencies as a dataset.
final class AgencyDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("id", "the agency's permanent id"),
            Field.text("slug", "its name for addresses"),
            Field.text("name", "the best of its spellings"),
            Field.text("names", "every spelling as printed, separated by bars"),
            Field.text("state", "USPS code"),
            Field.text("kind", "kind of body"),
            Field.text("ori", "FBI number, where exactly one body fits").from(Field.FBI),
            Field.text("counties", "FIPS codes of its counties, separated by blanks").from(Field.TERRITORY),
            Field.text("places", "census codes of its municipality or township, separated by blanks").from(Field.TERRITORY),
            Field.truth("statewide", "whether it is a body of the state"));

    private AgencyDataset() {}

    static Dataset of(Register register) {
        List<Agency> agencies = register.roster().listAgencies();
        return Dataset.of(
                "agencies",
                "One law-enforcement agency a row",
                FIELDS,
                agencies,
                AgencyDataset::row,
                agency -> AgencyTree.of(agency, register));
    }

    private static List<String> row(Agency agency) {
        return List.of(
                agency.id().text(), agency.slug(), agency.name(), String.join("|", agency.names()), agency.state(), agency.kind().word(),
                agency.ori().orElse(""), String.join(" ", agency.territory().counties().keySet()),
                String.join(" ", agency.territory().places()),
                Boolean.toString(agency.territory().statewide()));
    }
}
