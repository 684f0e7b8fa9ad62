package org.countersign.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.DeadlineTable;
import org.countersign.export.DeadlineTree;
import org.countersign.export.Table;
import org.countersign.law.Bilingual;
import org.countersign.law.Bill;
import org.countersign.law.Law;
import org.countersign.law.WhatIf;
import org.countersign.law.WhatIfAssumptions;
import org.countersign.register.Register;

/// What a bill's clock for requests would have done to the applications that the pending lists show.
///
/// @param bill the bill
/// @param whatIf the figures
/// @param assumptions what they take for granted
public record WhatIfView(Bill bill, WhatIf whatIf, List<Bilingual> assumptions) implements View {
    public WhatIfView {
        Objects.requireNonNull(bill);
        Objects.requireNonNull(whatIf);
        assumptions = List.copyOf(assumptions);
    }

    /// The figures as asked; empty where the bill has no such clock.
    ///
    /// @throws WrongParameter when `from` or `to` is no day, or they are in the wrong order
    static Optional<WhatIfView> of(Register register, Bill bill, Law law, Ask ask) {
        Optional<LocalDate> from = day(ask, "from");
        Optional<LocalDate> to = day(ask, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new WrongParameter("to", to.get().toString(), "a day that is not before 'from'");
        }
        return law.findRequestClock(bill.id()).map(rule -> new WhatIfView(bill, WhatIf.of(register.listHistories(), rule, from, to),
                WhatIfAssumptions.of(rule, bill, from, to)));
    }

    private static Optional<LocalDate> day(Ask ask, String name) {
        return ask.filter(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw new WrongParameter(name, text, "a day as YYYY-MM-DD, such as 2025-08-27");
            }
        });
    }

    @Override
    public String template() {
        return "whatif.jte";
    }

    @Override
    public String path() {
        return "/law/bills/" + bill.id() + "/whatif";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("law.whatif.heading", bill.number()), words.say("law.whatif.sentence", whatIf.applications(),
                LawPhrases.range(whatIf.decidedInTime(), words), LawPhrases.range(whatIf.pastDue(), words), whatIf.unknown(),
                bill.number()));
    }

    @Override
    public Object tree() {
        return DeadlineTree.of(whatIf, assumptions);
    }

    /// A line for all applications and one for each model.
    @Override
    public Optional<Table> table() {
        return Optional.of(DeadlineTable.of(whatIf));
    }

    /// The parts shown, the whole first.
    public List<Map.Entry<String, WhatIf>> parts() {
        List<Map.Entry<String, WhatIf>> parts = new ArrayList<>();
        parts.add(Map.entry("", whatIf));
        parts.addAll(whatIf.byModel().entrySet());
        return parts;
    }
}
