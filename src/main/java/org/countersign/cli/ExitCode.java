package org.countersign.cli;

/// What a verb tells the shell, and the words for it in every verb's help. Standing findings never change a reading
/// verb's code.
final class ExitCode {
    /// The verb did what it was asked.
    static final int FINE = 0;
    /// The answer is no (`doctor`), or `import` held something back, or nothing of that name is known.
    static final int NO = 1;
    /// Wrong usage.
    static final int USAGE = 2;
    /// Something could not be read or written.
    static final int FAULT = 3;

    static final String HEADING = "%nExit codes:%n";
    static final String FINE_WORDS = "0:fine";
    static final String UNKNOWN_WORDS = "1:nothing of that name is known, or several are";
    static final String HELD_WORDS = "1:an edition was held back, or a file could not be read";
    static final String UNSOUND_WORDS = "1:the record is not sound";
    static final String USAGE_WORDS = "2:wrong usage";
    static final String FAULT_WORDS = "3:something could not be read or written";

    private ExitCode() {}
}
