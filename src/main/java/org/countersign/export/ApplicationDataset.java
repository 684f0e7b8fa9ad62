package org.countersign.export;

import java.util.List;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Register;

/// Applications as a dataset.
public final class ApplicationDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("id", "agency and model"),
            Field.reference("agency", "the agency's id", "agencies"),
            Field.text("model", "the model's code"),
            Field.day("pending_after", "pending after this day; blank where the record begins"),
            Field.day("pending_by", "pending by this day"),
            Field.day("gone_by", "the first edition without it; blank while pending"),
            Field.number("waited_at_least", "days it waited at least", "days"),
            Field.number("waited_at_most", "days it waited at most; blank where the record begins with it", "days"),
            Field.text("outcome", "listed, vanished, still pending, unknown since the roll ended"),
            Field.reference("agreement", "the agreement it became", "agreements"));

    private ApplicationDataset() {}

    static Dataset of(Register register) {
        return of(register.listHistories().stream().flatMap(history -> history.applications().stream()).toList());
    }

    /// Some applications, in the order given.
    public static Dataset of(List<Application> applications) {
        return Dataset.of(
                "applications",
                "One agency on the pending list under one model a row",
                FIELDS,
                applications,
                ApplicationDataset::row,
                AgencyTree::application);
    }

    private static List<String> row(Application application) {
        Interval from = application.pending().getFirst().from();
        return List.of(
                application.id(), application.agency().text(), application.model().code(), Field.cell(from.after()), from.by().toString(),
                Field.cell(application.pending().getLast().to().map(to -> to.by())), Long.toString(application.waited().atLeast()),
                Field.cell(application.waited().atMost()), application.outcome().words(), application.agreement().orElse(""));
    }
}
