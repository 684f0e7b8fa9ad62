package org.countersign.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyKind;
import org.countersign.place.County;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.register.Register;

/// The names of places and bodies as articles write them, to be found in running text: the longest that begins at a word.
final class Names {
    /// Short forms that stand behind a town's or county's name, as news agencies write them.
    private static final Map<String, String> SHORT_STATES = Map.ofEntries(Map.entry("ala", "AL"), Map.entry("ariz", "AZ"),
            Map.entry("ark", "AR"),
            Map.entry("calif", "CA"), Map.entry("colo", "CO"), Map.entry("conn", "CT"), Map.entry("del", "DE"), Map.entry("fla", "FL"),
            Map.entry("ga", "GA"), Map.entry("ill", "IL"), Map.entry("ind", "IN"), Map.entry("kan", "KS"), Map.entry("ky", "KY"),
            Map.entry("la", "LA"),
            Map.entry("md", "MD"), Map.entry("mass", "MA"), Map.entry("mich", "MI"), Map.entry("minn", "MN"), Map.entry("miss", "MS"),
            Map.entry("mo", "MO"), Map.entry("mont", "MT"), Map.entry("neb", "NE"), Map.entry("nev", "NV"), Map.entry("okla", "OK"),
            Map.entry("ore", "OR"),
            Map.entry("pa", "PA"), Map.entry("tenn", "TN"), Map.entry("tex", "TX"), Map.entry("va", "VA"), Map.entry("vt", "VT"),
            Map.entry("wash", "WA"),
            Map.entry("wis", "WI"), Map.entry("wyo", "WY"));
    private static final Map<String, String> SPANISH_STATES = Map.ofEntries(Map.entry("nueva york", "NY"),
            Map.entry("carolina del norte", "NC"),
            Map.entry("carolina del sur", "SC"), Map.entry("dakota del norte", "ND"), Map.entry("dakota del sur", "SD"),
            Map.entry("nuevo mexico", "NM"),
            Map.entry("nueva jersey", "NJ"), Map.entry("virginia occidental", "WV"), Map.entry("pensilvania", "PA"),
            Map.entry("luisiana", "LA"),
            Map.entry("misuri", "MO"), Map.entry("misisipi", "MS"), Map.entry("nuevo hampshire", "NH"), Map.entry("nueva hampshire", "NH"),
            Map.entry("tejas", "TX"), Map.entry("distrito de columbia", "DC"));

    private static final List<String> COUNTY_BODIES =
            List.of("sheriff", "sheriffs office", "sheriffs department", "corrections department", "jail", "county jail", "deputies");

    private final Places places;
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /// A name that can be found.
    record Name(List<String> words, Where.Kind kind, Set<String> codes) {}

    Names(Register register) {
        this.places = register.places();
        places.listStates().forEach(state -> add(state.name(), Where.Kind.STATE, state.usps()));
        SPANISH_STATES.forEach((name, usps) -> add(name, Where.Kind.STATE, usps));
        for (County county : places.listCounties()) {
            if (places.findStateNamed(county.fullName()).isEmpty()) {
                add(county.fullName(), Where.Kind.COUNTY, county.fips());
            }
            add("condado de " + county.name(), Where.Kind.COUNTY, county.fips());
            add("county of " + county.name(), Where.Kind.COUNTY, county.fips());
            COUNTY_BODIES.forEach(body -> add(county.name() + " " + body, Where.Kind.COUNTY, county.fips()));
        }
        register.roster().listAgencies().forEach(this::add);
    }

