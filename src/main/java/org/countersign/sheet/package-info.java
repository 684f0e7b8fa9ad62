/// Files to rows of cells.
///
/// Enters: the bytes of a workbook (SpreadsheetML), of a page with HTML tables, or of a CSV file; the format is told by
/// the bytes, never by the name. Leaves: a [org.countersign.sheet.Workbook] that holds every cell verbatim, or a
/// [org.countersign.sheet.SheetFault] that says what is wrong, where, and what is allowed; nothing else, whatever the
/// bytes are, within the time and memory that [org.countersign.sheet.ReadingLimits] sets. The program's own tables are
/// [org.countersign.sheet.CsvLines].
///
/// Must not know: what a column means, which list a file is, what a state, an agency or an agreement is. It imports no
/// other room. It evaluates no formula and follows no reference out of the file.
package org.countersign.sheet;
