package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.countersign.agency.AgencyKind;
import org.countersign.agency.EvidenceKind;
import org.countersign.archive.Grade;
import org.countersign.export.FileKind;
import org.countersign.finding.FindingKind;
import org.countersign.law.Argument;
import org.countersign.law.Contact;
import org.countersign.law.CourtCase;
import org.countersign.law.Decision;
import org.countersign.law.Event;
import org.countersign.law.HistoryStep;
import org.countersign.law.LikelyVersion;
import org.countersign.law.PublishedCount;
import org.countersign.law.RightsLine;
import org.countersign.law.Rule;
import org.countersign.law.StatePolicy;
import org.countersign.law.Study;
import org.countersign.law.Sureness;
import org.countersign.register.AgencyMatch;
import org.countersign.register.Change;
import org.countersign.register.Dimension;
import org.countersign.register.Half;
import org.countersign.register.Outcome;
import org.countersign.register.Standing;
import org.countersign.register.Unit;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.Roll;
import org.junit.jupiter.api.Test;

/// The words that files, scripts and people hold on to. One may be added here and in CHANGELOG; none is renamed, and none
/// is used again for something else. Verbs are guarded by HelpTest, JSON keys by ContractTest.
class VocabularyTest {
    @Test
    void findingCodes() {
        assertThat(names(FindingKind.values())).containsExactly(
                "UNKNOWN_HEADING", "MISSING_COLUMN", "NO_ROWS", "FILL_RATE", "MASS_DEPARTURE", "BACK_IN_TIME", "UNDATED", "HELD_BY_RULING",
                "AGENCY_BLANK", "STATE_UNREAD", "MODEL_UNREAD", "MODEL_NEW", "SIGNED_UNREAD", "SIGNED_IMPLAUSIBLE", "SIGNED_BLANK",
                "COUNTY_UNREAD",
                "COUNTY_CONFLICT", "TYPE_UNREAD", "LINK_UNREAD", "MOA_MODEL_CONFLICT", "MOA_DATE_CONFLICT", "MOA_SHARED", "DUPLICATE_ROW",
                "IDENTITY_UNDECIDED", "STATE_CORRECTED", "MODEL_CORRECTED", "SIGNED_CORRECTED", "COUNTY_CORRECTED", "COUNTY_MISSING",
                "TYPE_CORRECTED",
                "TYPE_MISSING", "LINK_UNWRAPPED", "LINK_MISSING", "MAILBOX_REMOVED", "NAME_MISDATED", "NAME_MISROLLED", "REPOSTED",
                "HEADING_TWICE",
                "EXTRA_SHEET", "FLICKER", "RULING_UNUSED");
    }

    @Test
    void kindsOfChange() {
        assertThat(simpleNames(Change.class)).containsExactly(
                "Listed", "Unlisted", "Relisted", "ModelAdded", "Resigned", "AppliedFor", "ApplicationGone", "Renamed", "Redated",
                "LinkPosted",
                "LinkChanged", "AddendumPosted", "CountyCorrected", "TypeCorrected");
    }

    @Test
    void standings() {
        assertThat(List.of(new Standing.Listed(), new Standing.NoLongerListed(true), new Standing.Superseded("x"),
                new Standing.Terminated("x", java.util.Optional.empty())))
                .extracting(Standing::code).containsExactly("LISTED", "NO_LONGER_LISTED", "SUPERSEDED", "TERMINATED");
        assertThat(simpleNames(Standing.class)).hasSize(4);
    }