    private void add(Agency agency) {
        Set<String> forms = new LinkedHashSet<>(agency.names());
        for (String name : agency.names()) {
            String folded = words(name).toString();
            if (agency.kind() == AgencyKind.SHERIFF) {
                String county = name.replaceFirst("(?i)\\s*(?:the\\s+)?sheriff.*$", "").strip();
                if (!county.isEmpty() && !county.equals(name)) {
                    forms.addAll(List.of(county + " sheriffs office", county + " sheriffs department", county + " sheriff",
                            "oficina del sheriff del condado de " + county.replaceFirst("(?i) (?:county|parish)$", ""),
                            "oficina del alguacil del condado de " + county.replaceFirst("(?i) (?:county|parish)$", "")));
                }
            } else if (folded.contains("police, department")) {
                String town = name.replaceFirst("(?i)\\s*police\\s+department.*$", "").strip();
                if (!town.isEmpty() && !town.equals(name)) {
                    forms.addAll(List.of(town + " police", town + " pd", "policia de " + town, "departamento de policia de " + town,
                            "departamento de policia del condado de " + town.replaceFirst("(?i) county$", "")));
                }
            }
        }
        if (agency.kind() == AgencyKind.STATE_POLICE) {
            String state = places.getState(agency.state()).name();
            for (String form : List.of("state police", "highway patrol", "state patrol", "department of public safety")) {
                if (agency.names().stream().anyMatch(name -> Token.fold(name).contains(form))) {
                    forms.add(state + " " + form);
                }
            }
        }
        forms.forEach(form -> add(form, Where.Kind.AGENCY, agency.id().text()));
    }

    private void add(String name, Where.Kind kind, String code) {
        List<String> words = words(name);
        if (words.isEmpty() || words.size() == 1 && kind == Where.Kind.AGENCY) {
            return;
        }
        List<Name> sameStart = byFirstWord.computeIfAbsent(words.getFirst(), fresh -> new ArrayList<>());
        Optional<Name> same = sameStart.stream().filter(one -> one.kind() == kind && one.words().equals(words)).findFirst();
        same.orElseGet(() -> {
            Name fresh = new Name(words, kind, new LinkedHashSet<>());
            sameStart.add(fresh);
            return fresh;
        }).codes().add(code);
    }

    /// The longest name that begins at a token; a body before a county before a state where they are equally long.
    Optional<Name> at(List<Token> tokens, int i) {
        Name best = null;
        if (!tokens.get(i).isCapitalised() && !tokens.get(i).is("condado") && !tokens.get(i).is("oficina") && !tokens.get(i).is("policia")
                && !tokens.get(i).is("departamento")) {
            return Optional.empty();
        }
        List<Name> starting = new ArrayList<>(byFirstWord.getOrDefault(plain(tokens.get(i)), List.of()));
        if (!bare(tokens.get(i)).equals(plain(tokens.get(i)))) {
            starting.addAll(byFirstWord.getOrDefault(bare(tokens.get(i)), List.of()));
        }
        for (Name name : starting) {
            if (stands(name.words(), tokens, i) && (best == null || name.words().size() > best.words().size()
                    || name.words().size() == best.words().size() && name.kind().compareTo(best.kind()) > 0)) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean stands(List<String> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!plain(tokens.get(from + i)).equals(words.get(i)) && !bare(tokens.get(from + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// A state by its two letters or its short form, where these stand behind a comma.
    Optional<State> shortState(Token token) {
        Optional<String> form = Optional.ofNullable(SHORT_STATES.get(token.folded()));
        return form.flatMap(places::findState)
                .or(() -> token.text().length() == 2 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
                        ? places.findState(token.text())
                        : Optional.empty());
    }

    private static List<String> words(String name) {
        return Tokenizer.tokens(name, 0, name.length()).stream().filter(token -> token.kind() != Token.Kind.MARK || token.is("-"))
                .map(Names::plain).toList();
    }

    /// A word without the s of possession.
    private static String bare(Token token) {
        return token.folded().endsWith("'s")
                ? token.folded().substring(0, token.folded().length() - 2)
                : token.folded().endsWith("'") ? token.folded().substring(0, token.folded().length() - 1) : plain(token);
    }

    /// A word without apostrophes; a possessive keeps its s.
    private static String plain(Token token) {
        return token.folded().replace("'", "");
    }
}
