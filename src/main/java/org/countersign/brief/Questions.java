package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.page.AsOf;
import org.countersign.page.Holder;
import org.countersign.page.Models;
import org.countersign.page.Phrases;
import org.countersign.page.PlaceView;
import org.countersign.page.StateView;
import org.countersign.page.Words;
import org.countersign.register.Agreement;
import org.countersign.register.Application;

/// Ten questions for a meeting. Each begins with a fact that stands elsewhere in the brief; those that only this place
/// gives come first, and those that every place gives fill up.
final class Questions {
    static final int MOST = 10;
    private static final String HOLDERS = "holders";
    private static final String SILENT = "silent";
    private static final String MAP = "map";

    private final AsOf asOf;
    private final Set<String> sections;
    private final Words words;
    private final List<Question> questions = new ArrayList<>();

    /// @param sections the ids of the sections with facts to rest on
    private Questions(AsOf asOf, Set<String> sections, Words words) {
        this.asOf = asOf;
        this.sections = Set.copyOf(sections);
        this.words = words;
    }

    /// Those of a county or town.
    ///
    /// @param sections the ids of the sections that stand before
    /// @param neighbours how many neighbouring counties have local holders, and how many there are
    static List<Question> of(PlaceView view, int[] neighbours, Set<String> sections, Words words) {
        Questions asked = new Questions(view.asOf(), sections, words);
        asked.local(view.held());
        asked.left(view.before());
        view.applications().stream().findFirst().ifPresent(application -> asked.applied(view, application));
        if (neighbours[0] > 0) {
            asked.ask(MAP, "ask.neighbours", neighbours[0], neighbours[1]);
        }
        asked.statewide(view.statewide());
        return asked.filled(!view.held().isEmpty());
    }

    /// Those of a state.
    static List<Question> of(StateView view, Set<String> sections, Words words) {
        Questions asked = new Questions(view.asOf(), sections, words);
        int counties = view.bodies().counties().size();
        if (counties > 0) {
            asked.ask(HOLDERS, "ask.counties", counties, view.line().counties());
        }
        List<Holder> held = new ArrayList<>(view.bodies().statewide());
        view.bodies().counties().forEach(county -> held.addAll(county.holders()));
        held.addAll(view.bodies().elsewhere());
        asked.documents(held.stream().distinct().toList());
        asked.left(view.bodies().before());
        asked.statewide(view.bodies().statewide());
        return asked.filled(!held.isEmpty());
    }

    private void local(List<Holder> held) {
        if (held.isEmpty()) {
            return;
        }
        Holder first = held.getFirst();
        Agreement agreement = first.agreements().getFirst();
        ask(HOLDERS, "ask.approved", first.agency().name(), Models.name(agreement.model(), words),
                agreement.signed().map(day -> words.say("signed.first", words.day(day))).orElse(""));
        documents(held);
        ask(HOLDERS, "ask.officers", held.stream().flatMap(holder -> holder.agreements().stream())
                .map(one -> one.model().code()).distinct().sorted().collect(Collectors.joining(", ")));
        ask(HOLDERS, "ask.use", words.when(held.stream().map(Holder::since)
                .min(java.util.Comparator.comparing(org.countersign.register.Interval::by)).orElseThrow()));
    }

    private void documents(List<Holder> held) {
        List<Agreement> agreements = held.stream().flatMap(holder -> holder.agreements().stream()).toList();
        int linked = (int) agreements.stream().filter(agreement -> agreement.moa().isPresent()).count();
        if (linked > 0) {
            ask(HOLDERS, "ask.document.linked", linked, agreements.size());
        } else if (!agreements.isEmpty()) {
            ask(HOLDERS, "ask.document.none", agreements.size());
        }
    }

    private void left(List<Holder> before) {
        Optional<HolderRows.Line> last = HolderRows.lines(before).stream()
                .filter(line -> line.agreement().listed().getLast().to().isPresent())
                .max(java.util.Comparator.comparing(line -> line.agreement().listed().getLast().to().orElseThrow().by()));
        last.ifPresent(line -> ask(HOLDERS, "ask.before", line.holder().agency().name(),
                words.when(line.agreement().listed().getLast().to().orElseThrow())));
    }

    private void applied(PlaceView view, Application application) {
        ask(HOLDERS, "ask.pending", Phrases.application(application, view.agency(application), words));
    }

    private void statewide(List<Holder> statewide) {
        if (statewide.isEmpty()) {
            ask(HOLDERS, "ask.statewide.none");
        } else {
            ask(HOLDERS, "ask.statewide", new HolderRows(asOf, words).names(statewide, 3));
        }
    }

    /// What every place can be asked, with or without agreements.
    private List<Question> filled(boolean held) {
        if (sections.contains("state")) {
            ask("state", "ask.state.law");
        }
        if (!held) {
            ask(HOLDERS, "ask.talks", words.day(asOf.listed()));
            ask(HOLDERS, "ask.decide");
            ask(SILENT, "ask.jail");
            ask(SILENT, "ask.policy");
            ask(SILENT, "ask.requests");
            ask(SILENT, "ask.without");
            ask(SILENT, "ask.shared");
            ask(SILENT, "ask.joint");
            ask(SILENT, "ask.public");
        }
        if (held && sections.contains("allows")) {
            ask("allows", "ask.allows");
        }
        askOn("money", "ask.money");
        askOn("ending", "ask.end");
        ask(SILENT, "ask.complaints");
        ask(SILENT, "ask.kept");
        ask(SILENT, "ask.without");
        ask(SILENT, "ask.shared");
        ask(SILENT, "ask.public");
        return questions.stream().limit(MOST).toList();
    }

    /// Asks about a section of the law where there is one, else of what the lists leave out.
    private void askOn(String section, String key) {
        if (sections.contains(section)) {
            ask(section, key + ".law");
        } else {
            ask(SILENT, key);
        }
    }

    private void ask(String rests, String key, Object... arguments) {
        questions.add(new Question(words.say(key, arguments), rests));
    }
}
