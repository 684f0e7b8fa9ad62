/// The catalogue of what can be wrong with the lists.
///
/// Enters: nothing. Leaves: typed findings that name edition, row, column and values. Must not know: how they are found.
/// Faults of the program are exceptions and never findings.
@org.jspecify.annotations.NullMarked
package org.countersign.finding;
