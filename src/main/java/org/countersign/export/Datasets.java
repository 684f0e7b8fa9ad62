package org.countersign.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.archive.Capture;
import org.countersign.finding.Finding;
import org.countersign.place.State;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Change;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.RegisterFindings;
import org.countersign.register.SightingRun;
import org.countersign.register.Span;
import org.countersign.sighting.EnforcementModel;

/// The datasets of the register: what each row is, its columns, and its cells.
final class Datasets {
    private Datasets() {}

    static List<Dataset> of(Register register) {
        return List.of(agencies(register), agreements(register), applications(register), changes(register), editions(register), findings(register), sightings(register));
    }

    private static Dataset agencies(Register register) {
        List<Agency> agencies = register.roster().listAgencies();
        return new Dataset(
                "agencies",
                "One law-enforcement agency a row",
                List.of(
                        new Field("id", "string", "the agency's permanent id"),
                        new Field("slug", "string", "its name for addresses"),
                        new Field("name", "string", "the best of its spellings"),
                        new Field("names", "string", "every spelling as printed, separated by bars"),
                        new Field("state", "string", "USPS code"),
                        new Field("kind", "string", "kind of body"),
                        new Field("ori", "string", "FBI number, where exactly one body fits"),
                        new Field("counties", "string", "FIPS codes of its counties, separated by blanks"),
                        new Field("places", "string", "census codes of its municipality or township, separated by blanks"),
                        new Field("statewide", "boolean", "whether it is a body of the state")),
                agencies.stream()
                        .map(agency -> List.of(
                                agency.id().text(), agency.slug(), agency.name(), String.join("|", agency.names()), agency.state(), agency.kind().word(),
                                agency.ori().orElse(""), String.join(" ", agency.territory().counties().keySet()), String.join(" ", agency.territory().places()),
                                Boolean.toString(agency.territory().statewide())))
                        .toList(),
                agencies.stream().map(agency -> AgencyTree.of(agency, register)).toList());
    }

    private static Dataset agreements(Register register) {
        List<Agreement> agreements = register.listHistories().stream().flatMap(history -> history.agreements().stream()).toList();
        return new Dataset(
                "agreements",
                "One agency under one model for one term a row",
                List.of(
                        new Field("id", "string", "agency, model, term"),
                        new Field("agency", "string", "the agency's id"),
                        new Field("model", "string", "JEM, TFM, WSO or another model's code"),
                        new Field("term", "integer", "which term, from 1"),
                        new Field("signed", "date", "the signing day; blank where it cannot be read"),
                        new Field("first_listed_after", "date", "listed after this day; blank where the record begins"),
                        new Field("first_listed_by", "date", "listed by this day"),
                        new Field("last_listed", "date", "the day of the last edition that lists it"),
                        new Field("gone_by", "date", "the day of the first edition without it; blank while listed"),
                        new Field("standing", "string", "LISTED, NO_LONGER_LISTED, SUPERSEDED or TERMINATED"),
                        new Field("moa", "string", "the agreement's document"),
                        new Field("addendum", "string", "the addendum's document")),
                agreements.stream().map(agreement -> agreement(agreement, register)).toList(),
                agreements.stream().map(agreement -> {
                    var tree = AgencyTree.agreement(agreement);
                    tree.put("agency", agreement.agency());
                    return tree;
                }).toList());
    }

    private static List<String> agreement(Agreement agreement, Register register) {
        Span first = agreement.listed().getFirst();
        Span last = agreement.listed().getLast();
        return List.of(
                agreement.id(), agreement.agency().text(), agreement.model().code(), Integer.toString(agreement.term()), text(agreement.signed()),
                text(first.from().after()), first.from().by().toString(), register.participating().editions().get(last.lastEdition()).date().toString(),
                last.to().map(to -> to.by().toString()).orElse(""), agreement.standing().code(), AgencyTree.address(agreement.moa()),
                AgencyTree.address(agreement.addendum()));
    }

    private static Dataset applications(Register register) {
        List<Application> applications = register.listHistories().stream().flatMap(history -> history.applications().stream()).toList();
        return new Dataset(
                "applications",
                "One agency on the pending list under one model a row",
                List.of(
                        new Field("id", "string", "agency and model"),
                        new Field("agency", "string", "the agency's id"),
                        new Field("model", "string", "the model's code"),
                        new Field("pending_after", "date", "pending after this day; blank where the record begins"),
                        new Field("pending_by", "date", "pending by this day"),
                        new Field("gone_by", "date", "the first edition without it; blank while pending"),
                        new Field("waited_at_least", "integer", "days"),
                        new Field("waited_at_most", "integer", "days; blank where the record begins with it"),
                        new Field("outcome", "string", "listed, vanished, still pending, unknown since the roll ended"),
                        new Field("agreement", "string", "the agreement it became")),
                applications.stream()
                        .map(application -> List.of(
                                application.id(), application.agency().text(), application.model().code(),
                                text(application.pending().getFirst().from().after()), application.pending().getFirst().from().by().toString(),
                                application.pending().getLast().to().map(to -> to.by().toString()).orElse(""), Long.toString(application.waited().atLeast()),
                                application.waited().atMost().map(most -> Long.toString(most)).orElse(""), application.outcome().words(),
                                application.agreement().orElse("")))
                        .toList(),
                applications.stream().map(AgencyTree::application).toList());
    }