    @Test
    void outcomes() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::words)).containsExactly("listed", "vanished", "still pending",
                "unknown since the roll ended");
    }

    @Test
    void kindsOfBody() {
        assertThat(Arrays.stream(AgencyKind.values()).map(AgencyKind::word)).containsExactly(
                "sheriff", "municipal police", "constable", "state police", "corrections", "campus", "prosecutor", "commission", "tribal",
                "other");
    }

    @Test
    void formsOfDownloads() {
        assertThat(Arrays.stream(FileKind.values()).map(FileKind::word)).containsExactly("csv", "json", "xlsx", "parquet", "geojson",
                "sqlite", "zip");
    }

    @Test
    void wordsOfTheLaw() {
        assertThat(names(Sureness.values())).containsExactly("READ", "REPORTED", "UNVERIFIED");
        assertThat(names(StatePolicy.Kind.values())).containsExactly(
                "MUST_HAVE", "MUST_ATTEMPT", "ENCOURAGED", "MAY_NOT_BE_FORBIDDEN", "LIMITS", "BANS", "COOPERATION_WITHOUT");
        assertThat(names(StatePolicy.Status.values())).containsExactly("IN_FORCE", "ENACTED", "PROPOSED", "LAPSED", "UNVERIFIED");
        assertThat(names(Rule.Force.values())).containsExactly("IN_FORCE", "PROPOSED", "LAPSED");
        assertThat(names(Rule.Bound.values())).containsExactly("BY", "NOT_BEFORE");
        assertThat(names(LikelyVersion.Fit.values())).containsExactly("LIKELY", "SOON_AFTER", "BLURRED", "UNREAD", "UNKNOWN");
        assertThat(names(Event.values())).containsExactly(
                "SIGNED", "AGENCY_GIVES_NOTICE", "ICE_GIVES_NOTICE", "ICE_PUBLISHES_ENDING", "ENDING_TAKES_EFFECT", "ICE_SUSPENDS",
                "COMPLAINT_RECEIVED", "OFFICER_AUTHORISED", "OFFICER_WITHDRAWN", "REFRESHER_DONE", "SCHEDULED_RELEASE", "DETAINER_ISSUED",
                "CITIZENSHIP_CLAIMED", "ARREST_FOR_ICE", "REQUEST", "REQUEST_FAILED", "DENIAL_REPORTED", "ENACTED", "SET_BY_LAW");
    }

    @Test
    void wordsOfAccountsAndGuidance() {
        assertThat(names(CourtCase.State.values())).containsExactly("DECIDED", "DISMISSED", "PENDING");
        assertThat(names(CourtCase.About.values())).containsExactly("AGREEMENT", "RELATED", "APART");
        assertThat(names(Study.Topic.values())).containsExactly("SCHOOL", "HEALTH", "CRIME", "VOLUME", "CASE_MIX", "COST", "OVERSIGHT");
        assertThat(names(Study.Direction.values())).containsExactly("HARM", "BENEFIT", "MIXED", "NEITHER");
        assertThat(names(Decision.Kind.values())).containsExactly("VOTE", "WITHDRAWAL", "COST", "ENDING", "JOINING", "COURT");
        assertThat(names(Argument.Side.values())).containsExactly("SUPPORTERS", "CRITICS");
        assertThat(names(HistoryStep.Kind.values())).containsExactly(
                "LAW", "ORDER", "MODEL", "COUNT", "AUDIT", "COURT", "ENDING", "STATE", "MONEY");
        assertThat(names(PublishedCount.Unit.values())).containsExactly(
                "AGREEMENTS", "AGENCIES", "PARTICIPANTS", "JURISDICTIONS", "NEW_AGREEMENTS", "ENDINGS", "ROWS");
        assertThat(names(RightsLine.Scene.values())).containsExactly(
                "START", "STREET", "CAR", "HOME", "WORK", "JAIL", "PAPERS", "CHILDREN", "FAMILY", "LAWYERS", "COMPLAINTS", "NAME", "CARD",
                "PLAN");
        assertThat(names(RightsLine.Kind.values())).containsExactly("RIGHT", "CARE", "NOTE", "GAP", "SAY", "FIELD");
        assertThat(names(Contact.Kind.values())).containsExactly("COMPLAINT", "TIP", "OFFICIAL", "RIGHTS", "RECORD", "VIEW");
    }

    @Test
    void theRest() {
        assertThat(names(Roll.values())).containsExactly("PARTICIPATING", "PENDING");
        assertThat(names(Grade.values())).containsExactlyInAnyOrder("WORKBOOK", "CAPTURE");
        assertThat(Arrays.stream(Half.values()).map(Half::code)).containsExactly("am", "mid", "pm");
        assertThat(names(Unit.values())).containsExactly("ROWS", "AGREEMENTS", "AGENCIES", "COUNTIES", "STATES", "TERRITORIES");
        assertThat(names(Dimension.values())).containsExactly("MODEL", "STATE", "COUNTY", "KIND", "MONTH_SIGNED", "MONTH_LISTED");
        assertThat(names(AgencyMatch.Verdict.values())).containsExactly("SAME", "UNDECIDED", "NONE");
        assertThat(List.of(EnforcementModel.JAIL_ENFORCEMENT, EnforcementModel.TASK_FORCE, EnforcementModel.WARRANT_SERVICE))
                .extracting(EnforcementModel::code).containsExactly("JEM", "TFM", "WSO");
        assertThat(names(EvidenceKind.values())).as("kinds of evidence are spelt in capitals").allMatch(name -> name.matches("[A-Z_]+"));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> simpleNames(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    }
}
