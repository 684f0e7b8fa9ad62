package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.export.Json;

/// A page of text: how figures are made, who keeps the register, what is not recorded. Its sections stand in the
/// catalogue as `prose.NAME.1.heading`, `prose.NAME.1.text` and so on; `[words](/path)` is a link within the site, and
/// a bar ends a paragraph.
///
/// @param name the last part of its address: `method`, `about` or `privacy`
public record ProseView(String name) implements View {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((/[^)]*)\\)");

    public ProseView {
        Objects.requireNonNull(name);
    }

    /// A heading with its paragraphs.
    ///
    /// @param heading the heading
    /// @param paragraphs each a row of pieces
    public record Section(String heading, List<List<Piece>> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Some words, perhaps as a link.
    ///
    /// @param words the words
    /// @param path where they lead
    public record Piece(String words, Optional<String> path) {}

    @Override
    public String template() {
        return "prose.jte";
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
        return new Title(words.say("prose." + name + ".title"), words.say("prose." + name + ".sentence"));
    }

    /// The sections, in order.
    public List<Section> sections(Words words) {
        List<Section> sections = new ArrayList<>();
        for (int number = 1; words.find("prose." + name + "." + number + ".heading").isPresent(); number++) {
            String key = "prose." + name + "." + number;
            List<List<Piece>> paragraphs = new ArrayList<>();
            for (String paragraph : words.say(key + ".text").split("\\|")) {
                paragraphs.add(pieces(paragraph.strip()));
            }
            sections.add(new Section(words.say(key + ".heading"), paragraphs));
        }
        return sections;
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(paragraph);
        int at = 0;
        while (link.find()) {
            pieces.add(new Piece(paragraph.substring(at, link.start()), Optional.empty()));
            pieces.add(new Piece(link.group(1), Optional.of(link.group(2))));
            at = link.end();
        }
        pieces.add(new Piece(paragraph.substring(at), Optional.empty()));
        return pieces;
    }

    @Override
    public Object tree() {
        Words words = Words.of(Language.ENGLISH);
        return Json.object(
                "title", title(words).name(),
                "sections", sections(words).stream()
                        .map(section -> Json.object("heading", section.heading(), "paragraphs", section.paragraphs().stream()
                                .map(pieces -> String.join("", pieces.stream().map(Piece::words).toList()))
                                .toList()))
                        .toList());
    }
}
