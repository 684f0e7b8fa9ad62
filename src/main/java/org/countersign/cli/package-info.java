/// The verbs, and the wiring of everything below: the only place that builds services, and one of two that catch faults.
///
/// Enters: arguments. Leaves: text, JSON or CSV on standard output, messages on standard error, an exit code.
/// Must not know: any rule of the field.
@org.jspecify.annotations.NullMarked
package org.countersign.cli;
