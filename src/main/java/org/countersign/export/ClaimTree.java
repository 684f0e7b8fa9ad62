package org.countersign.export;

import java.util.List;
import java.util.Map;
import org.countersign.claim.Checked;
import org.countersign.claim.Claim;

/// A checked text as a tree: the contract of `check --format json` and `POST /check`.
public final class ClaimTree {
    private ClaimTree() {}

    /// The whole.
    public static Map<String, Object> of(Checked checked) {
        return Json.object(
                "published", checked.published(),
                "claims", checked.claims().stream().map(ClaimTree::of).toList(),
                "notRead", passages(checked.notRead()),
                "notForRegister", passages(checked.notForRegister()));
    }

    private static Map<String, Object> of(Claim claim) {
        return Json.object(
                "quote", claim.quote(),
                "start", claim.start(),
                "end", claim.end(),
                "kind", claim.kind().toString(),
                "unit", claim.unit(),
                "model", claim.model(),
                "place", claim.place(),
                "value", claim.value(),
                "hedge", claim.hedge(),
                "on", claim.on(),
                "outcome", claim.outcome().name(),
                "actual", claim.actual().map(ClaimTree::of),
                "trueOn", claim.trueOn().stream().map(days -> Json.object("from", days.from(), "to", days.to())).toList(),
                "readings",
                claim.readings().stream().map(reading -> Json.object("why", reading.why(), "outcome", reading.outcome().name())).toList(),
                "explanation", claim.explanation());
    }

    private static Map<String, Object> of(Claim.Actual actual) {
        return Json.object("value", number(actual.value()), "unit", actual.unit(), "on", actual.on(), "edition", actual.edition());
    }

    private static Object number(String value) {
        return value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value;
    }

    private static List<Map<String, Object>> passages(List<Checked.Passage> passages) {
        return passages.stream().map(one -> Json.object("quote", one.quote(), "start", one.start(), "end", one.end())).toList();
    }
}
