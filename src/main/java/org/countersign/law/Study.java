package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A study, audit or published figure: exactly what it says, and what it does not show.
///
/// @param id its id
/// @param topic what it is about
/// @param title what it is called here
/// @param by who made it
/// @param published when
/// @param period the years it covers, such as `2000-2011`; empty where no source says so
/// @param places the places it covers; none where it is nationwide
/// @param method how it was done, in a word or two
/// @param points which way its result points
/// @param claim what it says
/// @param limits what it does not show
/// @param misquoted how it is often quoted wrongly; empty where nothing of the kind is known
/// @param basis what this rests on
public record Study(
        String id,
        Topic topic,
        Bilingual title,
        String by,
        RoughDay published,
        Optional<String> period,
        List<PlaceCode> places,
        Bilingual method,
        Direction points,
        Bilingual claim,
        Bilingual limits,
        Optional<Bilingual> misquoted,
        List<Basis> basis) implements Sourced, Placed {
    public Study {
        Objects.requireNonNull(id);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(title);
        Objects.requireNonNull(by);
        Objects.requireNonNull(published);
        Objects.requireNonNull(period);
        Objects.requireNonNull(method);
        Objects.requireNonNull(points);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(misquoted);
        places = List.copyOf(places);
        basis = List.copyOf(basis);
    }

    /// What a study is about.
    public enum Topic {
        /// Schools and pupils.
        SCHOOL,
        /// Health and care.
        HEALTH,
        /// Crime and its victims.
        CRIME,
        /// How many people were turned over.
        VOLUME,
        /// What those people were charged with.
        CASE_MIX,
        /// What it costs.
        COST,
        /// How the programme is run and watched.
        OVERSIGHT
    }

    /// Which way a result points.
    public enum Direction {
        /// To harm done.
        HARM,
        /// To a good done.
        BENEFIT,
        /// To both, or to harm in one thing and no effect in another.
        MIXED,
        /// A cost, a case mix or an audit points neither way.
        NEITHER
    }

    static Study read(Entry entry) {
        return new Study(
                entry.id(), entry.choice("topic", Topic.class), entry.text("title"), entry.word("by"), entry.roughDay("published"),
                entry.findWord("period"), PlaceCode.listed(entry), entry.text("method"), entry.choice("points", Direction.class),
                entry.text("claim"), entry.text("limits"), entry.findText("misquoted"), entry.basis());
    }
}