    private static Dataset changes(Register register) {
        List<Change> changes = register.listChanges();
        return new Dataset(
                "changes",
                "One change that an edition made a row",
                List.of(
                        new Field("id", "string", "permanent id"),
                        new Field("kind", "string", "kind of change"),
                        new Field("substantive", "boolean", "false where only the printing changed"),
                        new Field("agency", "string", "the agency's id"),
                        new Field("agreement", "string", "the agreement's or application's id"),
                        new Field("model", "string", "the model's code"),
                        new Field("after", "date", "after this day; blank where the record begins"),
                        new Field("by", "date", "by this day"),
                        new Field("edition", "string", "SHA-256 of the edition that shows it"),
                        new Field("sentence", "string", "the change in words")),
                changes.stream()
                        .map(change -> List.of(
                                change.id(), change.kind(), Boolean.toString(change.substantive()), change.at().agency().text(), change.at().agreement(),
                                change.at().model().code(), text(change.at().between().after()), change.at().between().by().toString(), change.at().edition(),
                                ChangeTree.sentence(change, register)))
                        .toList(),
                changes.stream().map(change -> ChangeTree.of(change, register)).toList());
    }

    private static Dataset editions(Register register) {
        List<ListedEdition> editions = register.listEditions();
        return new Dataset(
                "editions",
                "One published file a row",
                List.of(
                        new Field("sha256", "string", "the file's hash"),
                        new Field("roll", "string", "PARTICIPATING or PENDING"),
                        new Field("published", "date", "the day it was published, or seen"),
                        new Field("half", "string", "am, mid, pm or blank"),
                        new Field("basis", "string", "published or seen"),
                        new Field("grade", "string", "WORKBOOK for ICE's own, CAPTURE for a conversion of a captured page"),
                        new Field("rows", "integer", "rows that hold anything, headings not counted"),
                        new Field("admitted", "boolean", "whether its rows count"),
                        new Field("reason", "string", "why"),
                        new Field("names", "string", "file names it came under, separated by bars")),
                editions.stream()
                        .map(edition -> List.of(
                                edition.edition().sha256(), edition.roll().name(), edition.day().map(day -> day.day().toString()).orElse(""),
                                edition.day().flatMap(day -> day.half()).map(half -> half.code()).orElse(""),
                                edition.day().map(day -> day.seen() ? "seen" : "published").orElse(""), edition.edition().grade().name(),
                                Integer.toString(edition.rows().size()), Boolean.toString(edition.admitted()), edition.reason(),
                                String.join("|", edition.edition().captures().stream().map(Capture::name).toList())))
                        .toList(),
                editions.stream().map(EditionTree::of).toList());
    }

    private static Dataset findings(Register register) {
        List<Finding> findings = RegisterFindings.of(register);
        return new Dataset(
                "findings",
                "One thing wrong with the published data a row",
                List.of(
                        new Field("kind", "string", "catalogued code"),
                        new Field("severity", "string", "STOP, DOUBT or NOTE"),
                        new Field("edition", "string", "SHA-256 of the edition that shows it first; blank where it is about none"),
                        new Field("row", "integer", "row of the file; 0 where it is about the whole edition"),
                        new Field("column", "string", "the column's meaning"),
                        new Field("value", "string", "the text found"),
                        new Field("detail", "string", "the particulars"),
                        new Field("editions", "integer", "how many editions show it")),
                FindingTree.table(findings).rows(),
                findings.stream().map(FindingTree::of).toList());
    }

    private static Dataset sightings(Register register) {
        List<SightingRun> runs = SightingRun.listAll(register);
        List<List<String>> rows = new ArrayList<>();
        List<Object> trees = new ArrayList<>();
        for (SightingRun run : runs) {
            String agency = run.agency().map(id -> id.text()).orElse("");
            String state = run.row().state().value().map(State::usps).orElse("");
            String model = run.row().model().value().map(EnforcementModel::code).orElse("");
            rows.add(List.of(
                    run.row().roll().name(), run.first().edition(), Integer.toString(run.first().row()), run.first().day(), run.last().edition(),
                    run.last().day(), Integer.toString(run.editions()), agency, state, run.row().name(), run.row().county(), model,
                    text(run.row().signed().value()), AgencyTree.address(run.row().moa().value())));
            trees.add(Json.object(
                    "roll", run.row().roll().name(),
                    "first", Json.object("edition", run.first().edition(), "row", run.first().row(), "day", run.first().day()),
                    "last", Json.object("edition", run.last().edition(), "row", run.last().row(), "day", run.last().day()),
                    "editions", run.editions(),
                    "agency", run.agency(),
                    "state", run.row().state().value().map(State::usps),
                    "name", run.row().name(),
                    "county", run.row().county(),
                    "model", run.row().model().value().map(EnforcementModel::code),
                    "signed", run.row().signed().value(),
                    "moa", AgencyTree.address(run.row().moa().value())));
        }
        return new Dataset(
                "sightings",
                "One distinct row of a list in one unbroken run of editions a row",
                List.of(
                        new Field("roll", "string", "PARTICIPATING or PENDING"),
                        new Field("first_edition", "string", "SHA-256 of the first edition of the run"),
                        new Field("first_row", "integer", "row of that file"),
                        new Field("first_day", "date", "its day"),
                        new Field("last_edition", "string", "SHA-256 of the last edition of the run"),
                        new Field("last_day", "date", "its day"),
                        new Field("editions", "integer", "editions in the run"),
                        new Field("agency", "string", "the agency's id; blank where the row does not say who and what"),
                        new Field("state", "string", "USPS code as read"),
                        new Field("name", "string", "LAW ENFORCEMENT AGENCY as printed"),
                        new Field("county", "string", "COUNTY as printed"),
                        new Field("model", "string", "the model's code as read"),
                        new Field("signed", "date", "SIGNED as read"),
                        new Field("moa", "string", "the address of the agreement")),
                rows,
                trees);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
