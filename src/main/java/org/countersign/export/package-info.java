/// The register as files for other people's programs: JSON, CSV and the data package that describes them.
///
/// Enters: a register. Leaves: files, and the trees and tables they are written of. Must not know: who asked for them.
@org.jspecify.annotations.NullMarked
package org.countersign.export;
