package org.countersign.cli;

/// What a verb tells the shell. Standing findings never change a reading verb's code.
final class ExitCode {
    /// The verb did what it was asked.
    static final int FINE = 0;
    /// The answer is no (`doctor`), or `import` held something back, or nothing of that name is known.
    static final int NO = 1;
    /// Wrong usage.
    static final int USAGE = 2;
    /// Something could not be read or written.
    static final int FAULT = 3;

    private ExitCode() {}
}
