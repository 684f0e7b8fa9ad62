package org.countersign.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.archive.Capture;
import org.countersign.archive.CaptureStamp;
import org.countersign.archive.Grade;
import org.countersign.export.AgencyTree;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;

/// One page to print for a court file: what the list of a day printed of an agency, and how anyone can check that.
///
/// @param asOf the register as asked
/// @param agency the agency
public record ExhibitView(AsOf asOf, Agency agency) implements View {
    private static final int MOST_NAMES = 4;

    public ExhibitView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(agency);
    }

    @Override
    public String template() {
        return "exhibit.jte";
    }

    @Override
    public String path() {
        return Addresses.exhibit(agency);
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("exhibit.title", agency.name(), agency.state()), Held.sentence(agency, asOf, words));
    }

    /// The edition that answers for the day.
    public Optional<ListedEdition> edition() {
        return asOf.edition();
    }

    /// Whether it is a copy of a page and no workbook of ICE's.
    public boolean captured() {
        return edition().map(edition -> edition.edition().grade() == Grade.CAPTURE).orElse(false);
    }

    /// Whether the edition's day is one by which it was seen, and not that of its publication.
    public boolean seen() {
        return edition().flatMap(ListedEdition::day).map(day -> day.seen()).orElse(false);
    }

    /// The name by which the list is known: one of ICE's where there is one, and not one given by an archive.
    public String fileName() {
        return names().getFirst();
    }

    /// The names under which the same bytes were found, the first few; an archive's with the time of its capture.
    public List<String> fileNames(Words words) {
        return names().stream().limit(MOST_NAMES)
                .map(name -> CaptureStamp.inName(name).map(stamp -> words.say("exhibit.captured", name,
                        words.day(LocalDate.parse(stamp.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)),
                        stamp.substring(8, 10) + ":" + stamp.substring(10, 12))).orElse(name))
                .toList();
    }

    /// How many further names there are.
    public int moreNames() {
        return Math.max(0, names().size() - MOST_NAMES);
    }

    private List<String> names() {
        return edition().stream().flatMap(edition -> edition.edition().captures().stream()).map(Capture::name)
                .sorted(Comparator.comparing((String name) -> CaptureStamp.inName(name).isPresent()).thenComparing(name -> name))
                .toList();
    }

    /// The rows of the agency in that edition.
    public List<PrintedRow> rows() {
        return asOf.held(agency).stream()
                .flatMap(agreement -> Held.rows(agreement, asOf).stream())
                .sorted(Comparator.comparingInt(PrintedRow::row))
                .toList();
    }

    /// What counts as listed on the day though that one edition leaves it out, with the row printed last before.
    public List<PrintedRow> leftOut() {
        return asOf.held(agency).stream()
                .filter(agreement -> Held.rows(agreement, asOf).isEmpty())
                .flatMap(agreement -> Held.row(agreement, asOf).stream())
                .toList();
    }

    /// The agreements that had been listed by the day, those of the day first.
    public List<Agreement> agreements() {
        return asOf.register().getHistory(agency.id()).agreements().stream()
                .filter(agreement -> agreement.listed().getFirst().firstEdition() <= asOf.ordinal())
                .sorted(Comparator.comparing((Agreement agreement) -> !agreement.isListed(asOf.ordinal())).thenComparing(Agreement::id))
                .toList();
    }

    @Override
    public Object tree() {
        Map<String, Object> tree = Json.object(
                "agency", Json.object("id", agency.id(), "name", agency.name(), "state", agency.state(), "ori", agency.ori()),
                "sentence", Held.sentence(agency, asOf, Words.of(Language.ENGLISH)),
                "edition", edition().map(EditionTree::of),
                "fileName", edition().map(listed -> fileName()),
                "rows", rows().stream().map(PrintedRow::tree).toList(),
                "leftOutOfThisEdition", leftOut().stream().map(PrintedRow::tree).toList());
        tree.put("agreements", agreements().stream()
                .map(agreement -> {
                    Map<String, Object> one = AgencyTree.agreement(agreement);
                    one.put("onDay", agreement.isListed(asOf.ordinal()));
                    return one;
                })
                .toList());
        return tree;
    }

    @Override
    public Optional<Table> table() {
        List<List<String>> cells = new ArrayList<>();
        for (PrintedRow row : rows()) {
            for (PrintedRow.PrintedCell cell : row.cells()) {
                cells.add(List.of(row.edition().edition().sha256(), row.edition().date().toString(), Integer.toString(row.row()),
                        cell.reference(), cell.heading(), cell.cell().text(), cell.cell().link().orElse("")));
            }
        }
        return Optional.of(new Table(List.of("edition", "day", "row", "cell", "heading", "text", "link"), cells));
    }
}
