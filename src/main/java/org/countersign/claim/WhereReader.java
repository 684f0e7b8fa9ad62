package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyId;
import org.countersign.place.State;
import org.countersign.register.Register;

/// Reads the places and bodies that a sentence names. A name that several places share is narrowed by the state beside it,
/// else by the states of the whole text.
final class WhereReader {
    private final Register register;
    private final Names names;

    WhereReader(Register register, Names names) {
        this.register = register;
        this.names = names;
    }

    /// @param context the states that the text names elsewhere, nearest first
    List<Where> read(List<Token> tokens, List<String> context) {
        List<Where> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Names.Name> name = names.at(tokens, i);
            if (name.isPresent() && !isOther(tokens, name.get(), i)) {
                int last = i + name.get().words().size() - 1;
                found.add(new Where(name.get().kind(), List.copyOf(name.get().codes()), tokens.get(i).text(), i, last));
                i = last;
            } else if (i > 1 && tokens.get(i - 1).is(",")) {
                int at = i;
                names.shortState(tokens.get(i)).or(() -> initials(tokens, at))
                        .ifPresent(state -> found.add(new Where(Where.Kind.STATE, List.of(state.usps()), state.name(), at, at)));
            } else {
                possessiveState(tokens, i).ifPresent(found::add);
            }
        }
        listed(tokens, found);
        return found.stream().map(where -> narrowed(where, found, context)).toList();
    }

    /// `N.H.`
    private Optional<State> initials(List<Token> tokens, int i) {
        boolean two = i + 2 < tokens.size() && tokens.get(i).text().length() == 1 && tokens.get(i + 1).is(".")
                && tokens.get(i + 2).text().length() == 1;
        return two ? register.places().findState(tokens.get(i).text() + tokens.get(i + 2).text()) : Optional.empty();
    }

    /// `Florida's`: the name with an s that is not its own.
    private Optional<Where> possessiveState(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalised() || !token.folded().endsWith("'s")) {
            return Optional.empty();
        }
        String bare = token.text().substring(0, token.text().length() - 2);
        String before = i > 0 && tokens.get(i - 1).isCapitalised() ? tokens.get(i - 1).text() + " " + bare : bare;
        return register.places().findStateNamed(before).or(() -> register.places().findStateNamed(bare))
                .filter(state -> state.name().length() > 2)
                .map(state -> new Where(Where.Kind.STATE, List.of(state.usps()), state.name(), i, i));
    }

    /// "New York City" and "Washington, D.C." are no states; nor is the Kansas of "Kansas City".
    private static boolean isOther(List<Token> tokens, Names.Name name, int i) {
        int next = i + name.words().size();
        if (name.kind() != Where.Kind.STATE || next >= tokens.size()) {
            return false;
        }
        String following = tokens.get(next).folded();
        return Set.of("city", "post", "times", "state").contains(following) && tokens.get(next).isCapitalised()
                || name.words().equals(List.of("washington")) && following.equals(",") && next + 1 < tokens.size()
                        && tokens.get(next + 1).is("d");
    }

    /// "Nassau, Broome and Niagara counties": the bare names before the plural.
    private void listed(List<Token> tokens, List<Where> found) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.get(i).is("counties") && !tokens.get(i).is("condados")) {
                continue;
            }
            for (int at = i - 1; at >= 0
                    && (tokens.get(at).isCapitalised() || Set.of(",", "and", "y").contains(tokens.get(at).folded())); at--) {
                int place = at;
                if (tokens.get(at).isCapitalised() && found.stream().noneMatch(where -> place >= where.first() && place <= where.last())) {
                    List<String> codes =
                            register.places().countiesNamed(tokens.get(at).text()).stream().map(county -> county.fips()).toList();
                    if (!codes.isEmpty()) {
                        found.add(new Where(Where.Kind.COUNTY, codes, tokens.get(at).text(), at, at));
                    }
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.first(), other.first()));
    }

    private Where narrowed(Where where, List<Where> all, List<String> context) {
        if (where.codes().size() < 2) {
            return where;
        }
        List<String> near =
                new ArrayList<>(all.stream().filter(one -> one.is(Where.Kind.STATE)).flatMap(one -> one.codes().stream()).toList());
        near.addAll(context);
        for (String usps : near) {
            List<String> inside = where.codes().stream().filter(code -> stateOf(where.kind(), code).equals(usps)).toList();
            if (!inside.isEmpty()) {
                return new Where(where.kind(), inside, where.name(), where.first(), where.last());
            }
        }
        return where;
    }

    /// The state of a county or body.
    String stateOf(Where.Kind kind, String code) {
        return switch (kind) {
            case STATE -> code;
            case COUNTY -> register.places().findCounty(code).map(county -> county.usps()).orElse("");
            case AGENCY -> AgencyId.read(code).flatMap(register.roster()::findAgency).map(agency -> agency.state()).orElse("");
            case UNLISTED -> "";
        };
    }

    /// The states that a sentence names.
    static List<String> states(List<Where> wheres) {
        return wheres.stream().filter(where -> where.is(Where.Kind.STATE)).flatMap(where -> where.codes().stream()).toList();
    }

    /// A state by its letters.
    Optional<State> state(String usps) {
        return register.places().findState(usps);
    }
}
