package org.countersign.claim;

import org.countersign.register.FigureSeries;
import org.countersign.register.Register;

/// Tries an assertion against the register: one judge for what is counted, one for what happened to bodies.
final class Judge {
    private final FigureJudge figures;
    private final HistoryJudge histories;

    Judge(Register register) {
        FigureSeries series = new FigureSeries(register);
        this.figures = new FigureJudge(register, series);
        this.histories = new HistoryJudge(register, new Editions(series));
    }

    Verdict judge(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Counted counted -> figures.counted(counted);
            case Assertion.Each each -> figures.each(each);
            case Assertion.Portion portion -> figures.portion(portion);
            case Assertion.Grown grown -> figures.grown(grown);
            case Assertion.Went went -> figures.went(went);
            case Assertion.Moved moved -> figures.moved(moved);
            case Assertion.Compared compared -> figures.compared(compared);
            case Assertion.Ranked ranked -> figures.ranked(ranked);
            case Assertion.StatesWith states -> figures.statesWith(states);
            case Assertion.AllOf all -> figures.allOf(all);
            case Assertion.SignedIn signed -> histories.signedIn(signed);
            case Assertion.Present present -> histories.present(present);
            case Assertion.Dated dated -> histories.dated(dated);
            case Assertion.First first -> histories.first(first);
            case Assertion.Waited waited -> histories.waited(waited);
            case Assertion.Unsure unsure -> unsure(judge(unsure.assertion()));
            case Assertion.Settled settled ->
                Verdict.of(settled.outcome() == Outcome.HOLDS, java.util.Optional.empty(), settled.explanation())
                        .as(settled.outcome());
        };
    }

    private static Verdict unsure(Verdict verdict) {
        return verdict.outcome() == Outcome.FAILS ? verdict.as(Outcome.SILENT) : verdict;
    }
}
