package org.countersign.export;

import java.util.Map;
import org.countersign.register.Change;
import org.countersign.register.ChangeSentence;
import org.countersign.register.Register;

/// Changes as trees.
public final class ChangeTree {
    private ChangeTree() {}

    /// A change, as `changes.json` has it.
    public static Map<String, Object> of(Change change, Register register) {
        Map<String, Object> tree = Json.object(
                "id", change.id(),
                "kind", change.kind(),
                "substantive", change.substantive(),
                "agency", change.at().agency(),
                "agreement", change.at().agreement(),
                "model", change.at().model().code(),
                "between", AgencyTree.interval(change.at().between()),
                "edition", change.at().edition(),
                "sentence", sentence(change, register));
        switch (change) {
            case Change.Unlisted unlisted -> tree.put("provisional", unlisted.provisional());
            case Change.ApplicationGone gone -> tree.put("outcome", gone.outcome().words());
            case Change.Resigned resigned -> fromTo(tree, resigned.from(), resigned.to());
            case Change.Redated redated -> fromTo(tree, redated.from(), redated.to());
            case Change.Renamed renamed -> fromTo(tree, renamed.from(), renamed.to());
            case Change.CountyCorrected county -> fromTo(tree, county.from(), county.to());
            case Change.TypeCorrected type -> fromTo(tree, type.from(), type.to());
            case Change.LinkChanged link -> {
                tree.put("document", link.document().name());
                fromTo(tree, link.from(), link.to());
            }
            case Change.LinkPosted link -> tree.put("to", link.to());
            case Change.AddendumPosted link -> tree.put("to", link.to());
            case Change.Listed listed -> {}
            case Change.Relisted relisted -> {}
            case Change.ModelAdded added -> {}
            case Change.AppliedFor applied -> {}
        }
        return tree;
    }

    /// The change in words.
    public static String sentence(Change change, Register register) {
        return ChangeSentence.of(change, register.roster().getAgency(change.at().agency()));
    }

    private static void fromTo(Map<String, Object> tree, Object from, Object to) {
        tree.put("from", from);
        tree.put("to", to);
    }
}
