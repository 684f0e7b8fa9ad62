package org.countersign.register;

/// What is counted: five units that are never the same number, and the people who live there.
public enum Unit {
    /// Rows of the edition.
    ROWS("rows of the edition that hold anything, headings not counted; what ICE's page states as its total is this number, or one more where the heading row was counted"),
    /// Agreements.
    AGREEMENTS("agency and model pairs that the edition lists; a pair printed twice is one agreement"),
    /// Agencies.
    AGENCIES("law-enforcement bodies that the edition lists under at least one model, spellings of one body joined"),
    /// Counties.
    COUNTIES(
            "counties or county equivalents in which a local body that the edition lists has its territory; statewide bodies are not counted"),
    /// States.
    STATES("states with at least one row in the edition; the District of Columbia counts here, territories apart"),
    /// Territories.
    TERRITORIES("territories of the United States with at least one row in the edition");

    private final String definition;

    Unit(String definition) {
        this.definition = definition;
    }

    /// What exactly is counted, in words.
    public String definition() {
        return definition;
    }
}
