package org.countersign.page;

import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;

/// The growth by model, month by month: chart and table.
///
/// @param asOf the register as asked
/// @param growth the months up to the day asked
public record GrowthView(AsOf asOf, Growth growth) implements View {
    public GrowthView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(growth);
    }

    @Override
    public String template() {
        return "growthpage.jte";
    }

    @Override
    public String path() {
        return "/growth";
    }

    @Override
    public Title title(Words words) {
        if (growth.points().isEmpty()) {
            return new Title(words.say("growth.title"), words.say("none.yet", words.day(asOf.day())));
        }
        Growth.Point first = growth.points().getFirst();
        Growth.Point last = growth.points().getLast();
        return new Title(words.say("growth.title"),
                words.say("growth.desc", words.day(first.day()), first.total(), words.day(last.day()), last.total()));
    }

    @Override
    public Picture picture(Frame frame) {
        return growth.points().size() > 1 ? GrowthPicture.of(frame, growth) : Card.of(frame);
    }

    @Override
    public Object tree() {
        return Json.object("growth", growth.tree());
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(growth.table());
    }
}
