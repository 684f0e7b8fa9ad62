package org.countersign.web;

import java.util.Objects;
import org.countersign.brief.BriefView;
import org.countersign.brief.Paper;
import org.countersign.export.Vintage;

/// A parameter of addresses.
///
/// @param name as it stands in the query
/// @param meaning what it asks, in a phrase
/// @param allowed what it may hold, in words
/// @param example a value that works
record Parameter(String name, String meaning, String allowed, String example) {
    /// The day asked about.
    static final Parameter ON = new Parameter("on", "the day asked about, its end; the newest edition's where it is left out",
            "a day as YYYY-MM-DD, such as 2025-08-27", "2025-08-27");
    /// The day up to which is known.
    static final Parameter KNOWN = new Parameter("known", "the day up to which editions and facts are counted; all where it is left out",
            "a day as YYYY-MM-DD, such as 2025-08-28", "2025-08-28");

    /// What somebody types into the search field.
    static final Parameter TYPED = new Parameter("q", "a county, town, ZIP code, state or agency, as people type it",
            "a text of at most 100 characters", "Ft Myers");
    /// The paper of a brief.
    static final Parameter PAPER =
            new Parameter(BriefView.PAPER, "the paper of the PDF; US Letter where it is left out", Paper.words(), "a4");
    /// By what counts are taken apart.
    static final Parameter BY = new Parameter("by", "by what the figures are taken apart; by model where it is left out",
            "one of model, state, county, kind, month", "state");
    /// Which date a month is of.
    static final Parameter BASIS =
            new Parameter("basis", "which date a month is of; signed where it is left out; heeded with by=month only",
                    "one of signed, listed", "listed");
    /// The unit that is drawn.
    static final Parameter UNIT = new Parameter("unit", "the unit that the page draws; the table has all",
            "one of rows, agreements, agencies, counties, states, territories", "agencies");
    /// What can be compared.
    private static final String GROUND = "a county's FIPS code, a state's two letters, an agency's id, or us";
    /// The first of two places.
    static final Parameter A = new Parameter("a", "the first of two places to compare", GROUND, "12021");
    /// The second of two places.
    static final Parameter B = new Parameter("b", "the second of two places to compare", GROUND, "36059");
    /// The place of two days.
    static final Parameter PLACE =
            new Parameter("place", "the place to compare on two days; the country where it is left out", GROUND, "fl");
    /// The second of two days.
    static final Parameter WITH = new Parameter("with", "the second of two days; the first is on",
            "a day as YYYY-MM-DD, such as 2026-03-27", "2026-03-27");

    /// What the map's colours stand for.
    static final Parameter MAP = new Parameter("by", "what the colours of the map stand for", "model or count", "count");
    /// A day of signing.
    static final Parameter SIGNED = new Parameter("signed", "what an agreement signed on this day most likely says",
            "a day as YYYY-MM-DD, such as 2025-03-10", "2025-03-10");
    /// A state.
    static final Parameter STATE =
            new Parameter("state", "only those of this state or territory", "a state's or territory's two letters", "fl");
    /// An enforcement model.
    static final Parameter MODEL =
            new Parameter("model", "only what concerns this model", "a model's code, such as jem, wso or tfm", "tfm");
    /// A kind of agency.
    static final Parameter KIND = new Parameter("kind", "only bodies of this kind",
            "sheriff, municipal-police, constable, state-police, corrections, campus, prosecutor, commission, tribal or other", "sheriff");
    /// Where an agency stands on the day.
    static final Parameter STATUS = new Parameter("status",
            "only agencies on the list of the day, on an earlier one and not on this, or on the pending list", "listed, former or pending",
            "listed");
    /// Where a page of a long list begins.
    static final Parameter CURSOR = new Parameter("cursor", "the page behind the one that gave this", "what the page before gave as next",
            "3nf7x");

    /// What may be given for a vintage.
    private static final String VINTAGE = "the name of a vintage that is kept, day and hash; the answer lists them";
    /// The first of two vintages.
    static final Parameter FROM = new Parameter("from", "the vintage that is compared from; the one before the other where it is left out",
            VINTAGE, "2026-03-27-0123456789ab");
    /// The second of two vintages.
    static final Parameter TO = new Parameter("to", "the vintage that is compared to; the one that is shown where it is left out", VINTAGE,
            "2026-03-27-0123456789ab");
    /// A table of a vintage.
    static final Parameter TABLE =
            new Parameter("table", "only the lines of one table", "one of " + String.join(", ", Vintage.COMPARED), "agreements");

    Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(allowed);
        Objects.requireNonNull(example);
    }
}
