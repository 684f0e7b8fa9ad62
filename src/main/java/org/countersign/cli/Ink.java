package org.countersign.cli;

/// Emphasis on a terminal, and none elsewhere.
///
/// @param bright whether a person looks at a terminal
record Ink(boolean bright) {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /// Bright only where a person looks at a terminal and has not asked for none.
    static Ink here() {
        String refused = System.getenv("NO_COLOR");
        boolean asked = refused == null || refused.isEmpty();
        return new Ink(asked && !"dumb".equals(System.getenv("TERM")) && System.console() != null && System.console().isTerminal());
    }

    /// The text of an answer; its first paragraph, which is the answer in one sentence, is set off.
    String answer(String text) {
        int end = text.indexOf("\n\n");
        return !bright || end <= 0 ? text : BOLD + text.substring(0, end) + PLAIN + text.substring(end);
    }
}
