package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// A model, with every version of its standard agreement that is known.
///
/// @param id its id, such as `jem`
/// @param code the register's code, such as `JEM`; a model that the lists never had has one that no row has
/// @param name its name
/// @param summary what it is, in a sentence or two
/// @param since since when it exists, and what became of it
/// @param versions the versions, oldest first
/// @param basis what this rests on
public record StandardModel(
        String id,
        String code,
        Bilingual name,
        Bilingual summary,
        Bilingual since,
        List<TemplateVersion> versions,
        List<Basis> basis) implements Sourced {
    public StandardModel {
        Objects.requireNonNull(id);
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(since);
        versions = List.copyOf(versions);
        basis = List.copyOf(basis);
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).from().compareTo(versions.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("versions stand oldest first, " + versions.get(i).id() + " does not");
            }
        }
    }

    static StandardModel read(Entry entry) {
        return new StandardModel(
                entry.id(), entry.word("code"), entry.text("name"), entry.text("summary"), entry.text("since"),
                entry.entries("versions", TemplateVersion::read), entry.basis());
    }
}
