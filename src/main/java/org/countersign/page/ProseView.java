package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.export.Json;

/// A page of text: how figures are made, who keeps the register, what is not recorded. Its sections stand in the
/// catalogue as `prose.NAME.1.heading`, `prose.NAME.1.text` and so on; `[words](/path)` is a link within the site,
/// what stands between backticks is code, and a bar ends a paragraph.
///
/// @param name the last part of its address: `method`, `about` or `privacy`
public record ProseView(String name) implements View {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)\\]\\((/[^)]*)\\)|`([^`]+)`");

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

    /// Some words, perhaps as a link or as code.
    ///
    /// @param words the words
    /// @param path where they lead
    /// @param code whether they are typed as they stand
    public record Piece(String words, Optional<String> path, boolean code) {}

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

    /// A paragraph as a row of pieces.
    public static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(paragraph);
        int at = 0;
        while (marked.find()) {
            pieces.add(plain(paragraph.substring(at, marked.start())));
            pieces.add(marked.group(1) == null
                    ? new Piece(marked.group(3), Optional.empty(), true)
                    : new Piece(marked.group(1), Optional.of(marked.group(2)), false));
            at = marked.end();
        }
        pieces.add(plain(paragraph.substring(at)));
        return pieces;
    }

    private static Piece plain(String words) {
        return new Piece(words, Optional.empty(), false);
    }

    /// The sections in English, as twins have them.
    List<Map<String, Object>> trees() {
        return sections(Words.of(Language.ENGLISH)).stream()
                .map(section -> Json.object("heading", section.heading(), "paragraphs", section.paragraphs().stream()
                        .map(pieces -> String.join("", pieces.stream().map(Piece::words).toList()))
                        .toList()))
                .toList();
    }

    @Override
    public Object tree() {
        return Json.object("title", title(Words.of(Language.ENGLISH)).name(), "sections", trees());
    }
}
