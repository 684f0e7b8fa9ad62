package org.countersign.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.Once;

/// What ICE's own lists of 2007 to 2017 print, beside the register and never in it: no span, count or change knows of them,
/// and what happened between two lists is not known. Immutable; safe for any number of threads.
public final class EarlyLists {
    private static final Once<EarlyLists> BUNDLED = new Once<>(EarlyLists::read);

    private final List<EarlySighting> sightings;

    /// The early lists with these rows, by list and row.
    EarlyLists(List<EarlySighting> sightings) {
        this.sightings = List.copyOf(sightings);
    }

    /// The early lists that come with the program.
    public static EarlyLists bundled() {
        return BUNDLED.get();
    }

    private static EarlyLists read() {
        try (InputStream table = EarlyLists.class.getResourceAsStream("/data/editions/early.csv")) {
            if (table == null) {
                throw new IOException("the program was built without them");
            }
            return new EarlyLists(EarlyTable.read(table));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the early lists", e);
        }
    }

    /// The lists, by day.
    public List<EarlyList> listLists() {
        return sightings.stream().map(EarlySighting::list).distinct().toList();
    }

    /// Every row, by list and row.
    public List<EarlySighting> listSightings() {
        return sightings;
    }

    /// Where an agency of the register was seen, by list and row. What is undecided is not here, see [#listUndecided].
    ///
    /// @param register the register as it is asked: of one narrowed to a day, lists captured later are left out
    public List<EarlySighting> earlyListings(Register register, AgencyId agency) {
        return known(register).filter(one -> one.agency().filter(id -> isSame(register, id, agency)).isPresent()).toList();
    }

    /// The rows that may mean an agency of the register, by list and row.
    ///
    /// @param register as in [#earlyListings]
    public List<EarlySighting> listUndecided(Register register, AgencyId agency) {
        return known(register).filter(one -> one.candidates().stream().anyMatch(id -> isSame(register, id, agency))).toList();
    }

    private Stream<EarlySighting> known(Register register) {
        return sightings.stream().filter(one -> register.known().map(day -> !one.list().captured().isAfter(day)).orElse(true));
    }

    /// An id that was joined to another since leads to that one.
    private static boolean isSame(Register register, AgencyId id, AgencyId agency) {
        return id.equals(agency) || register.roster().findAgency(id).map(Agency::id).filter(agency::equals).isPresent();
    }
}
