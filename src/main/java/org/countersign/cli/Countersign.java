package org.countersign.cli;

/// The command line of the register.
public final class Countersign {
    private Countersign() {}

    /// Runs one verb.
    public static void main(String[] arguments) {
        System.out.println("Countersign");
    }
}
