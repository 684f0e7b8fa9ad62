package org.countersign.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.RightsLine;

/// General information on rights, for anyone; and the sheets to print. These pages load nothing, keep nothing and ask nothing.
///
/// @param sheet which of them
/// @param lines every line
public record RightsView(Sheet sheet, List<RightsLine> lines) implements View {
    private static final List<String> COLUMNS = List.of("id", "scene", "kind", "model", "text", "text_es", "sources", "sure");

    /// Which sheet.
    public enum Sheet {
        /// All of it, to read.
        ALL("/rights"),
        /// The wallet card.
        CARD("/rights/card"),
        /// The family plan.
        PLAN("/rights/plan");

        private final String path;

        Sheet(String path) {
            this.path = path;
        }
    }

    public RightsView {
        Objects.requireNonNull(sheet);
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return sheet == Sheet.ALL ? "rights.jte" : "rights_sheet.jte";
    }

    @Override
    public String path() {
        return sheet.path;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        String name = "rights." + sheet.name().toLowerCase(Locale.ROOT);
        return new Title(words.say(name + ".title"), words.say(name + ".sentence"));
    }

    /// The scenes to read, in order, those that are sheets of their own left out.
    public List<RightsLine.Scene> scenes() {
        return Arrays.stream(RightsLine.Scene.values()).filter(scene -> !isSheet(scene) && !lines(scene).isEmpty()).toList();
    }

    private static boolean isSheet(RightsLine.Scene scene) {
        return scene == RightsLine.Scene.CARD || scene == RightsLine.Scene.PLAN;
    }

    /// The lines of a scene.
    public List<RightsLine> lines(RightsLine.Scene scene) {
        return lines.stream().filter(line -> line.scene() == scene).toList();
    }

    /// The lines of this sheet.
    public List<RightsLine> own() {
        return lines.stream().filter(line -> switch (sheet) {
            case ALL -> !isSheet(line.scene());
            case CARD -> line.scene() == RightsLine.Scene.CARD;
            case PLAN -> line.scene() == RightsLine.Scene.PLAN;
        }).toList();
    }

    @Override
    public Object tree() {
        return Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "lines", own().stream()
                .map(line -> Json.object("id", line.id(), "scene", line.scene().name(), "kind", line.kind().name(), "model", line.model(),
                        "text",
                        Json.object("en", line.text().en(), "es", line.text().es()), "basis", Citation.trees(line.basis())))
                .toList());
    }

    /// One line a row.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(COLUMNS, own().stream()
                .map(line -> List.of(line.id(), line.scene().name(), line.kind().name(), line.model().orElse(""), line.text().en(),
                        line.text().es(),
                        String.join(" ", line.basis().stream().map(basis -> basis.source()).distinct().toList()), line.sureness().name()))
                .toList()));
    }
}
