package org.countersign.law;

import java.util.List;
import java.util.NoSuchElementException;
import org.countersign.place.Once;

/// What was decided, studied, argued and counted about agreements, beside the law itself.
/// Immutable; safe for any number of threads. Every method may throw a [LawFault] when a file is not in form.
public final class Accounts {
    private final Once<List<CourtCase>> cases;
    private final Once<List<Study>> studies;
    private final Once<List<Effect>> effects;
    private final Once<List<Decision>> decisions;
    private final Once<List<Argument>> arguments;
    private final Once<List<HistoryStep>> history;
    private final Once<List<PublishedCount>> counts;
    private final Once<List<ContextNote>> context;

    Accounts(LawFiles files) {
        cases = files.file("cases.yaml", CourtCase::read);
        studies = files.file("studies.yaml", Study::read);
        effects = files.file("effects.yaml", Effect::read);
        decisions = files.file("decisions.yaml", Decision::read);
        arguments = files.file("arguments.yaml", Argument::read);
        history = files.file("history.yaml", HistoryStep::read);
        counts = files.file("history_counts.yaml", PublishedCount::read);
        context = files.file("context.yaml", ContextNote::read);
    }

    /// Cases in court, by filing; those of unknown filing last.
    public List<CourtCase> listCases() {
        return cases.get();
    }

    /// The cases about a place.
    ///
    /// @param place its code, such as `MD`, `48201` or `1010760`
    public List<CourtCase> listCases(String place) {
        return about(place, listCases());
    }

    /// Studies, audits and published costs, by topic.
    public List<Study> listStudies() {
        return studies.get();
    }

    /// The studies of a place.
    ///
    /// @param place its code, such as `MD`, `48201` or `1010760`
    public List<Study> listStudies(String place) {
        return about(place, listStudies());
    }

    /// A study.
    ///
    /// @throws NoSuchElementException when there is none of that id
    public Study getStudy(String id) {
        return listStudies().stream().filter(study -> study.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no study " + id));
    }

    /// Effects that are often claimed, each with what studies can and cannot say.
    public List<Effect> listEffects() {
        return effects.get();
    }

    /// Dated decisions of and about places, by day.
    public List<Decision> listDecisions() {
        return decisions.get();
    }

    /// The decisions of and about a place, by day.
    ///
    /// @param place its code, such as `MD`, `48201` or `1010760`
    public List<Decision> listDecisions(String place) {
        return about(place, listDecisions());
    }

    /// What one side says.
    public List<Argument> listArguments(Argument.Side side) {
        return arguments.get().stream().filter(argument -> argument.side() == side).toList();
    }

    /// The history since 1996 in dated sentences, by day.
    public List<HistoryStep> listHistory() {
        return history.get();
    }

    /// Counts that others published, by day.
    public List<PublishedCount> listPublishedCounts() {
        return counts.get();
    }

    /// What is often named beside agreements and is not about them.
    public List<ContextNote> listContext() {
        return context.get();
    }

    private static <T extends Placed> List<T> about(String place, List<T> all) {
        return all.stream().filter(one -> one.isAbout(place)).toList();
    }
}
