package org.countersign.cli;

/// Nothing of the name that was asked for: not a fault of anything, but the answer no.
final class NotKnown extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotKnown(String message) {
        super(message);
    }
}
