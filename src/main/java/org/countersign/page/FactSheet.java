package org.countersign.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.Basis;

/// A page of facts that others published: cases, studies, arguments and the like, each with what it rests on. Its twins hold
/// both languages, since a text of law data exists in both.
///
/// @param name the last part of its address, and of its phrases: `accounts.NAME.title`
/// @param made what it shows, in the words of a language
/// @param chart the published counts that are drawn; empty where none are
/// @param heading its title and sentence, where the catalogue does not hold them under its name
public record FactSheet(String name, Function<Words, List<Group>> made, Optional<PublishedChart> chart,
        Optional<Function<Words, Title>> heading) implements View {
    private static final List<String> COLUMNS = List.of("id", "group", "title", "facts", "text", "text_es", "sources", "seen", "sure");

    public FactSheet {
        Objects.requireNonNull(name);
        Objects.requireNonNull(made);
        Objects.requireNonNull(chart);
        Objects.requireNonNull(heading);
    }

    FactSheet(String name, Function<Words, List<Group>> made) {
        this(name, made, Optional.empty(), Optional.empty());
    }

    /// Facts of one kind.
    ///
    /// @param id a word for addresses
    /// @param heading what they have in common
    /// @param lead what must be said of all of them; may be empty
    /// @param items the facts
    public record Group(String id, String heading, String lead, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// One fact.
    ///
    /// @param id its id, which stays
    /// @param head what it is called; may be empty
    /// @param facts short facts of it, such as days
    /// @param lines what is said
    /// @param link where it leads; empty where nowhere
    /// @param basis what it rests on; empty for a source itself
    public record Item(String id, String head, List<String> facts, List<Line> lines, Optional<URI> link, List<Basis> basis) {
        public Item {
            facts = List.copyOf(facts);
            lines = List.copyOf(lines);
            basis = List.copyOf(basis);
        }
    }

    /// A text of a fact.
    ///
    /// @param label what it answers; may be empty
    /// @param text the text
    /// @param basis what this line rests on, where it is not what the whole fact rests on
    public record Line(String label, String text, List<Basis> basis) {
        public Line {
            basis = List.copyOf(basis);
        }

        Line(String label, String text) {
            this(label, text, List.of());
        }
    }

    @Override
    public String template() {
        return "facts.jte";
    }

    @Override
    public String path() {
        return "/" + name;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        String key = "accounts." + name.replace('/', '.');
        return heading.map(made -> made.apply(words)).orElseGet(() -> new Title(words.say(key + ".title"), words.say(key + ".sentence")));
    }

    /// What it shows, in a language.
    public List<Group> groups(Words words) {
        return made.apply(words).stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public Object tree() {
        List<Group> english = groups(Words.of(Language.ENGLISH));
        List<Group> spanish = groups(Words.of(Language.SPANISH));
        List<Object> groups = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            List<Object> items = trees(english.get(i).items(), spanish.get(i).items());
            groups.add(Json.object("id", english.get(i).id(), "heading", both(english.get(i).heading(), spanish.get(i).heading()), "items",
                    items));
        }
        Map<String, Object> tree = Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "groups", groups);
        chart.ifPresent(drawn -> tree.put("published", drawn.tree()));
        return tree;
    }

    /// The same facts in both languages, as twins carry them.
    static List<Object> trees(List<Item> en, List<Item> es) {
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            trees.add(tree(en.get(i), es.get(i)));
        }
        return trees;
    }

    private static Object tree(Item en, Item es) {
        List<Object> lines = new ArrayList<>();
        for (int i = 0; i < en.lines().size(); i++) {
            Map<String, Object> line = Json.object("label", both(en.lines().get(i).label(), es.lines().get(i).label()), "text",
                    both(en.lines().get(i).text(), es.lines().get(i).text()));
            if (!en.lines().get(i).basis().isEmpty()) {
                line.put("basis", Citation.trees(en.lines().get(i).basis()));
            }
            lines.add(line);
        }
        return Json.object("id", en.id(), "title", both(en.head(), es.head()), "facts",
                both(String.join("; ", en.facts()), String.join("; ", es.facts())),
                "lines", lines, "address", en.link().map(URI::toString), "basis", Citation.trees(en.basis()));
    }

    private static Map<String, Object> both(String en, String es) {
        return Json.object("en", en, "es", es);
    }

    /// One fact a row.
    @Override
    public Optional<Table> table() {
        List<Group> spanish = groups(Words.of(Language.SPANISH));
        List<List<String>> rows = new ArrayList<>();
        int i = 0;
        for (Group group : groups(Words.of(Language.ENGLISH))) {
            int j = 0;
            for (Item item : group.items()) {
                rows.add(List.of(item.id(), group.id(), item.head(), String.join("; ", item.facts()), text(item),
                        text(spanish.get(i).items().get(j)),
                        joined(item, Basis::source), joined(item, basis -> basis.seen().toString()),
                        joined(item, basis -> basis.sure().name())));
                j++;
            }
            i++;
        }
        return Optional.of(new Table(COLUMNS, rows));
    }

    private static String text(Item item) {
        return item.lines().stream().map(line -> line.label().isEmpty() ? line.text() : line.label() + " " + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(Item item, Function<Basis, String> part) {
        return Stream.concat(item.basis().stream(), item.lines().stream().flatMap(line -> line.basis().stream())).map(part).distinct()
                .collect(Collectors.joining(" "));
    }
}
