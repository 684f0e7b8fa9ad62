package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.export.Shelf;
import org.countersign.law.Law;
import org.countersign.place.County;
import org.countersign.place.Municipality;
import org.countersign.place.Once;
import org.countersign.place.Outlines;
import org.countersign.place.Places;
import org.countersign.place.Township;
import org.countersign.place.ZipCode;
import org.countersign.register.ListedEdition;
import org.countersign.register.Locality;
import org.countersign.register.Register;

/// Everything that one register has to show. Each method is an address; what it returns says whether there is a view, a
/// better address, or nothing. Immutable; safe for any number of threads.
public final class Site {
    private static final int MOST_TYPED = 100;

    private final Register register;
    private final String revision;
    private final Optional<Offer> offer;
    private final Once<SearchIndex> search;
    private final AgencyPages agencies;
    private final RecordPages record;
    private final CountPages figures;

    /// The site of a register.
    ///
    /// @param revision a short text that no other register has
    public Site(Register register, String revision) {
        this.offer = Optional.empty();
        this.register = Objects.requireNonNull(register);
        this.revision = Objects.requireNonNull(revision);
        this.search = new Once<>(() -> new SearchIndex(register));
        this.agencies = new AgencyPages(register);
        this.record = new RecordPages(register);
        this.figures = new CountPages(register);
    }

    private Site(Site same, Offer offer) {
        this.offer = Optional.of(offer);
        this.register = same.register;
        this.revision = same.revision;
        this.search = same.search;
        this.agencies = same.agencies;
        this.record = same.record;
        this.figures = same.figures;
    }

    /// The same site with its downloads, which take longer to write than the rest; nothing else is worked out again.
    public Site offering(Offer downloads) {
        return new Site(this, downloads);
    }

    /// The frame around a view.
    ///
    /// @param origin scheme and host of the site, where configured
    public Frame frame(View view, Ask ask, Language language, Optional<String> origin) {
        return new Frame(Words.of(language), view, ask, AsOf.of(register, ask), newest(), revision, origin);
    }

    /// The pages about the record itself.
    public RecordPages record() {
        return record;
    }

    /// Works out ahead what is slow to work out, so that no visitor waits for it. Takes seconds.
    public void prepare() {
        record.prepare();
    }

    /// What tells this register from any other.
    public String revision() {
        return revision;
    }

    /// The newest admitted edition of the participating list; empty where there is none.
    public Optional<ListedEdition> newest() {
        return register.participating().newest();
    }

    /// How many editions the register holds, those held back included.
    public int editions() {
        return register.listEditions().size();
    }

    /// Agencies and their agreements.
    public AgencyPages agencies() {
        return agencies;
    }

    /// `/`
    public Found home(Ask ask) {
        return new Found.Shown(new HomeView(AsOf.of(register, ask)));
    }

    /// `/map?on=&by=`
    public Found map(Ask ask) {
        return new Found.Shown(MapView.of(AsOf.of(register, ask), ask));
    }

    /// `/growth?state=&model=`
    public Found growth(Ask ask) {
        return new Found.Shown(GrowthView.of(register, ask));
    }

    /// `/embed`
    public Found embeds() {
        return new Found.Shown(new EmbedsView(places().findCounty("12021"), places().findState("FL")));
    }

    /// `/search?q=`
    public Found search(Ask ask) {
        String typed = ask.filter("q").orElse("").strip();
        if (typed.length() > MOST_TYPED) {
            throw new WrongParameter("q", typed.substring(0, MOST_TYPED) + "…", "a text of at most " + MOST_TYPED + " characters");
        }
        return new Found.Shown(new SearchView(typed, typed.isEmpty() ? List.of() : search.get().find(typed)));
    }

    /// `/counties/{fips}-{name}`
    public Found county(String asked, Ask ask) {
        String fips = Addresses.code(asked).toLowerCase(Locale.ROOT);
        Optional<County> county = places().findCounty(fips);
        if (county.isEmpty()) {
            return new Found.Missing("missing.county", fips);
        }
        County found = county.get();
        return Found.at("/counties/" + asked, PlaceView.of(AsOf.of(register, ask), "county", found.fullName(), found.usps(),
                Locality.of(found), Addresses.county(found), found.population(), neighbours(found)));
    }

