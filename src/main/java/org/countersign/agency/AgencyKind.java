package org.countersign.agency;

import java.util.Locale;

/// What kind of body an agency is, from its name and the lists of places and bodies, not from ICE's column TYPE alone.
public enum AgencyKind {
    /// A sheriff, of a county, parish or independent city.
    SHERIFF,
    /// The police, marshal or public-safety department of a city, town, village, borough or township.
    MUNICIPAL_POLICE,
    /// A constable, of a precinct, district, ward or town.
    CONSTABLE,
    /// A state's police, highway patrol or department of public safety.
    STATE_POLICE,
    /// A jail, detention centre or department of corrections that is no sheriff's.
    CORRECTIONS,
    /// The police of a university or college.
    CAMPUS,
    /// A district, state, county or commonwealth attorney, prosecutor or solicitor.
    PROSECUTOR,
    /// A county's governing board.
    COMMISSION,
    /// The police of a tribe.
    TRIBAL,
    /// Anything else: county and regional police, ports, airports, school districts, other state agencies.
    OTHER;

    /// The kind in the words of files and pages, such as `municipal police`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
