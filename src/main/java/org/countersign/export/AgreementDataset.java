package org.countersign.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.countersign.register.Agreement;
import org.countersign.register.Register;
import org.countersign.register.Span;

/// Agreements as a dataset.
public final class AgreementDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("id", "agency, model, term"),
            Field.reference("agency", "the agency's id", "agencies"),
            Field.text("model", "JEM, TFM, WSO or another model's code"),
            Field.number("term", "which term, from 1", "ordinal"),
            Field.day("signed", "the signing day; blank where it cannot be read"),
            Field.day("first_listed_after", "listed after this day; blank where the record begins"),
            Field.day("first_listed_by", "listed by this day"),
            Field.day("last_listed", "the day of the last edition that lists it"),
            Field.day("gone_by", "the day of the first edition without it; blank while listed"),
            Field.text("standing", "LISTED, NO_LONGER_LISTED, SUPERSEDED or TERMINATED"),
            Field.text("moa", "the agreement's document"),
            Field.text("addendum", "the addendum's document"));

    private AgreementDataset() {}

    static Dataset of(Register register) {
        return of(register.listHistories().stream().flatMap(history -> history.agreements().stream()).toList(), register);
    }

    /// Some agreements, in the order given.
    public static Dataset of(List<Agreement> agreements, Register register) {
        return Dataset.of(
                "agreements",
                "One agency under one model for one term a row",
                FIELDS,
                agreements,
                agreement -> row(agreement, register),
                AgreementDataset::tree);
    }

    private static Map<String, Object> tree(Agreement agreement) {
        Map<String, Object> tree = AgencyTree.agreement(agreement);
        tree.put("agency", agreement.agency());
        return tree;
    }

    private static List<String> row(Agreement agreement, Register register) {
        Span first = agreement.listed().getFirst();
        Span last = agreement.listed().getLast();
        return List.of(
                agreement.id(), agreement.agency().text(), agreement.model().code(), Integer.toString(agreement.term()),
                Field.cell(agreement.signed()),
                Field.cell(first.from().after()), first.from().by().toString(), lastListed(last, register).toString(),
                Field.cell(last.to().map(to -> to.by())), agreement.standing().code(), AgencyTree.address(agreement.moa()),
                AgencyTree.address(agreement.addendum()));
    }

    private static LocalDate lastListed(Span last, Register register) {
        return register.participating().editions().get(last.lastEdition()).date();
    }
}
