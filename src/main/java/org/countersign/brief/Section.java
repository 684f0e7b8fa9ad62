package org.countersign.brief;

import java.util.List;
import java.util.Objects;

/// A part of a brief under a heading.
///
/// @param id its name for addresses and tests; the same in every language
/// @param heading what it is about
/// @param blocks in order, at least one
public record Section(String id, String heading, List<Block> blocks) {
    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(heading);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("the section " + id + " says nothing");
        }
    }

    /// How many of the first blocks should not be parted from the heading: one that is short, or a letter.
    public int kept() {
        Block first = blocks.getFirst();
        return first instanceof Block.Points || first instanceof Block.Grid ? 0 : 1;
    }

    /// The same under another heading.
    Section headed(String other) {
        return new Section(id, other, blocks);
    }
}
