package org.countersign.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which office a printed name speaks of, found by its phrase among the name's words. Two names of different offices
/// are never taken for one body by rule. The order is the order of search.
enum Office {
    SHERIFF(Unit.COUNTY, "(?:office of (?:the )?)?sheriffs?(?: (?:office|offices|department|agency))*"),
    CONSTABLE(Unit.ANY, "(?:office of (?:the )?)?(?:state )?constables?(?: (?:office|department))*"),
    PROSECUTOR(
            Unit.COUNTY,
            "(?:office of (?:the )?)?(?:(?:criminal )?district |states? |commonwealths? |prosecuting )?attorneys?(?! general)(?: office)*"
                    + "|(?:office of (?:the )?)?(?:prosecutors?|solicitors?)(?: office)*"),
    COMMISSION(
            Unit.COUNTY,
            "board of (?:county )?(?:commissioners?|supervisors?)|commissioners court|fiscal court|police jury"
                    + "|(?<=county )(?:board of )?(?:commission|commissioners?|council|government|supervisors)"),
    /// Those who govern a university or college.
    TRUSTEES(Unit.ANY, "(?:^(?:[a-z]+ )?)?board of trustees"),
    STATE_POLICE(Unit.STATE,
            "(?:(?:department|division) of (?:the )?)?(?:(?:(?:state|highway) )+patrol|state (?:police|troopers?))(?: (?:department|division))*"),
    POLICE(
            Unit.MUNICIPALITY,
            "(?:department|bureau|division) of police|police(?: (?:department|force|bureau|division|services?|agency|office))*"),
    CORRECTIONS(
            Unit.COUNTY,
            "(?:(?:department|division|bureau|office) of )?(?:adult |juvenile )?corrections?(?: and rehabilitation)?(?: (?:department|division|center|office))*"
                    + "|(?:department of )?(?:adult |juvenile )?(?:correctional|detention) (?:facility|center|institution|complex|department|division|services?)"
                    + "|(?:regional )?jail(?: (?:authority|division|facility))*|prisons?"),
    PUBLIC_SAFETY(Unit.MUNICIPALITY, "(?:department|division) of public safety|public safety(?: (?:department|office))*"),
    MARSHAL(Unit.MUNICIPALITY, "(?:office of (?:the )?)?(?:(?:town|city) )?(?<!fire )marshals?(?: (?:office|department))*"),
    /// A body named by its subject: `Bureau of Investigation`.
    TOPIC(Unit.STATE, "(?!)"),
    /// A place and nothing else: `East Donegal Township`.
    UNSTATED(Unit.ANY, "(?!)");

    /// Which level of government such an office belongs to where the name does not say.
    enum Unit {
        COUNTY,
        MUNICIPALITY,
        STATE,
        ANY
    }

    private final Unit unit;
    private final Pattern phrase;

    Office(Unit unit, String phrase) {
        this.unit = unit;
        this.phrase = Pattern.compile("(?<![a-z0-9])(?:" + phrase + ")(?![a-z0-9])");
    }

    Unit unit() {
        return unit;
    }

    /// Whether a name of this office without any place speaks of the state's own.
    boolean isTheStatesAlone() {
        return this == STATE_POLICE || this == CORRECTIONS || this == PUBLIC_SAFETY || this == TOPIC;
    }

    /// Whether the office is one of a place's own police, whatever it is called there.
    boolean isLocalPolice() {
        return this == POLICE || this == PUBLIC_SAFETY || this == MARSHAL;
    }

    /// A matcher of the office's phrase over words that are joined by single spaces.
    Matcher in(String words) {
        return phrase.matcher(words);
    }
}
