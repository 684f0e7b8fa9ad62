/// Reads rows strictly: headings to columns, cells to values, each with its certainty.
///
/// Enters: lines of editions, states, reading rulings. Leaves: [org.countersign.sighting.Layout]s and
/// [org.countersign.sighting.ReadRow]s with the faults of their cells. Must not know: other rows, other editions, who an agency is.
@org.jspecify.annotations.NullMarked
package org.countersign.sighting;
