package org.countersign.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.law.Aspect;
import org.countersign.law.Bill;
import org.countersign.law.Law;
import org.countersign.law.RoughDay;
import org.countersign.law.StandardModel;
import org.countersign.law.TemplateVersion;

/// What the room law says under the references of propositions, with clause or section.
final class LawTexts {
    private final Law law;

    LawTexts(Law law) {
        this.law = law;
    }

    /// The text of a fact.
    ///
    /// @param fact `bill:s2401/Denial`, `model/expiry`, `statute:section-287g-9`, `money:money-awards`, `instrument:act-of-1996`
    /// @param model the code of the model that is spoken of
    /// @return empty where the aspect of that model was not read
    Optional<String> text(String fact, String model) {
        String[] parts = fact.split("[:/]", 3);
        if (parts[0].equals("model")) {
            return provision(Aspect.valueOf(parts[1].toUpperCase(Locale.ROOT)), model);
        }
        return Optional.of(switch (parts[0]) {
            case "bill" -> bill(parts[1], parts.length > 2 ? parts[2] : "");
            case "statute" -> law.listStatute().stream().filter(one -> one.id().equals(parts[1])).findFirst()
                    .map(one -> "section 287(g)" + one.paragraph() + ": " + one.what().en()).orElseThrow();
            case "money" ->
                law.listMoney().stream().filter(one -> one.id().equals(parts[1])).findFirst().map(one -> one.what().en()).orElseThrow();
            default -> law.listInstruments().stream().filter(one -> one.id().equals(parts[1])).findFirst()
                    .map(one -> one.title().en() + ", " + one.day().text() + ": " + one.what().en()).orElseThrow();
        });
    }

    private String bill(String id, String point) {
        Bill bill = law.findBill(id).orElseThrow();
        return bill.number() + ", " + bill.points().stream().filter(one -> one.title().en().equals(point)).findFirst()
                .map(one -> one.title().en() + ": " + one.what().en())
                .orElse("introduced " + bill.introduced().text() + ". " + bill.status().en());
    }

    /// When a bill was introduced.
    RoughDay introduced(String id) {
        return law.findBill(id).orElseThrow().introduced();
    }

    private Optional<String> provision(Aspect aspect, String model) {
        Optional<TemplateVersion> version = law.listModels().stream().filter(one -> one.code().equals(model)).findFirst()
                .map(StandardModel::versions).map(List::getLast);
        return version.flatMap(one -> one.find(aspect)
                .map(said -> one.title().en() + said.clause().map(clause -> ", clause " + clause).orElse("") + ": " + said.what().en()));
    }
}
