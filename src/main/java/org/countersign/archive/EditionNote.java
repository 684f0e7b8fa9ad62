package org.countersign.archive;

/// What the register made of an edition when the table was compiled: for readers of the table.
/// The program works it out anew each time and `doctor` compares the two.
///
/// @param roll which list it is, as text
/// @param published the day it was published or, for a capture, seen; ISO 8601
/// @param half `am`, `mid`, `pm` or empty
/// @param rows how many rows the list holds, headings not counted
/// @param admission whether its rows count, and why not
public record EditionNote(String roll, String published, String half, int rows, String admission) {}
