package org.countersign.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.Grade;
import org.countersign.export.EditionDataset;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sighting.Roll;

/// The editions of both lists, the newest first.
///
/// @param ask what was asked
/// @param fitting those that fit
/// @param batch those of them that are shown
public record EditionsView(Ask ask, List<ListedEdition> fitting, Batch<ListedEdition> batch) implements View {
    private static final Comparator<ListedEdition> NEWEST_FIRST = Comparator
            .comparing((ListedEdition edition) -> edition.day().map(day -> day.day()).orElse(LocalDate.MIN)).reversed();

    public EditionsView {
        Objects.requireNonNull(ask);
        Objects.requireNonNull(batch);
        fitting = List.copyOf(fitting);
    }

    static EditionsView of(Register register, Ask ask) {
        Optional<String> roll = Choice.among("roll", names(Roll.values()), ask);
        Optional<String> grade = Choice.among("grade", names(Grade.values()), ask);
        Optional<Boolean> admitted = Choice.truth("admitted", ask);
        // Later ones of a day first, too: the register has them in order.
        List<ListedEdition> fitting = register.listEditions().reversed().stream()
                .filter(edition -> roll.map(edition.roll().name()::equals).orElse(true))
                .filter(edition -> grade.map(edition.edition().grade().name()::equals).orElse(true))
                .filter(edition -> admitted.map(wanted -> wanted == edition.admitted()).orElse(true))
                .sorted(NEWEST_FIRST)
                .toList();
        return new EditionsView(ask, fitting, Batch.of(fitting, EditionAddress::of, ask));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Override
    public String template() {
        return "editions.jte";
    }

    @Override
    public String path() {
        return "/editions";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("editions.title"), words.say("editions.sentence", of(Roll.PARTICIPATING), of(Roll.PENDING),
                fitting.stream().filter(edition -> !edition.admitted()).count(), seen()));
    }

    private long of(Roll roll) {
        return fitting.stream().filter(edition -> edition.roll() == roll).count();
    }

    private long seen() {
        return fitting.stream().filter(edition -> edition.day().map(day -> day.seen()).orElse(false)).count();
    }

    @Override
    public Optional<String> next() {
        return batch.next();
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", title(Words.of(Language.ENGLISH)).sentence(),
                "total", batch.total(),
                "editions", batch.items().stream().map(EditionTree::of).toList());
    }

    /// All that fit, whatever the page shows of them.
    @Override
    public Optional<Table> table() {
        return Optional.of(EditionDataset.of(fitting).table());
    }
}
