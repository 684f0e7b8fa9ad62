package org.countersign.agency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a printed name says, read by grammar alone: which office, of what place or body, with which numbers.
///
/// @param office the office
/// @param wording the office's own words where they tell bodies apart, such as `district attorney`; often empty
/// @param type what sort of jurisdiction the name says it is
/// @param core the jurisdiction's own words, short forms written out, without type and state
/// @param numbers precinct, district, ward, circuit
/// @param division the words for a part of the body, sorted
/// @param within the county that the name adds in parentheses, as words; often empty
/// @param stateNamed whether the state's own name or code stood in the text
record PrintedName(
        Office office,
        String wording,
        JurisdictionType type,
        List<String> core,
        List<Integer> numbers,
        List<String> division,
        String within,
        boolean stateNamed) {

    PrintedName {
        core = List.copyOf(core);
        numbers = List.copyOf(numbers);
        division = List.copyOf(division);
    }

    /// The same name without the first words of its jurisdiction.
    PrintedName withoutFirst(int words) {
        return new PrintedName(office, wording, type, core.subList(words, core.size()), numbers, division, within, stateNamed);
    }

    /// The jurisdiction's words without a blank, so that `De Soto` and `DeSoto` are one.
    String key() {
        return String.join("", core);
    }

    /// The jurisdiction's words with its type, as in `dadecity`: some places carry the type in their name.
    String keyWithType() {
        return key() + (type.isMunicipal() || type == JurisdictionType.COUNTY ? type.name().toLowerCase(Locale.ROOT) : "");
    }

    /// Whether the office is a state's.
    boolean isStatewide() {
        return type == JurisdictionType.STATE;
    }

    /// Two spellings of one state with the same form say the same thing.
    String form() {
        boolean countyImplied = office.unit() == Office.Unit.COUNTY && type == JurisdictionType.COUNTY;
        return String.join(
                "|",
                office.name(),
                wording,
                countyImplied ? "UNSTATED" : type.name(),
                key(),
                numbers.stream().map(String::valueOf).collect(Collectors.joining(",")),
                String.join(" ", division),
                within);
    }
}
