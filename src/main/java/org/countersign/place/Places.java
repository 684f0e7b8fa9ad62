package org.countersign.place;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// All places, by code and by name. Each table is read when it is first needed; safe for many threads.
///
/// A state is named by its two letters everywhere; a state that does not exist has no places, it is no error.
public final class Places {
    private static final Once<Places> BUNDLED = new Once<>(() -> new Places(new PlaceFolder(Optional.empty())));

    private final Once<StateBook> states;
    private final Once<CountyBook> counties;
    private final Once<FormerCounties> former;
    private final Once<MunicipalityBook> municipalities;
    private final Once<TownshipBook> townships;
    private final Once<PlaceTable> zips;

    private Places(PlaceFolder folder) {
        states = new Once<>(() -> new StateBook(folder.table("states.csv")));
        counties = new Once<>(() -> new CountyBook(folder.table("counties.csv"), folder.table("former_counties.csv")));
        former = new Once<>(() -> new FormerCounties(folder.table("former_counties.csv"), folder.table("former_towns.csv"),
                folder.table("former_zips.csv"), this::getCounty));
        municipalities = new Once<>(() -> new MunicipalityBook(folder.table("municipalities.csv"), states.get(), this::getCounty));
        townships = new Once<>(() -> new TownshipBook(folder.table("townships.csv"), states.get()));
        zips = new Once<>(() -> folder.table("zips.csv"));
    }

    /// The places shipped with the program.
    public static Places bundled() {
        return BUNDLED.get();
    }

    /// Reads the tables of counties and municipalities now, where another thread has time for it. A table that cannot be
    /// read is no error here, but to whoever asks for it.
    public void readAhead() {
        try {
            counties.get();
            municipalities.get();
        } catch (UncheckedIOException unreadable) {
            // the question that needs the table says so
        }
    }

    /// The places in a folder that holds the tables of `data/places`.
    ///
    /// @throws java.io.UncheckedIOException from the first question that needs a table which cannot be read
    public static Places read(Path folder) {
        return new Places(new PlaceFolder(Optional.of(folder)));
    }

    /// The state of these two letters.
    ///
    /// @throws NoSuchElementException if there is none
    public State getState(String usps) {
        return findState(usps).orElseThrow(() -> new NoSuchElementException("no state or territory has the letters " + usps));
    }

    /// The state of these two letters, if there is one.
    public Optional<State> findState(String usps) {
        return states.get().find(usps);
    }

    /// The state whose full name this is, however it is spelt in capitals and punctuation.
    public Optional<State> findStateNamed(String text) {
        return states.get().findNamed(text);
    }

    /// All states, the District of Columbia and the territories, by their letters.
    public List<State> listStates() {
        return states.get().all();
    }

    /// The people of a state by the estimate of 2025: the sum of its counties; empty where the estimate leaves it out.
    public OptionalInt population(String usps) {
        List<County> all = countiesWithin(usps);
        int people = 0;
        for (County county : all) {
            if (county.population().isEmpty()) {
                return OptionalInt.empty();
            }
            people += county.population().getAsInt();
        }
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(people);
    }

    /// The county of this FIPS code, of today or former.
    ///
    /// @throws NoSuchElementException if there is none
    public County getCounty(String fips) {
        return findCounty(fips).orElseThrow(
                () -> new NoSuchElementException("no county has the FIPS code " + fips + "; it has five digits, such as 12086"));
    }

    /// The county of this FIPS code, of today or former, if there is one.
    public Optional<County> findCounty(String fips) {
        return Optional.ofNullable(counties.get().byFips().get(fips));
    }

    /// All counties of today, by FIPS code.
    public List<County> listCounties() {
        return counties.get().all(Vintage.CURRENT);
    }

    /// All former counties, by FIPS code.
    public List<County> listFormerCounties() {
        return counties.get().all(Vintage.HISTORICAL);
    }

    /// The counties of today in a state, by FIPS code.
    public List<County> countiesWithin(String usps) {
        return counties.get().within(usps, Vintage.CURRENT);
    }

    /// The counties of a state that a text can mean, by FIPS code: none, one, or a county and a city of the same name.
    /// The kind (County, Parish, city, ...) is optional, and only a help where it is wrong. A former county is meant only
    /// where none of today has the name.
    public List<County> countiesNamed(String usps, String text) {
        return counties.get().named(usps, text);
    }

    /// The counties of any state that a text can mean, by FIPS code.
    public List<County> countiesNamed(String text) {
        return listStates().stream().flatMap(state -> countiesNamed(state.usps(), text).stream())
                .sorted(Comparator.comparing(County::fips)).toList();
    }

    /// The counties of today that took over the ground of a former one, by FIPS code; a county of today is its own.
    ///
    /// @throws NoSuchElementException if there is no such county
    public List<Successor> successors(String fips) {
        County county = getCounty(fips);
        return county.current() ? List.of(new Successor(fips, 0, OptionalDouble.of(1))) : former.get().successors(fips);
    }

