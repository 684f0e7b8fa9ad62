package org.countersign.finding;

import static org.countersign.finding.Severity.DOUBT;
import static org.countersign.finding.Severity.NOTE;
import static org.countersign.finding.Severity.STOP;

/// The catalogue of what can be wrong with the published lists. A public vocabulary: codes are never renamed or reused.
public enum FindingKind {
    /// A heading that no column is known by.
    UNKNOWN_HEADING(STOP, "A heading is not known. A reading ruling for column HEADING says what it means."),
    /// A column that every list must have is not there.
    MISSING_COLUMN(STOP, "A column that every list has is missing."),
    /// A list without a single row.
    NO_ROWS(STOP, "The file holds headings and nothing else, or nothing at all."),
    /// Too many cells of a column are blank or unreadable.
    FILL_RATE(STOP, "Too few cells of a column could be read; the file or our reading of it is broken."),
    /// Half of a state's or model's ten or more rows are gone at once.
    MASS_DEPARTURE(STOP,
            "Half or more of a state's or model's ten or more rows are gone at once; held until a later edition or an admission ruling confirms it."),
    /// The rows are those of a time that is past.
    BACK_IN_TIME(STOP, "The rows are closer to an older edition than to the one before: old content, posted again."),
    /// No day can be given to the edition.
    UNDATED(STOP, "Neither name nor contents tell the day the edition was published; an admission ruling can."),
    /// An edition that a ruling holds back.
    HELD_BY_RULING(STOP, "An admission ruling holds this edition back."),

    /// A row without an agency's name.
    AGENCY_BLANK(DOUBT, "The row names no agency."),
    /// A state that cannot be read.
    STATE_UNREAD(DOUBT, "The state cannot be read."),
    /// A model that cannot be read.
    MODEL_UNREAD(DOUBT, "The support type cannot be read."),
    /// A model that was never listed before.
    MODEL_NEW(DOUBT, "The support type is none of the known models and is kept as one of its own."),
    /// A signing date that cannot be read.
    SIGNED_UNREAD(DOUBT, "The signing date cannot be read."),
    /// A signing date that cannot be right.
    SIGNED_IMPLAUSIBLE(DOUBT, "The signing date lies before section 287(g) or after the edition that prints it."),
    /// No signing date.
    SIGNED_BLANK(DOUBT, "The signing date is missing."),
    /// A county that is none of the state's.
    COUNTY_UNREAD(DOUBT, "The county text is no county of that state."),
    /// A county that is not the agency's.
    COUNTY_CONFLICT(DOUBT, "The printed county is not the one that the agency's name, the Census or the FBI lists give."),
    /// A kind of agency that cannot be read.
    TYPE_UNREAD(DOUBT, "The type cannot be read."),
    /// A document link that cannot be read.
    LINK_UNREAD(DOUBT, "The cell holds neither an address nor one of the known words."),
    /// The document's file name states another model.
    MOA_MODEL_CONFLICT(DOUBT, "The file name of the agreement states another model than the row."),
    /// The document's file name states another day.
    MOA_DATE_CONFLICT(DOUBT, "The file name of the agreement states another day than the row."),
    /// One document for two agencies.
    MOA_SHARED(DOUBT, "The same agreement document is linked for two agencies."),
    /// Two rows of one edition for one agreement.
    DUPLICATE_ROW(DOUBT, "The edition lists the same agency and model more than once."),
    /// A name that may or may not be an agency already known.
    IDENTITY_UNDECIDED(DOUBT, "It is not decided whether two spellings name one agency."),

    /// A state that was misspelt.
    STATE_CORRECTED(NOTE, "The state was misspelt and read as the only one close to it."),
    /// A model that was misspelt.
    MODEL_CORRECTED(NOTE, "The support type was misspelt and read as the model it is close to."),
    /// A date that was typed wrong and has only one reading.
    SIGNED_CORRECTED(NOTE, "The signing date is typed in a broken form that has only one reading."),
    /// A county that was misspelt.
    COUNTY_CORRECTED(NOTE, "The county was misspelt and read as the only one close to it."),
    /// No county.
    COUNTY_MISSING(NOTE, "The county is blank, an error value or a word for not available."),
    /// A type that was misspelt.
    TYPE_CORRECTED(NOTE, "The type was misspelt or is a variant, and read as the usual one."),
    /// No type.
    TYPE_MISSING(NOTE, "The type is blank, an error value or a word for not available."),
    /// A link wrapped by a mail filter or another program.
    LINK_UNWRAPPED(NOTE, "The address was wrapped or broken; the one behind it is used."),
    /// A word that promises a link without one.
    LINK_MISSING(NOTE, "The cell says link but leads nowhere."),
    /// A mailbox inside a wrapper.
    MAILBOX_REMOVED(NOTE, "Mailboxes inside wrapped addresses were replaced; the hash stays the file's."),
    /// A file name that cannot be right about the day.
    NAME_MISDATED(NOTE, "The date in a file name cannot be right; contents and neighbours give the day."),
    /// A file name that is wrong about the list.
    NAME_MISROLLED(NOTE, "The file name says one list, the headings another; the headings decide."),
    /// The same bytes, posted again much later.
    REPOSTED(NOTE, "The same bytes came back under a later name; that is no news."),
    /// Two headings that are the same.
    HEADING_TWICE(NOTE, "A heading stands twice; the columns' contents tell which is which."),
    /// More than the list in the file.
    EXTRA_SHEET(NOTE, "The file has a further sheet, which is kept but not read."),
    /// An absence in one edition only.
    FLICKER(NOTE, "Absent from one edition and back in the next: recorded, but no departure."),
    /// A ruling that met nothing.
    RULING_UNUSED(NOTE, "A ruling in force matches nothing in the record.");

    private final Severity severity;
    private final String meaning;

    FindingKind(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /// How much a finding of this kind weighs.
    public Severity severity() {
        return severity;
    }

    /// What is wrong, in a sentence for readers.
    public String meaning() {
        return meaning;
    }
}
