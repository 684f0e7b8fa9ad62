/// The site's pages: for each address one view, which is a page in two languages, a tree of JSON and, where it is a
/// table, CSV. All three say the same, since all three are made of the same view.
///
/// Enters: a register and what is asked of it. Leaves: views, and the bytes they are rendered to. Must not know: HTTP,
/// connections, headers, visitors. Start reading at [Site].
@org.jspecify.annotations.NullMarked
package org.countersign.page;
