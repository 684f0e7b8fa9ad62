package org.countersign.archive;

/// A line where it stood.
///
/// @param row the row's number in the file, from 1
/// @param line what the row held
public record PlacedLine(int row, Line line) {
    public PlacedLine {
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, got " + row);
        }
    }
}