    /// Whether two codes can stand for the same ground: equal, or one took over ground of the other.
    public boolean shareGround(String fips, String other) {
        return fips.equals(other) || tookOver(fips, other) || tookOver(other, fips);
    }

    private boolean tookOver(String former, String fips) {
        return findCounty(former).isPresent() && successors(former).stream().anyMatch(successor -> successor.fips().equals(fips));
    }

    /// The place of these seven digits, if there is one.
    public Optional<Municipality> findMunicipality(String geoid) {
        return municipalities.get().find(geoid);
    }

    /// The place of these seven digits.
    ///
    /// @throws NoSuchElementException if there is none
    public Municipality getMunicipality(String geoid) {
        return findMunicipality(geoid)
                .orElseThrow(() -> new NoSuchElementException("no place has the code " + geoid + "; it has seven digits, such as 0644000"));
    }

    /// The places of a state, by code.
    public List<Municipality> municipalitiesWithin(String usps) {
        return municipalities.get().within(usps);
    }

    /// The places of a state that a text can mean, by code. The kind is optional; a city may be called a town.
    public List<Municipality> municipalitiesNamed(String usps, String text) {
        return municipalities.get().named(usps, text);
    }

    /// The county subdivision of these ten digits, if there is one.
    public Optional<Township> findTownship(String geoid) {
        return townships.get().find(geoid);
    }

    /// The county subdivision of these ten digits.
    ///
    /// @throws NoSuchElementException if there is none
    public Township getTownship(String geoid) {
        return findTownship(geoid).orElseThrow(
                () -> new NoSuchElementException("no town or township has the code " + geoid + "; it has ten digits, such as 3403730210"));
    }

    /// The towns and townships of a state, by code.
    public List<Township> townshipsWithin(String usps) {
        return townships.get().within(usps);
    }

    /// The towns and townships of a state that a text can mean, by code; many states have one name in several counties.
    public List<Township> townshipsNamed(String usps, String text) {
        return townships.get().named(usps, text);
    }

    /// The county that a Connecticut town lay in before 2022, where the sources tell.
    ///
    /// @param geoid the town's ten digits
    public Optional<County> findFormerCounty(String geoid) {
        return former.get().countyOf(geoid).map(this::getCounty);
    }

    /// The counties of today that a place lies in, by FIPS code. Where the Census of 2020 still counted by a former county,
    /// it is that of the town of the same name, or the only one that took over; where neither tells, the former county stands.
    public List<String> presentCounties(Municipality place) {
        List<String> towns = townshipsNamed(place.usps(), place.name()).stream().map(Township::county).toList();
        return present(place.counties(), towns);
    }

    /// The counties of today that a ZIP code lies in, by FIPS code. Where the table still counts by a former county, it is
    /// that of the town the post office is called after, or the only one that took over; else the former county stands.
    public List<String> presentCounties(ZipCode zip) {
        return present(zip.counties(), former.get().presentCountyOfZip(zip.zip()).stream().toList());
    }

    private List<String> present(List<CountyShare> parts, List<String> townsCounties) {
        return parts.stream().map(CountyShare::fips).map(fips -> present(fips, townsCounties)).distinct().sorted().toList();
    }

    private String present(String fips, List<String> townsCounties) {
        List<String> successors = successors(fips).stream().map(Successor::fips).toList();
        List<String> likely = successors.size() == 1 ? successors : successors.stream().filter(townsCounties::contains).toList();
        return likely.size() == 1 ? likely.getFirst() : fips;
    }

    /// The counties a ZIP code's addresses lie in, if it is known.
    public Optional<ZipCode> findZip(String zip) {
        return zips.get().find(zip).map(ZipLine::read);
    }

    /// The counties a ZIP code's addresses lie in.
    ///
    /// @throws NoSuchElementException if it is not known
    public ZipCode getZip(String zip) {
        return findZip(zip).orElseThrow(
                () -> new NoSuchElementException("ZIP code " + zip + " is not in the table of 2023; it has five digits, such as 33130"));
    }

    /// The counties, places and townships of a state whose names are nearest to a text, nearest first.
    ///
    /// @param count how many at most
    public List<Suggestion> nearest(String usps, String text, int count) {
        return nearest(usps, text, count, EnumSet.allOf(PlaceKind.class));
    }

    /// The same among some kinds of place only.
    public List<Suggestion> nearest(String usps, String text, int count, Set<PlaceKind> kinds) {
        List<Suggestion> all = new ArrayList<>();
        for (PlaceKind kind : kinds) {
            all.addAll(switch (kind) {
                case COUNTY -> Suggestion.of(kind, counties.get().nearest(usps, text, count), County::fips, County::fullName);
                case MUNICIPALITY ->
                    Suggestion.of(kind, municipalities.get().nearest(usps, text, count), Municipality::geoid, Municipality::fullName);
                case TOWNSHIP -> Suggestion.of(kind, townships.get().nearest(usps, text, count), Township::geoid, Township::fullName);
            });
        }
        return all.stream().sorted().limit(count).toList();
    }
}
