package org.countersign.register;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;

/// What a name, state or ORI of somebody else's table joins to.
///
/// @param verdict whether it is one of ours
/// @param agency ours, where that is decided
/// @param candidates those it may be, where it is not
/// @param evidence why, in words
public record AgencyMatch(Verdict verdict, Optional<Agency> agency, List<Agency> candidates, String evidence) {
    /// The verdict of a match.
    public enum Verdict {
        /// It is this agency.
        SAME,
        /// It may be one of several, or one that is spelt nearly so.
        UNDECIDED,
        /// No agency of the register comes near.
        NONE
    }

    public AgencyMatch {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(evidence);
        candidates = List.copyOf(candidates);
        if (agency.isPresent() != (verdict == Verdict.SAME)) {
            throw new IllegalArgumentException("an agency is named exactly when the verdict is SAME");
        }
    }

    /// Matches rows one after the other.
    public static final class Matcher {
        private final Register register;
        private final AgencySearch search;

        /// A matcher against a register.
        public Matcher(Register register) {
            this.register = register;
            this.search = new AgencySearch(register);
        }

        /// Joins one row; texts that are empty say nothing.
        public AgencyMatch match(String name, String state, String ori) {
            Optional<Agency> byOri = byOri(ori);
            String usps = usps(state);
            List<Agency> byName = name.isEmpty()
                    ? List.of()
                    : search.findExactly(name).stream().filter(agency -> usps.isEmpty() || agency.state().equals(usps)).toList();
            if (byOri.isPresent()) {
                boolean contradicted = !byName.isEmpty() && !byName.contains(byOri.get());
                return contradicted
                        ? new AgencyMatch(Verdict.UNDECIDED, Optional.empty(), both(byOri.get(), byName),
                                "the ORI is of one agency, the name of another")
                        : new AgencyMatch(Verdict.SAME, byOri, List.of(),
                                byName.isEmpty() ? "same ORI" : "same ORI, and a spelling that was printed");
            }
            if (byName.size() == 1) {
                return new AgencyMatch(Verdict.SAME, Optional.of(byName.getFirst()), List.of(), "a spelling that was printed"
                        + (usps.isEmpty() ? "; no state was given and no other state prints it" : " in that state"));
            }
            if (byName.size() > 1) {
                return new AgencyMatch(Verdict.UNDECIDED, Optional.empty(), byName, byName.size() + " agencies are printed so");
            }
            List<Agency> near = name.isEmpty()
                    ? List.of()
                    : search.nearest(name + (usps.isEmpty() ? "" : " " + usps), 3).stream()
                            .filter(agency -> usps.isEmpty() || agency.state().equals(usps)).toList();
            return near.isEmpty()
                    ? new AgencyMatch(Verdict.NONE, Optional.empty(), List.of(), "no agency of that state is spelt so or nearly so")
                    : new AgencyMatch(Verdict.UNDECIDED, Optional.empty(), near,
                            "spelt nearly like " + near.stream().map(Agency::name).collect(Collectors.joining("; ")));
        }

        private Optional<Agency> byOri(String ori) {
            String wanted = ori.toUpperCase(Locale.ROOT);
            return wanted.isEmpty()
                    ? Optional.empty()
                    : register.roster().listAgencies().stream()
                            .filter(agency -> agency.ori()
                                    .map(known -> known.equals(wanted) || known.startsWith(wanted) && wanted.length() == 7).orElse(false))
                            .findFirst();
        }

        private String usps(String state) {
            return state.isEmpty()
                    ? ""
                    : register.places().findState(state.toUpperCase(Locale.ROOT))
                            .or(() -> register.places().findStateNamed(state))
                            .map(found -> found.usps())
                            .orElse(state);
        }

        private static List<Agency> both(Agency one, List<Agency> others) {
            List<Agency> all = new java.util.ArrayList<>(List.of(one));
            all.addAll(others);
            return all;
        }
    }
}
