package org.countersign.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.ChangeTree;
import org.countersign.export.CountTree;
import org.countersign.export.Json;
import org.countersign.picture.Picture;
import org.countersign.register.Change;
import org.countersign.register.Count;
import org.countersign.register.Tally;

/// The first page: a search field, the figures of the day, growth, and what changed last.
///
/// @param asOf the register as asked
public record HomeView(AsOf asOf) implements View {
    private static final int LATEST = 12;

    public HomeView {
        Objects.requireNonNull(asOf);
    }

    @Override
    public String template() {
        return "home.jte";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("home.title"), sentence(words));
    }

    /// The figures of the day in one sentence.
    public String sentence(Words words) {
        return count().figures()
                .map(figures -> words.say("home.sentence", words.day(asOf.listed()), figures.agreements(), figures.agencies(),
                        figures.states() + figures.territories(), figures.counties()))
                .orElseGet(() -> words.say("none.yet", words.day(asOf.day())));
    }

    @Override
    public Optional<Figure> figure(Words words) {
        return count().figures()
                .map(figures -> new Figure(words.number(figures.agreements()), words.say("picture.agreements", figures.agreements())));
    }

    @Override
    public Picture picture(Frame frame) {
        return Card.of(frame, growth());
    }

    /// The five figures.
    public Count count() {
        return new Tally(asOf.register()).count(asOf.day());
    }

    /// Growth by model, month by month.
    public Growth growth() {
        return Growth.of(asOf);
    }

    /// The counties of the day.
    public MapView map() {
        return MapView.of(asOf, Ask.PLAIN);
    }

    /// What the edition of the day, or the last one before it that changed anything, changed.
    public List<Change> latest() {
        List<Change> until = asOf.register().listChanges().stream()
                .filter(Change::substantive)
                .filter(change -> !change.at().between().by().isAfter(asOf.day()))
                .toList();
        if (until.isEmpty()) {
            return List.of();
        }
        String edition = until.getLast().at().edition();
        return until.stream().filter(change -> change.at().edition().equals(edition)).limit(LATEST).toList();
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", sentence(Words.of(Language.ENGLISH)),
                "counts", CountTree.of(count()),
                "growth", growth().tree(),
                "latestChanges", latest().stream().map(change -> ChangeTree.of(change, asOf.register())).toList());
    }
}