    private List<County> neighbours(County county) {
        return Outlines.bundled().listNeighbours(county.fips()).stream().flatMap(fips -> places().findCounty(fips).stream()).toList();
    }

    /// `/places/{geoid}-{name}`: municipalities have seven digits, townships ten.
    public Found place(String asked, Ask ask) {
        String geoid = Addresses.code(asked).toLowerCase(Locale.ROOT);
        Optional<Municipality> municipality = geoid.length() == 7 ? places().findMunicipality(geoid) : Optional.empty();
        if (municipality.isPresent()) {
            Municipality found = municipality.get();
            return Found.at("/places/" + asked, PlaceView.of(AsOf.of(register, ask), "place", found.fullName(), found.usps(),
                    Locality.of(found), Addresses.place(found), found.population(), List.of()));
        }
        Optional<Township> township = geoid.length() == 10 ? places().findTownship(geoid) : Optional.empty();
        return township.<Found>map(found -> Found.at("/places/" + asked, PlaceView.of(AsOf.of(register, ask), "place", found.fullName(),
                found.usps(), Locality.of(found), Addresses.place(found), OptionalInt.empty(), List.of())))
                .orElseGet(() -> new Found.Missing("missing.place", geoid));
    }

    /// `/zip/{zip}`
    public Found zip(String zip, Ask ask) {
        Optional<ZipCode> found = zip.length() == 5 ? places().findZip(zip) : Optional.empty();
        return found.<Found>map(code -> {
            String usps = places().getCounty(code.counties().getFirst().fips()).usps();
            return new Found.Shown(PlaceView.of(AsOf.of(register, ask), "zip", "ZIP " + zip, usps, Locality.of(code),
                    Addresses.zip(zip), OptionalInt.empty(), List.of()));
        }).orElseGet(() -> new Found.Missing("missing.zip", zip));
    }

    /// `/data`
    public Found data() {
        return new Found.Shown(new DataView(offer, register.participating().editions().stream().findFirst(), newest()));
    }

    /// `/data/diff?from=&to=`
    public Found diff(Ask ask) {
        return new Found.Shown(DiffView.of(offer, register, ask));
    }

    /// A download by its name, short or lasting.
    public Optional<Shelf.Kept> findDownload(String name) {
        return offer.flatMap(ready -> ready.find(name));
    }

    /// The pages of figures: states, models, counts and comparisons.
    public CountPages figures() {
        return figures;
    }

    /// The law beside the list.
    public LawPages law() {
        return new LawPages(register, Law.bundled());
    }

    /// What others found, said and decided about agreements, and rights.
    public AccountPages accounts() {
        return new AccountPages(Law.bundled());
    }

    /// `/method`, `/about`, `/privacy`
    public Found prose(String name) {
        return new Found.Shown(new ProseView(name));
    }

    /// The addresses that stand on their own, without language: pages of every state, of every county and agency that is or
    /// was on a list, and of what explains them.
    public List<String> listPaths() {
        List<String> paths =
                new ArrayList<>(List.of("/", "/states", "/changes", "/counts", "/growth", "/data", "/embed", "/law", "/law/statute",
                        "/law/orders", "/law/bills", "/law/money", "/law/alone", "/models", "/models/walkthrough", "/policy", "/cases",
                        "/studies", "/arguments",
                        "/history", "/contacts", "/sources", "/rights", "/rights/card", "/rights/plan", "/api", "/method", "/about",
                        "/privacy"));
        places().listStates()
                .forEach(state -> paths.addAll(List.of(Addresses.state(state.usps()), "/briefs" + Addresses.state(state.usps()))));
        SortedSet<String> counties = new TreeSet<>();
        register.roster().listAgencies().forEach(agency -> counties.addAll(agency.territory().counties().keySet()));
        counties.forEach(fips -> places().findCounty(fips).map(Addresses::county).ifPresent(paths::add));
        register.roster().listAgencies().forEach(agency -> paths.add(Addresses.agency(agency)));
        return paths;
    }

    private Places places() {
        return register.places();
    }
}
