package org.countersign.page;

import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.place.County;
import org.countersign.place.State;

/// What panels there are for other people's pages, and how they are put in.
///
/// @param county a county to show it with; empty where no county is known
/// @param state a state to show it with
public record EmbedsView(Optional<County> county, Optional<State> state) implements View {
    public EmbedsView {
        Objects.requireNonNull(county);
        Objects.requireNonNull(state);
    }

    @Override
    public String template() {
        return "embeds.jte";
    }

    @Override
    public String path() {
        return "/embed";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("embed.title"), words.say("embed.lead"));
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Object tree() {
        return Json.object("panels", java.util.List.of("/embed/counties/{county}", "/embed/states/{state}", "/embed/growth"));
    }
}
