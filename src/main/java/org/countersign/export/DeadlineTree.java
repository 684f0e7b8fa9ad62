package org.countersign.export;

import java.util.List;
import java.util.Map;
import org.countersign.law.AgencyDeadlines.UnderAgreement;
import org.countersign.law.Basis;
import org.countersign.law.Bilingual;
import org.countersign.law.Deadline;
import org.countersign.law.LikelyVersion;
import org.countersign.law.TemplateVersion;
import org.countersign.law.WhatIf;

/// Deadlines and what-ifs as trees.
public final class DeadlineTree {
    private DeadlineTree() {}

    /// A deadline with its rule.
    public static Map<String, Object> of(Deadline deadline) {
        return Json.object(
                "rule", deadline.rule().id(),
                "title", of(deadline.rule().title()),
                "earliest", deadline.earliest(),
                "latest", deadline.latest(),
                "counted", deadline.isCounted(),
                "bound", deadline.rule().bound().name(),
                "who", of(deadline.rule().who()),
                "whom", of(deadline.rule().whom()),
                "what", of(deadline.rule().what()),
                "force", deadline.rule().force().name(),
                "basis", deadline.rule().basis().stream().map(DeadlineTree::of).toList());
    }

    /// What an event does under one agreement.
    public static Map<String, Object> of(UnderAgreement one) {
        return Json.object(
                "agreement", one.agreement().id(),
                "signed", one.agreement().signed(),
                "text", of(one.version()),
                "deadlines", one.deadlines().stream().map(DeadlineTree::of).toList());
    }

    /// Which version an agreement most likely follows, and why.
    public static Map<String, Object> of(LikelyVersion version) {
        return Json.object(
                "version", version.version().map(TemplateVersion::id),
                "fit", version.fit().name(),
                "reason", of(version.fit().reason()));
    }

    /// What a bill's clock would have done.
    ///
    /// @param assumptions what it takes for granted
    public static Map<String, Object> of(WhatIf whatIf, List<Bilingual> assumptions) {
        Map<String, Object> tree = part(whatIf);
        Map<String, Object> models = Json.object();
        whatIf.byModel().forEach((model, part) -> models.put(model, part(part)));
        tree.put("byModel", models);
        tree.put("assumptions", assumptions.stream().map(Bilingual::en).toList());
        return tree;
    }

    private static Map<String, Object> part(WhatIf whatIf) {
        return Json.object(
                "applications", whatIf.applications(),
                "decidedWithin90", of(whatIf.decidedInTime()),
                "pastDue", of(whatIf.pastDue()),
                "unknown", whatIf.unknown(),
                "medianDays", Json.object("low", whatIf.medianDays().low(), "high", whatIf.medianDays().high()));
    }

    private static Map<String, Object> of(WhatIf.Range range) {
        return Json.object("atLeast", range.atLeast(), "atMost", range.atMost());
    }

    private static Map<String, Object> of(Bilingual text) {
        return Json.object("en", text.en(), "es", text.es());
    }

    private static Map<String, Object> of(Basis basis) {
        return Json.object("source", basis.source(), "seen", basis.seen(), "sure", basis.sure().name(), "at", basis.at());
    }
}
