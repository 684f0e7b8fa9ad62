package org.countersign.register;

import java.util.Objects;
import org.countersign.archive.Line;

/// One row in one edition: where a fact can be seen.
///
/// @param edition the SHA-256 of the edition
/// @param name the edition's name
/// @param day the day it was published or seen, as far as told
/// @param row the row's number in the file
/// @param line the row as printed there
public record Sighting(String edition, String name, String day, int row, Line line) {
    public Sighting {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
        Objects.requireNonNull(line);
    }
}
