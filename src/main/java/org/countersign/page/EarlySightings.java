package org.countersign.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.agency.AgencyId;
import org.countersign.export.Json;
import org.countersign.register.EarlyLists;
import org.countersign.register.EarlySighting;
import org.countersign.register.Register;
import org.countersign.sighting.EnforcementModel;

/// Where ICE's own lists of 2007 to 2017 print an agency: seen on those days, and nothing is known of the years between.
public final class EarlySightings {
    private EarlySightings() {}

    /// A row of an early list as a page tells it.
    ///
    /// @param sighting the row
    /// @param sure whether it means the agency, or may mean it
    public record Seen(EarlySighting sighting, boolean sure) {
        /// In a sentence.
        public String sentence(Words words) {
            String what = sighting.model().map(EnforcementModel::code).map(code -> words.say("model." + code)).orElse("");
            String key = sure ? "early.seen" : "early.perhaps";
            return words.say(key, words.day(sighting.list().day()), sighting.name(),
                    what.isEmpty() ? "" : words.say("early.model", what),
                    sighting.signed().map(day -> words.say("early.signed", words.day(day))).orElse(""));
        }

        Map<String, Object> tree() {
            return Json.object("list", sighting.list().day(), "listSaysItsDay", sighting.list().stated(), "row", sighting.row(), "printed",
                    sighting.name(), "model", sighting.model().map(EnforcementModel::code), "signed", sighting.signed(), "sure", sure);
        }
    }

    /// The rows that mean an agency, then those that may mean it.
    public static List<Seen> of(Register register, AgencyId agency) {
        EarlyLists lists = EarlyLists.bundled();
        return Stream.concat(lists.earlyListings(register, agency).stream().map(one -> new Seen(one, true)),
                lists.listUndecided(register, agency).stream().map(one -> new Seen(one, false))).toList();
    }
}
