package org.countersign.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;

/// What a search found.
///
/// @param typed what was typed; empty for nothing
/// @param hits what it may mean, the likeliest first
public record SearchView(String typed, List<Hit> hits) implements View {
    public SearchView {
        Objects.requireNonNull(typed);
        hits = List.copyOf(hits);
    }

    @Override
    public String template() {
        return "search.jte";
    }

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public Title title(Words words) {
        if (typed.isEmpty()) {
            return new Title(words.say("search.title"), words.say("search.lead"));
        }
        return new Title(words.say("search.title.for", typed),
                hits.isEmpty()
                        ? words.say("search.none", typed)
                        : words.say(complete() ? "search.found" : "search.likeliest", hits.size(), typed));
    }

    /// Not what was typed: nobody is to put words of their own on the site's card.
    @Override
    public Picture picture(Frame frame) {
        return Card.of(frame, new Title(frame.say("search.title"), frame.say("search.lead")));
    }

    /// What a hit is, in words.
    public static String what(Hit hit, Words words) {
        return words.say("hit." + hit.kind().name(), hit.usps());
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Object tree() {
        return Json.object("query", typed, "complete", complete(), "hits", hits.stream().map(SearchView::tree).toList());
    }

    /// The search field shows what a hit is, in the language of its page.
    private static Map<String, Object> tree(Hit hit) {
        Map<String, Object> what = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            what.put(language.code(), what(hit, Words.of(language)));
        }
        return Json.object("kind", hit.kind().name(), "name", hit.name(), "state", hit.usps(), "path", hit.path(), "what", what);
    }

    /// Whether these are all that fit, and not only the likeliest.
    public boolean complete() {
        return hits.size() < SearchIndex.MOST;
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(List.of("kind", "name", "state", "path"),
                hits.stream().map(hit -> List.of(hit.kind().name(), hit.name(), hit.usps(), hit.path())).toList()));
    }
}
