package org.countersign.archive;

import java.util.Comparator;
import java.util.Objects;

/// One retrieval of an edition, known by the name the file came under.
/// Names are hints: they have been wrong about the list, the day and the year.
///
/// @param name the file's name, without folders
public record Capture(String name) implements Comparable<Capture> {
    public Capture {
        Objects.requireNonNull(name);
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a capture has a file name without folders, got '" + name + "'");
        }
    }

    @Override
    public int compareTo(Capture other) {
        return Comparator.<String>naturalOrder().compare(name, other.name);
    }
}
