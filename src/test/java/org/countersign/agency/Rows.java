package org.countersign.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.archive.Runs;
import org.countersign.place.Places;
import org.countersign.ruling.Grounds;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.EditionDays;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.Roll;

/// Invented histories for tests: forty weekly editions of each roll, and rows that stand in some of them.
final class Rows {
    static final EditionDays DAYS = new EditionDays(weeks(), weeks());
    static final FbiListing FBI = new FbiListing(Places.bundled());

    private final List<Appearance> rows = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private String county = "";
    private EnforcementModel model = EnforcementModel.TASK_FORCE;
    private Optional<LocalDate> signed = Optional.empty();
    private Optional<String> moa = Optional.empty();
    private List<String> issued = List.of();

    /// What the next rows print, until said otherwise.
    Rows with(EnforcementModel model, String signed, String moa) {
        this.model = model;
        this.signed = Optional.of(signed).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        this.moa = Optional.of(moa).filter(link -> !link.isEmpty());
        return this;
    }

    Rows inCounty(String text) {
        county = text;
        return this;
    }

    Rows issued(String... ids) {
        issued = List.of(ids);
        return this;
    }

    /// A row in the participating editions from `first` to `last`.
    Rows listed(String state, String name, int first, int last) {
        return add(state, name, Roll.PARTICIPATING, first, last);
    }

    /// A row in the pending editions from `first` to `last`.
    Rows pending(String state, String name, int first, int last) {
        return add(state, name, Roll.PENDING, first, last);
    }

    Rows same(String state, String first, String second) {
        rulings.add(new Ruling.Same(grounds(), state, first, second));
        return this;
    }

    Rows distinct(String state, String first, String second) {
        rulings.add(new Ruling.Distinct(grounds(), state, first, second));
        return this;
    }

    Rows fact(String state, String name, String subject, String value) {
        rulings.add(new Ruling.Fact(grounds(), state, name, subject, value, Optional.empty()));
        return this;
    }

    Roster resolve() {
        return resolve(Ledger.empty());
    }

    Roster resolve(Ledger ledger) {
        return Identification.resolve(rows, DAYS, rulings, Places.bundled(), FBI, ledger);
    }

    /// The same rows in another order.
    Rows shuffled(long seed) {
        Rows other = new Rows();
        other.rows.addAll(rows);
        other.rulings.addAll(rulings);
        Collections.shuffle(other.rows, new Random(seed));
        return other;
    }

    List<Appearance> list() {
        return List.copyOf(rows);
    }

    private Rows add(String state, String name, Roll roll, int first, int last) {
        Anchor earliest = new Anchor(roll.name().toLowerCase(Locale.ROOT) + first, 2 + rows.size());
        rows.add(new Appearance(state, name, county, "", roll, model, signed, moa, Runs.span(first, last), earliest, issued));
        return this;
    }

    private Grounds grounds() {
        return new Grounds("R-" + (rulings.size() + 1), "made for a test", "none", LocalDate.of(2026, 1, 1), Optional.empty());
    }

    private static List<LocalDate> weeks() {
        return IntStream.range(0, 40).mapToObj(week -> LocalDate.of(2025, 3, 3).plusWeeks(week)).toList();
    }
}
