/// The law beside the list: models and their versions, statutes, bills, money, state policy, and the clocks they set.
///
/// Enters: the files of `data/law`, each fact with its source, and the register. Leaves: records in two languages, each
/// with its basis, through [org.countersign.law.Law]; deadlines and what-ifs. Must not know: pages, commands, and the name
/// of any officer, signer, judge or sheriff. Nothing here is read before it is asked for.
@org.jspecify.annotations.NullMarked
package org.countersign.law;
