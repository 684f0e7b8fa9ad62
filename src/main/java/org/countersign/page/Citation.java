package org.countersign.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;
import org.countersign.law.Basis;
import org.countersign.law.Law;
import org.countersign.law.Source;
import org.countersign.law.Sureness;

/// What a fact of law rests on, as pages show it beside the fact.
///
/// @param id the source's id
/// @param title what the source is called
/// @param address where it is; empty where the exact page was not kept
/// @param seen the day it was seen
/// @param sure how sure the fact is by it
/// @param at where in the source, or which part of the fact it bears
public record Citation(String id, String title, Optional<URI> address, LocalDate seen, Sureness sure, Optional<String> at) {
    public Citation {
        Objects.requireNonNull(title);
        Objects.requireNonNull(address);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(sure);
        Objects.requireNonNull(at);
    }

    /// Each basis with its source, in their order.
    public static List<Citation> of(List<Basis> basis) {
        return basis.stream().map(one -> {
            Source source = Law.bundled().getSource(one.source());
            return new Citation(source.id(), source.title(), source.address(), one.seen(), one.sure(), one.at());
        }).toList();
    }

    /// The class of its mark in pages.
    public String tone() {
        return switch (sure) {
            case READ -> "read";
            case REPORTED -> "reported";
            case UNVERIFIED -> "unverified";
        };
    }

    /// Each basis as twins carry it.
    static List<Map<String, Object>> trees(List<Basis> basis) {
        return of(basis).stream()
                .map(one -> Json.object("source", one.id(), "title", one.title(), "address", one.address().map(URI::toString), "seen",
                        one.seen(), "sure", one.sure().name(), "at", one.at()))
                .toList();
    }
}
