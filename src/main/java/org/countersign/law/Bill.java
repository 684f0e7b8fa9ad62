package org.countersign.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A federal bill. What it says is not law.
///
/// @param id its id, such as `s2401`
/// @param congress the number of the Congress
/// @param number its number, such as `S. 2401`
/// @param title its title, as printed
/// @param about what it is about
/// @param sponsor who introduced it, as the citation has it
/// @param introduced when
/// @param aim what it would do with the power
/// @param status where it stood when last seen
/// @param statusSeen the day that this was seen
/// @param where where to see it now
/// @param onCharts whether charts over time mark its introduction
/// @param points what its text says, point by point
/// @param tension where its text contradicts itself; shown, not resolved
/// @param misreadings what articles commonly say of it, and what its text says
/// @param basis what this rests on
public record Bill(
        String id,
        int congress,
        String number,
        String title,
        Bilingual about,
        String sponsor,
        RoughDay introduced,
        Aim aim,
        Bilingual status,
        LocalDate statusSeen,
        Optional<URI> where,
        boolean onCharts,
        List<Point> points,
        Optional<Bilingual> tension,
        List<Misreading> misreadings,
        List<Basis> basis) implements Sourced {
    public Bill {
        Objects.requireNonNull(id);
        Objects.requireNonNull(number);
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        Objects.requireNonNull(sponsor);
        Objects.requireNonNull(introduced);
        Objects.requireNonNull(aim);
        Objects.requireNonNull(status);
        Objects.requireNonNull(statusSeen);
        Objects.requireNonNull(where);
        Objects.requireNonNull(tension);
        points = List.copyOf(points);
        misreadings = List.copyOf(misreadings);
        basis = List.copyOf(basis);
    }

    /// What a bill would do with the power.
    public enum Aim {
        /// Bind the government to it.
        STRENGTHEN,
        /// End it.
        REPEAL
    }

    /// Number and event, for a mark on a chart.
    Bilingual label() {
        return new Bilingual(number + " introduced", "Se presenta " + number);
    }

    /// One point of a bill's text.
    ///
    /// @param title what it is about
    /// @param what what it says
    public record Point(Bilingual title, Bilingual what) {
        public Point {
            Objects.requireNonNull(title);
            Objects.requireNonNull(what);
        }

        static Point read(Entry entry) {
            return new Point(entry.text("title"), entry.text("what"));
        }
    }

    /// What is often said of a bill, and is not in it.
    ///
    /// @param claim what is said
    /// @param rule what the text says
    public record Misreading(Bilingual claim, Bilingual rule) {
        public Misreading {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(rule);
        }

        static Misreading read(Entry entry) {
            return new Misreading(entry.text("claim"), entry.text("rule"));
        }
    }

    static Bill read(Entry entry) {
        return new Bill(
                entry.id(), entry.number("congress"), entry.word("number"), entry.word("title"), entry.text("about"),
                entry.word("sponsor"), entry.roughDay("introduced"), entry.choice("aim", Aim.class), entry.text("status"),
                entry.day("status-seen"), entry.address("where"), entry.flag("charts"), entry.entries("points", Point::read),
                entry.findText("tension"), entry.entries("misreadings", Misreading::read), entry.basis());
    }
}
