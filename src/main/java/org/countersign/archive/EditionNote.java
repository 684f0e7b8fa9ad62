package org.countersign.archive;

/// What the register made of an edition when the table was compiled: for readers of the table.
/// The program works it out anew each time and `doctor` compares the two.
///
/// @param roll which list it is, as text
/// @param day the day it was published or, for a capture, seen; ISO 8601, or empty when nothing tells
/// @param half `am`, `mid`, `pm` or empty
/// @param basis `published` or `seen`
/// @param rows how many rows the list holds, headings not counted
/// @param admission `admitted` or `held`, a colon, and why
/// @param confirmed the day of the later edition that confirmed it; empty when none had to
public record EditionNote(String roll, String day, String half, String basis, int rows, String admission, String confirmed) {}
