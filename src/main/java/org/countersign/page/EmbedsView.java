package org.countersign.page;

import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.place.County;

/// What panels there are for other people's pages, and how they are put in.
///
/// @param example a county to show it with; empty where no county is known
public record EmbedsView(Optional<County> example) implements View {
    public EmbedsView {
        Objects.requireNonNull(example);
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
        return Json.object("panels", java.util.List.of("/embed/counties/{county}", "/embed/growth"));
    }
}
