/// HTTP: which address leads to which view, in which form and language, with which headers; what is kept ready; what is
/// refused. Start reading at [SiteHandler].
///
/// Enters: a site and requests. Leaves: answers. Must not know: any rule of the register; it asks [org.countersign.page.Site].
@org.jspecify.annotations.NullMarked
package org.countersign.web;
