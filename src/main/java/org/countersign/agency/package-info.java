/// Who is meant: which printed names are one law-enforcement body and which are several, and what each body is.
///
/// *Enters*: distinct rows as they bear on who is meant ([org.countersign.agency.Appearance]), the days of the editions, rulings, the
/// Census's places, the FBI's listing, and the ledger of ids. *Leaves*: a [org.countersign.agency.Roster]: agencies with id, names, kind,
/// ORI and territory; the decisions on pairs of spellings with all their evidence; the questions that nobody has ruled on.
///
/// [org.countersign.agency.Identification#resolve] is the story: rows become spellings (`SpellingBook`, read by `NameReader`, held against
/// the real places by `Reality`), spellings that share a mark are weighed in pairs (`CandidatePairs`, `Comparison`), the surest are
/// joined first and none across strong evidence (`Clusters`), and each body gets its id (`Naming`) and its facts (`Assembly`).
///
/// It must not know agreements, their standing, or how rows were read. No rule names a spelling: what is known of one text is a ruling.
package org.countersign.agency;
