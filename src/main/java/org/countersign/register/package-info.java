/// The register itself: admits editions, folds sightings into agreements, applications and changes, and answers questions.
///
/// Start at [org.countersign.register.Registrar#keep]. Enters: editions, rulings, places, the ledger. Leaves: a
/// [org.countersign.register.Register], immutable. Must not know: files, stores, commands, pages.
@org.jspecify.annotations.NullMarked
package org.countersign.register;
