/// One place on paper: who holds what, what that allows, what to ask, and whom to write to, on two pages and an annex.
///
/// *Enters*: the view of a state, county or town, and a language. *Leaves*: a brief, and its forms: blocks for a page, a
/// PDF, a text in Markdown. All say the same, since all are made of the same blocks. Must not know: HTTP, files, and what
/// day it is. Start reading at [org.countersign.brief.Briefs].
@org.jspecify.annotations.NullMarked
package org.countersign.brief;
