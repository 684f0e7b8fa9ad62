package org.countersign.brief;

import java.util.List;
import java.util.Objects;
import org.countersign.picture.Picture;

/// A piece of a brief, told apart by what it is and not by how it looks.
public sealed interface Block {
    /// A paragraph.
    record Text(String text) implements Block {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /// Paragraphs.
    static List<Block> texts(List<String> texts) {
        return texts.stream().<Block>map(Text::new).toList();
    }

    /// A text that must not be broken, such as a hash, with the words before it.
    record Exact(String words, String text) implements Block {
        public Exact {
            Objects.requireNonNull(words);
            Objects.requireNonNull(text);
        }
    }

    /// A list.
    ///
    /// @param items what is listed, at least one
    /// @param numbered whether the items have numbers, from 1
    record Points(List<String> items, boolean numbered) implements Block {
        public Points {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a list of nothing");
            }
        }
    }

    /// A table; the first cell of a row names it.
    ///
    /// @param caption what it holds
    /// @param heads the headings of its columns
    /// @param rows as many cells each as there are headings
    record Grid(String caption, List<String> heads, List<List<String>> rows) implements Block {
        public Grid {
            Objects.requireNonNull(caption);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + heads.size() + " headings");
                }
            }
        }
    }

    /// A drawing. Its description says all that it shows, for those who do not see it.
    ///
    /// @param name its name among the drawings of the brief, for addresses
    record Drawing(String name, Picture picture) implements Block {
        public Drawing {
            Objects.requireNonNull(name);
            Objects.requireNonNull(picture);
        }
    }

    /// A text to be copied out and filled in; blanks are underscores.
    ///
    /// @param paragraphs in order
    record Letter(List<String> paragraphs) implements Block {
        public Letter {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
