package org.countersign.page;

import java.util.Map;
import java.util.Objects;
import org.countersign.export.Json;
import org.countersign.law.StandardModel;

/// A model that no list of the register ever had, such as a former or a new one: what is known of it.
///
/// @param asOf the register as asked
/// @param model what is known
public record UnlistedModelView(AsOf asOf, StandardModel model) implements View {
    public UnlistedModelView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(model);
    }

    @Override
    public String template() {
        return "model_unlisted.jte";
    }

    @Override
    public String path() {
        return Addresses.model(model.code());
    }

    @Override
    public Title title(Words words) {
        String name = words.say(model.name());
        return new Title(name, words.say("law.model.unlisted", name, words.day(asOf.listed())));
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "code", model.code());
        tree.put("standard", StandardTree.of(model));
        return tree;
    }
}
