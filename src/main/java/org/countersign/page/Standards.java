package org.countersign.page;

import java.util.List;
import java.util.Optional;
import org.countersign.law.Aspect;
import org.countersign.law.Law;
import org.countersign.law.LikelyVersion;
import org.countersign.law.MoneyFact;
import org.countersign.law.Provision;
import org.countersign.law.StandardModel;
import org.countersign.law.TemplateVersion;
import org.countersign.register.Agreement;
import org.countersign.sighting.EnforcementModel;

/// What standard agreements say, for pages.
public final class Standards {
    private Standards() {}

    /// Every model with the versions of its standard agreement.
    public static List<StandardModel> models() {
        return Law.bundled().listModels();
    }

    /// The aspects they are compared by.
    public static List<Aspect> aspects() {
        return List.of(Aspect.values());
    }

    /// What is known of a model by its code; empty for one that no source tells of.
    public static Optional<StandardModel> find(EnforcementModel model) {
        return Law.bundled().findModel(model);
    }

    /// What the newest version says under an aspect; empty where that was not read.
    public static Optional<Provision> newest(StandardModel model, Aspect aspect) {
        return model.versions().reversed().stream().limit(1).flatMap(version -> version.find(aspect).stream()).findFirst();
    }

    /// What a version says, aspect by aspect.
    public static List<Provision> provisions(TemplateVersion version) {
        return aspects().stream().flatMap(aspect -> version.find(aspect).stream()).toList();
    }

    /// Who pays under a model, by the clause and by programmes; what is about all models is left out.
    public static List<MoneyFact> money(StandardModel model) {
        return Law.bundled().listMoney().stream()
                .filter(one -> one.models().contains(model.code()))
                .filter(one -> one.layer() == MoneyFact.Layer.CLAUSE || one.layer() == MoneyFact.Layer.PROGRAMME).toList();
    }

    /// The same of one layer.
    public static List<MoneyFact> money(StandardModel model, MoneyFact.Layer layer) {
        return money(model).stream().filter(one -> one.layer() == layer).toList();
    }

    /// The version that an agreement most likely follows; empty where its signing day is not known.
    public static Optional<LikelyVersion> likely(Agreement agreement) {
        return agreement.signed().map(signed -> Law.bundled().versionFor(agreement.model(), signed));
    }
}
