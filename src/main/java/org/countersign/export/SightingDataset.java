package org.countersign.export;

import java.util.List;
import java.util.Map;
import org.countersign.place.State;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.register.SightingRun;
import org.countersign.sighting.EnforcementModel;

/// Sightings as a dataset: each distinct row of a list once for each unbroken run of editions that print it.
final class SightingDataset {
    private static final List<Field> FIELDS = List.of(
            Field.text("roll", "PARTICIPATING or PENDING"),
            Field.reference("first_edition", "SHA-256 of the first edition of the run", "editions"),
            Field.number("first_row", "row of that file", "row number"),
            Field.day("first_day", "its day"),
            Field.reference("last_edition", "SHA-256 of the last edition of the run", "editions"),
            Field.day("last_day", "its day"),
            Field.number("editions", "editions in the run", "editions"),
            Field.reference("agency", "the agency's id; blank where the row does not say who and what", "agencies"),
            Field.text("state", "USPS code as read"),
            Field.text("name", "LAW ENFORCEMENT AGENCY as printed"),
            Field.text("county", "COUNTY as printed"),
            Field.text("model", "the model's code as read"),
            Field.day("signed", "SIGNED as read"),
            Field.text("moa", "the address of the agreement"));

    private SightingDataset() {}

    static Dataset of(Register register) {
        List<SightingRun> runs = SightingRun.listAll(register);
        return Dataset.of(
                "sightings",
                "One distinct row of a list in one unbroken run of editions a row",
                FIELDS,
                runs,
                SightingDataset::row,
                SightingDataset::tree);
    }

    private static List<String> row(SightingRun run) {
        return List.of(
                run.row().roll().name(), run.first().edition(), Integer.toString(run.first().row()), run.first().day(),
                run.last().edition(),
                run.last().day(), Integer.toString(run.editions()), Field.cell(run.agency()),
                Field.cell(run.row().state().value().map(State::usps)),
                run.row().name(), run.row().county(), Field.cell(run.row().model().value().map(EnforcementModel::code)),
                Field.cell(run.row().signed().value()), AgencyTree.address(run.row().moa().value()));
    }

    private static Map<String, Object> tree(SightingRun run) {
        return Json.object(
                "roll", run.row().roll().name(),
                "first", end(run.first()),
                "last", end(run.last()),
                "editions", run.editions(),
                "agency", run.agency(),
                "state", run.row().state().value().map(State::usps),
                "name", run.row().name(),
                "county", run.row().county(),
                "model", run.row().model().value().map(EnforcementModel::code),
                "signed", run.row().signed().value(),
                "moa", run.row().moa().value().map(link -> link.address()));
    }

    private static Map<String, Object> end(Sighting sighting) {
        return Json.object("edition", sighting.edition(), "row", sighting.row(), "day", sighting.day());
    }
}
