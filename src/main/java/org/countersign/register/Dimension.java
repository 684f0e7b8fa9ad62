package org.countersign.register;

/// By what counts are taken apart.
public enum Dimension {
    /// Enforcement model.
    MODEL,
    /// State or territory of the row.
    STATE,
    /// County of the agency's territory.
    COUNTY,
    /// Kind of body.
    KIND,
    /// The month in which the agreement was signed.
    MONTH_SIGNED,
    /// The month of the edition that listed agency and model first.
    MONTH_LISTED
}
