package org.countersign.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Count;
import org.countersign.register.Figures;
import org.countersign.register.Tally;

/// All models that the lists ever named, in figures of a day.
///
/// @param asOf the register as asked
/// @param count the figures of the day
/// @param lines the models
public record ModelsView(AsOf asOf, Count count, List<ModelLine> lines) implements View {
    private static final List<String> COLUMNS =
            List.of("code", "name", "agreements", "agencies", "counties", "states", "territories", "first_listed_by", "agreements_ever");

    public ModelsView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(count);
        lines = List.copyOf(lines);
    }

    static ModelsView of(AsOf asOf) {
        return new ModelsView(asOf, new Tally(asOf.register()).count(asOf.day()), ModelLine.all(asOf.register()));
    }

    @Override
    public String template() {
        return "models.jte";
    }

    @Override
    public String path() {
        return "/models";
    }

    @Override
    public Title title(Words words) {
        String sentence = count.figures().isEmpty()
                ? words.say("none.yet", words.day(asOf.day()))
                : words.say("models.sentence", words.day(asOf.listed()), lines.stream()
                        .filter(line -> under(line).agreements() > 0)
                        .map(line -> words.say("models.part", under(line).agreements(), Models.name(line.model(), words),
                                line.model().code()))
                        .collect(Collectors.joining("; ")));
        return new Title(words.say("models.title"), sentence);
    }

    /// The figures of a model on the day.
    public Figures under(ModelLine line) {
        return count.byModel().getOrDefault(line.model().code(), Figures.NONE);
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence());
        tree.put("standards", Standards.models().stream().map(StandardTree::of).toList());
        tree.put("models", lines.stream().map(line -> line.tree(count.figures().map(same -> under(line)))).toList());
        return tree;
    }

    /// One model a row; none before the first edition.
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(COLUMNS, count.figures().isEmpty() ? List.of() : lines.stream().map(this::row).toList()));
    }

    private List<String> row(ModelLine line) {
        Figures figures = under(line);
        return List.of(line.model().code(), line.model().name(), Integer.toString(figures.agreements()),
                Integer.toString(figures.agencies()),
                Integer.toString(figures.counties()), Integer.toString(figures.states()), Integer.toString(figures.territories()),
                line.first().by().toString(), Integer.toString(line.ever()));
    }
}
