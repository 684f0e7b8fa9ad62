package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.register.Unit;

/// What the text has told so far, for sentences that leave it out: which day, what is counted, where. Grows while a text is
/// read; each text has its own.
final class Story {
    private final Optional<LocalDate> published;
    private final Optional<LocalDate> newest;
    private final Optional<LocalDate> newestPending;
    private Optional<String> mainState = Optional.empty();
    private Optional<Clause> question = Optional.empty();
    private Optional<Clause> heading = Optional.empty();
    private List<String> columns = List.of();
    private List<String> lastStates = List.of();
    private List<String> lastModels = List.of();
    private Optional<Unit> lastUnit = Optional.empty();
    private boolean lastPending;
    private List<AgencyId> lastBodies = List.of();
    private Optional<Days> lastDays = Optional.empty();
    private Optional<Days> titleDays = Optional.empty();
    private final List<Days> listDays = new ArrayList<>();
    private boolean onTopic;
    private Optional<String> lawTopic = Optional.empty();
    private Optional<String> lawModel = Optional.empty();
    private boolean onStateLaw;

    Story(Optional<LocalDate> published, Optional<LocalDate> newest, Optional<LocalDate> newestPending) {
        this.newestPending = newestPending;
        this.published = published;
        this.newest = newest;
    }

    Optional<LocalDate> published() {
        return published;
    }

    Optional<LocalDate> newest() {
        return newest;
    }

    /// The day of the last pending list.
    Optional<LocalDate> newestPending() {
        return newestPending;
    }

    /// The state that a local text is about.
    Optional<String> mainState() {
        return mainState;
    }

    void setMainState(String usps) {
        mainState = Optional.of(usps);
    }

    /// The question that this sentence answers.
    Optional<Clause> question() {
        return question;
    }

    void ask(Optional<Clause> asked) {
        question = asked;
    }

    /// The heading or title above.
    Optional<Clause> heading() {
        return heading;
    }

    void head(Optional<Clause> above) {
        heading = above;
    }

    /// The headings of the columns of the table that is being read.
    List<String> columns() {
        return columns;
    }

    void setColumns(List<String> headings) {
        columns = List.copyOf(headings);
    }

    List<String> lastStates() {
        return lastStates;
    }

    List<String> lastModels() {
        return lastModels;
    }

    Optional<Unit> lastUnit() {
        return lastUnit;
    }

    boolean lastPending() {
        return lastPending;
    }

    List<AgencyId> lastBodies() {
        return lastBodies;
    }

    void setBodies(List<AgencyId> bodies) {
        lastBodies = List.copyOf(bodies);
    }

    /// The day of the sentence before.
    Optional<Days> lastDays() {
        return lastDays;
    }

    /// The day that a title gives for what stands below.
    Optional<Days> titleDays() {
        return titleDays;
    }

    void setTitleDays(Days days) {
        titleDays = Optional.of(days);
    }

    /// The days for which the text has given figures, the last first.
    List<Days> listDays() {
        return listDays.reversed();
    }

    boolean isOnTopic() {
        return onTopic;
    }

    void turnOnTopic() {
        onTopic = true;
    }

    Optional<String> lawTopic() {
        return lawTopic;
    }

    void setLawTopic(Optional<String> topic) {
        lawTopic = topic;
    }

    /// The model whose agreement the text speaks of.
    Optional<String> lawModel() {
        return lawModel;
    }

    void setLawModel(String code) {
        lawModel = Optional.of(code);
    }

    boolean isOnStateLaw() {
        return onStateLaw;
    }

    void setOnStateLaw(boolean on) {
        onStateLaw = on;
    }

    /// Remembers what a count was of.
    void told(Figure figure, Days days, boolean stated) {
        lastStates = figure.states();
        lastModels = figure.models();
        lastUnit = Optional.of(figure.unit());
        lastPending = figure.roll() == org.countersign.sighting.Roll.PENDING;
        lastDays = Optional.of(days);
        onTopic = true;
        if (stated && !listDays.contains(days)) {
            listDays.add(days);
        }
    }
}
