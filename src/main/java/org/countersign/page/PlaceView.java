package org.countersign.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyKind;
import org.countersign.export.AgencyTree;
import org.countersign.export.AgreementDataset;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.place.County;
import org.countersign.place.CountyShare;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.LocalBodies;
import org.countersign.register.Locality;

/// A county, town or ZIP code: who holds what there on a day, since when, and who acts there besides.
///
/// @param asOf the register as asked
/// @param kind what sort of place it is: `county`, `place` or `zip`; keys of the catalogue follow it
/// @param name its name with its kind, as the Census prints it, without the state
/// @param usps the state's letters
/// @param ground where it is
/// @param bodies the agencies that have to do with it
/// @param path its address
/// @param people the people living there; empty where no source counts them
/// @param neighbours the counties that border on it; none for other places
public record PlaceView(
        AsOf asOf, String kind, String name, String usps, Locality ground, LocalBodies bodies, String path, OptionalInt people,
        List<County> neighbours) implements View {
    private static final int PEERS = 6;

    public PlaceView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(ground);
        Objects.requireNonNull(bodies);
        neighbours = List.copyOf(neighbours);
    }

    /// A place with the agencies that have to do with it.
    static PlaceView of(AsOf asOf, String kind, String name, String usps, Locality ground, String path, OptionalInt people,
            List<County> neighbours) {
        return new PlaceView(asOf, kind, name, usps, ground, bodies(asOf, ground), path, people, neighbours);
    }

    private static LocalBodies bodies(AsOf asOf, Locality ground) {
        return LocalBodies.among(asOf.register().roster().listAgencies(), ground, asOf.register().places());
    }

    @Override
    public String template() {
        return "place.jte";
    }

    @Override
    public Title title(Words words) {
        return new Title(fullName(), sentence(words));
    }

    /// The name with the state's letters.
    public String fullName() {
        return name + ", " + usps;
    }

    /// Whether it is a county.
    public boolean isCounty() {
        return kind.equals("county");
    }

    /// The answer to the first question, in one sentence.
    public String sentence(Words words) {
        if (asOf.edition().isEmpty()) {
            return words.say("none.yet", words.day(asOf.day()));
        }
        String day = words.day(asOf.listed());
        List<Holder> held = held();
        if (held.isEmpty()) {
            List<Holder> statewide = statewide();
            return statewide.isEmpty()
                    ? words.say("place.nobody", fullName(), day)
                    : words.say("place.nobody.statewide", fullName(), day, Holder.names(statewide));
        }
        if (held.size() == 1) {
            Holder only = held.getFirst();
            return words.say("place.one", fullName(), day, only.agency().name(), only.count(), agreements(only, words));
        }
        return words.say("place.several", fullName(), day, held.size(),
                agreements(held),
                Holder.names(held));
    }

    @Override
    public Optional<Figure> figure(Words words) {
        int agreements = agreements(held());
        return agreements == 0
                ? Optional.empty()
                : Optional.of(new Figure(words.number(agreements), words.say("picture.agreements.local", agreements)));
    }

    private static int agreements(List<Holder> holders) {
        return holders.stream().mapToInt(Holder::count).sum();
    }

    /// Each agreement with its own day: one of several says nothing of the others.
    private static String agreements(Holder holder, Words words) {
        return holder.agreements().stream()
                .map(agreement -> Models.name(agreement.model(), words)
                        + agreement.signed().map(signed -> words.say("signed.first", words.day(signed))).orElse(""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// The local agencies that hold something on the day.
    public List<Holder> held() {
        return Holder.on(asOf, bodies.local());
    }

    /// Those that were listed before, and are not on the day.
    public List<Holder> before() {
        return Holder.before(asOf, bodies.local());
    }

    /// The statewide agencies that hold something on the day.
    public List<Holder> statewide() {
        return Holder.on(asOf, bodies.statewide());
    }

    /// Agencies of other towns of the same counties that hold something on the day; none for counties.
    public List<Holder> nearby() {
        return Holder.on(asOf, bodies.nearby());
    }

    /// Every agreement ever listed here, as bars along the years.
    public Timeline timeline() {
        return Timeline.of(asOf, ever(), true);
    }

    /// The local agencies that were ever listed, with all that they ever held.
    public List<Holder> ever() {
        return Holder.ever(asOf, bodies.local());
    }

    /// Applications of local agencies, the day aside.
    public List<Application> applications() {
        return bodies.local().stream()
                .flatMap(agency -> asOf.register().getHistory(agency.id()).applications().stream())
                .toList();
    }

    /// The agency of an application or agreement.
    public Agency agency(Application application) {
        return asOf.register().roster().getAgency(application.agency());
    }

    /// The counties with their shares, for a place that lies in several or is no county.
    public List<Part> parts() {
        return ground.counties().stream()
                .sorted(Comparator.comparingDouble(CountyShare::share).reversed())
                .map(share -> new Part(asOf.register().places().getCounty(share.fips()), share.share()))
                .toList();
    }

    /// A county with the share of the place in it.
    ///
    /// @param county the county
    /// @param share from 0 to 1
    public record Part(County county, double share) {}

    /// The bodies that run or may run the jails of the place's counties, with what they hold; those that hold nothing are left out.
    public List<Holder> jails() {
        return Holder.on(asOf, asOf.register().roster().listAgencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.SHERIFF || agency.kind() == AgencyKind.CORRECTIONS)
                .filter(ground::holds)
                .toList());
    }

    /// The neighbouring counties, each with what is held there.
    public List<Peer> beside() {
        return neighbours.stream().map(this::peer).toList();
    }

    /// The counties of the state whose people are nearest in number.
    public List<Peer> peers() {
        if (!isCounty() || people.isEmpty()) {
            return List.of();
        }
        String own = ground.counties().getFirst().fips();
        return asOf.register().places().countiesWithin(usps).stream()
                .filter(county -> !county.fips().equals(own) && county.population().isPresent())
                .sorted(Comparator.<County>comparingInt(county -> Math.abs(county.population().orElseThrow() - people.orElseThrow()))
                        .thenComparing(County::fips))
                .limit(PEERS)
                .map(this::peer)
                .toList();
    }

    private Peer peer(County county) {
        return new Peer(county, Holder.on(asOf, bodies(asOf, Locality.of(county)).local()));
    }

    /// Another county with what is held there.
    ///
    /// @param county the county
    /// @param holders its local agencies that hold something
    public record Peer(County county, List<Holder> holders) {
        public Peer {
            holders = List.copyOf(holders);
        }
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object(
                "kind", kind,
                "name", name,
                "state", usps,
                "geoid", ground.geoid(),
                "counties", ground.counties().stream().map(share -> Json.object("fips", share.fips(), "share", share.share())).toList(),
                "people", people.isPresent() ? Optional.of(people.getAsInt()) : Optional.empty(),
                "sentence", sentence(Words.of(Language.ENGLISH)),
                "agencies", trees(bodies.local()),
                "statewide", trees(bodies.statewide()),
                "elsewhereInCounty", trees(bodies.nearby()));
        tree.put("accounts", PlaceAccounts.trees(ground));
        if (isCounty()) {
            tree.put("neighbours", neighbours.stream().map(County::fips).toList());
        }
        return tree;
    }

    private List<Map<String, Object>> trees(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> {
                    Map<String, Object> tree = AgencyTree.of(agency, asOf.register());
                    tree.put("holds", asOf.held(agency).stream().map(agreement -> agreement.model().code()).toList());
                    return tree;
                })
                .toList();
    }

    @Override
    public Optional<Table> table() {
        List<Agency> all = new ArrayList<>(bodies.local());
        all.addAll(bodies.statewide());
        all.addAll(bodies.nearby());
        List<Agreement> agreements = all.stream()
                .flatMap(agency -> asOf.register().getHistory(agency.id()).agreements().stream())
                .toList();
        return Optional.of(AgreementDataset.of(agreements, asOf.register()).table());
    }
}
