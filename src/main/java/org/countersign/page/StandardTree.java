package org.countersign.page;

import java.util.Map;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.law.Bilingual;
import org.countersign.law.MoneyFact;
import org.countersign.law.Provision;
import org.countersign.law.RoughDay;
import org.countersign.law.StandardModel;
import org.countersign.law.TemplateVersion;

/// Models and the versions of their standard agreements as twins carry them: in both languages, each fact with its basis.
final class StandardTree {
    private StandardTree() {}

    static Map<String, Object> of(StandardModel model) {
        return Json.object("id", model.id(), "code", model.code(), "name", of(model.name()), "summary", of(model.summary()), "since",
                of(model.since()), "versions", model.versions().stream().map(StandardTree::of).toList(), "money",
                Standards.money(model).stream().map(StandardTree::of).toList(), "basis", Citation.trees(model.basis()));
    }

    static Map<String, Object> of(TemplateVersion one) {
        return Json.object("id", one.id(), "from", one.from().text(), "until", one.until().map(RoughDay::text), "title", of(one.title()),
                "note", of(one.note()), "provisions", one.provisions().stream().map(StandardTree::of).toList(), "basis",
                Citation.trees(one.basis()));
    }

    private static Map<String, Object> of(Provision one) {
        return Json.object("aspect", one.aspect().name(), "what", of(one.what()), "clause", one.clause(), "basis",
                Citation.trees(one.basis()));
    }

    private static Map<String, Object> of(MoneyFact one) {
        return Json.object("id", one.id(), "layer", one.layer().name(), "from", one.from().map(RoughDay::text), "what", of(one.what()),
                "basis", Citation.trees(one.basis()));
    }

    static Map<String, Object> of(Bilingual text) {
        return Json.object("en", text.en(), "es", text.es());
    }

    /// What one signed on a day most likely says; empty where no day is asked about.
    static Optional<Map<String, Object>> of(Optional<LikelySigned> signed) {
        return signed.map(one -> Json.object("day", one.day(), "version", one.version().version().map(TemplateVersion::id), "fit",
                one.version().fit().name(), "reason", of(one.version().fit().reason()), "agreements",
                one.agreements().stream().map(held -> held.agreement().id()).toList()));
    }
}
