package org.countersign.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every verb that answers: how to write, and from which editions.
final class Shared {
    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", description = "How to write the answer (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private Origin origin = new Origin();

    Format format() {
        return format;
    }

    Source source() {
        return origin.source();
    }
}
