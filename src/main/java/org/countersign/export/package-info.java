/// The register as files for other people's programs: tables as CSV and JSON with the data package
/// that describes them, and the same tables as a workbook, Parquet files and a SQLite database.
///
/// Enters: a register. Leaves: files under names that last, and the trees and tables they are written of. Must not know: who asked for them.
@org.jspecify.annotations.NullMarked
package org.countersign.export;
