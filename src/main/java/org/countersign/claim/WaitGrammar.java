package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;

/// "after about six months on the pending list", "waited 67 days": how long an application lasted.
final class WaitGrammar implements Grammar {
    private final Bodies bodies;

    WaitGrammar(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>();
        for (Amount amount : free) {
            int next = amount.last() + 1;
            Optional<Integer> days =
                    next <= clause.last() ? AgoReader.unit(clause.token(next).folded()).map(WaitGrammar::days) : Optional.empty();
            if (!amount.isCount() || days.isEmpty() || !clause.has("wait") && !clause.has("pending")) {
                continue;
            }
            List<AgencyId> ids = clause.wheres().stream().filter(one -> !one.is(Where.Kind.STATE)).findFirst()
                    .map(where -> bodies.of(where, clause)).orElse(story.lastBodies());
            int first = Math.min(amount.first(),
                    clause.find("wait", clause.whole()).map(Phrase::first).filter(at -> at > amount.first() - 4).orElse(amount.first()));
            found.add(ids.isEmpty()
                    ? Found.silent(Kind.WAIT, first, next, "the text does not say whose wait is meant")
                    : new Found(first, next, Kind.WAIT, Optional.of(clause.token(next).folded()), Optional.empty(), Optional.empty(),
                            Optional.of(amount), Optional.empty(),
                            List.of(new Candidate("as long as it stood on the pending list",
                                    new Assertion.Waited(ids, amount, days.get())))));
        }
        return found;
    }

    private static int days(java.time.temporal.ChronoUnit unit) {
        return (int) unit.getDuration().toDays();
    }
}
