package org.countersign.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.export.AgencyTree;
import org.countersign.export.AgreementDataset;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.picture.Picture;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;

/// Every agreement that a county's local agencies, or an agency, ever had on the lists, along the years.
///
/// @param asOf the register as asked; the day asked about is marked, and nothing is left out for it
/// @param whole the page it belongs to
/// @param owner whose it is, as the whole page has it in its heading
/// @param holders who was ever listed, with all that they held
public record TimelineView(AsOf asOf, View whole, String owner, List<Holder> holders) implements View {
    private static final String BELOW = "/timeline";

    public TimelineView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(whole);
        Objects.requireNonNull(owner);
        holders = List.copyOf(holders);
    }

    /// The timeline of what is found at an address.
    public static Found of(Found whole) {
        return switch (whole) {
            case Found.Shown(PlaceView place) -> new Found.Shown(
                    new TimelineView(place.asOf(), place, place.fullName(), Holder.ever(place.asOf(), place.bodies().local())));
            case Found.Shown(AgencyView agency) -> new Found.Shown(new TimelineView(agency.asOf(), agency,
                    agency.agency().name() + ", " + agency.agency().state(), Holder.ever(agency.asOf(), List.of(agency.agency()))));
            case Found.Shown other -> throw new IllegalArgumentException("no timeline belongs to " + other.view().path());
            case Found.Moved moved -> new Found.Moved(moved.path() + BELOW);
            case Found.Missing missing -> missing;
        };
    }

    /// The address of a page's timeline.
    public static String path(String whole) {
        return whole + BELOW;
    }

    @Override
    public String template() {
        return "timelinepage.jte";
    }

    @Override
    public String path() {
        return path(whole.path());
    }

    @Override
    public Title title(Words words) {
        String name = words.say("timeline.title", owner);
        List<ListedEdition> editions = asOf.register().participating().editions();
        if (editions.isEmpty()) {
            return new Title(name, words.say("none.yet", words.day(asOf.day())));
        }
        LocalDate first = editions.getFirst().date();
        LocalDate last = editions.getLast().date();
        return new Title(name, words.say(isAgency() ? "timeline.sentence.agency" : "timeline.sentence.county", words.day(first),
                words.day(last), holders.stream().mapToInt(holder -> holder.agreements().size()).sum(), holders.size(), owner));
    }

    /// Whether it is an agency's, where bars need no names.
    public boolean isAgency() {
        return whole instanceof AgencyView;
    }

    /// What is drawn.
    public Timeline timeline() {
        return Timeline.of(asOf, holders, !isAgency());
    }

    @Override
    public Picture picture(Frame frame) {
        Timeline timeline = timeline();
        return timeline.bars().isEmpty() ? Card.of(frame) : TimelinePicture.of(frame, timeline);
    }

    /// Of the last list, since what came after the day asked is drawn too.
    @Override
    public String source(Frame frame) {
        return asOf.register().participating().newest()
                .map(edition -> frame.say("picture.source", frame.words().day(edition.date())))
                .orElseGet(() -> frame.say("picture.source.undated"));
    }

    private Stream<Agreement> agreements() {
        return holders.stream().flatMap(holder -> holder.agreements().stream());
    }

    @Override
    public Object tree() {
        return Json.object("of", owner, "agreements", agreements().map(agreement -> {
            Map<String, Object> tree = AgencyTree.agreement(agreement);
            tree.put("agency", agreement.agency());
            return tree;
        }).toList());
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(AgreementDataset.of(agreements().toList(), asOf.register()).table());
    }
}
