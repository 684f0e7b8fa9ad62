/// Curated decisions: read from files, each with reason, source and date; retired, never deleted.
///
/// Enters: the files under `data/rulings` and those in the home folder. Leaves: [org.countersign.ruling.Ruling]s in the order of their ids.
/// Must not know: what the rulings are applied to.
@org.jspecify.annotations.NullMarked
package org.countersign.ruling;
