/// Editions and captures: what was published, kept cell for cell, and nothing about what it means.
///
/// Enters: workbooks that `sheet` read, with their bytes and file names. Leaves: [org.countersign.archive.Edition]s,
/// from the record bundled in the jar and from the store in the home folder. Must not know: columns, agencies, rolls, days.
@org.jspecify.annotations.NullMarked
package org.countersign.archive;
