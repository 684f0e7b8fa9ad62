package org.countersign.cli;

import java.util.function.Supplier;
import org.countersign.export.Table;

/// What a verb answers, in each format; only the one asked for is made.
///
/// @param text the text for people
/// @param json the tree
/// @param csv the table
record Answer(Supplier<String> text, Supplier<Object> json, Supplier<Table> csv) {}
