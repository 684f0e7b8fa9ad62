package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One version of a model's standard agreement.
///
/// @param id its id, such as `jem-2025`
/// @param from when it came into use
/// @param until when it went out of use; empty while it is the newest
/// @param title what it is called
/// @param note in which signed copies it was read, and what is not known of it
/// @param provisions what it says, by aspect; an aspect that was not read is not there
/// @param basis what this rests on
public record TemplateVersion(
        String id,
        RoughDay from,
        Optional<RoughDay> until,
        Bilingual title,
        Bilingual note,
        List<Provision> provisions,
        List<Basis> basis) implements Sourced {
    public TemplateVersion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        provisions = List.copyOf(provisions);
        basis = List.copyOf(basis);
        if (until.isPresent() && until.get().latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException(id + " ends (" + until.get().text() + ") before it begins (" + from.text() + ")");
        }
        if (provisions.stream().map(Provision::aspect).distinct().count() != provisions.size()) {
            throw new IllegalArgumentException(id + " says something twice under one aspect");
        }
    }

    /// What it says under an aspect; empty where that was not read.
    public Optional<Provision> find(Aspect aspect) {
        return provisions.stream().filter(provision -> provision.aspect() == aspect).findFirst();
    }

    static TemplateVersion read(Entry entry) {
        return new TemplateVersion(
                entry.id(), entry.roughDay("from"), entry.findRoughDay("until"), entry.text("title"), entry.text("note"),
                entry.entries("provisions", Provision::read), entry.basis());
    }
}
