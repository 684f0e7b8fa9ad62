package org.countersign.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.page.AsOf;
import org.countersign.page.Held;
import org.countersign.page.Holder;
import org.countersign.page.Models;
import org.countersign.page.PrintedRow;
import org.countersign.page.Standings;
import org.countersign.page.Words;
import org.countersign.place.County;
import org.countersign.register.Agreement;
import org.countersign.register.Interval;

/// Holders and their agreements as rows of tables and parts of sentences.
///
/// @param asOf the register as asked
/// @param words the language
record HolderRows(AsOf asOf, Words words) {
    /// An agreement with whose it is.
    record Line(Holder holder, Agreement agreement) {}

    /// All agreements of some holders, in their order.
    static List<Line> lines(List<Holder> holders) {
        return holders.stream()
                .flatMap(holder -> holder.agreements().stream().map(agreement -> new Line(holder, agreement)))
                .toList();
    }

    /// Who, under which model, signed when, first listed when, on which row.
    Block.Grid held(String caption, List<Line> lines) {
        List<String> heads = List.of(words.say("column.agency"), words.say("column.model"), words.say("column.signed"),
                words.say("column.first"), words.say("brief.row"));
        return new Block.Grid(caption, heads, lines.stream()
                .map(line -> List.of(line.holder().agency().name(), model(line.agreement()), words.day(line.agreement().signed()),
                        words.when(line.agreement().listed().getFirst().from()), row(line.agreement())))
                .toList());
    }

    /// The same with the county, in short days, since these are many rows.
    Block.Grid byCounty(String caption, List<Line> lines) {
        List<String> heads = List.of(words.say("column.agency"), words.say("column.county"), words.say("column.model"),
                words.say("column.signed"), words.say("column.first"), words.say("brief.row"));
        return new Block.Grid(caption, heads, lines.stream()
                .map(line -> List.of(line.holder().agency().name(), counties(line.holder()), line.agreement().model().code(),
                        line.agreement().signed().map(LocalDate::toString).orElseGet(() -> words.say("day.unknown")),
                        days(line.agreement().listed().getFirst().from()), row(line.agreement())))
                .toList());
    }

    /// Who, under which model, listed in which spans.
    Block.Grid before(String caption, List<Line> lines) {
        List<String> heads = List.of(words.say("column.agency"), words.say("column.model"), words.say("brief.column.listed"));
        return new Block.Grid(caption, heads, lines.stream()
                .map(line -> List.of(line.holder().agency().name(), line.agreement().model().code(), spans(line.agreement())))
                .toList());
    }

    /// Holders with the codes of what they hold, for a sentence.
    static String names(List<Holder> holders) {
        return holders.stream().map(holder -> holder.agency().name() + " (" + holder.codes() + ")").collect(Collectors.joining("; "));
    }

    /// The first holders of a list for a sentence, and how many more there are.
    String names(List<Holder> holders, int most) {
        return holders.size() <= most
                ? names(holders)
                : names(holders.subList(0, most)) + " " + words.say("brief.before.more", holders.size() - most);
    }

    /// The spans in which an agreement was listed.
    String spans(Agreement agreement) {
        return agreement.listed().stream().map(span -> Standings.span(span, words)).collect(Collectors.joining("; "));
    }

    private String model(Agreement agreement) {
        return Models.name(agreement.model(), words) + " (" + agreement.model().code() + ")";
    }

    /// The two days between which something happened, or the one by which it had.
    private static String days(Interval interval) {
        return interval.after().filter(after -> !after.equals(interval.by())).map(after -> after + " – ").orElse("") + interval.by();
    }

    private String counties(Holder holder) {
        if (holder.agency().territory().statewide()) {
            return words.say("brief.wide");
        }
        List<String> names = new ArrayList<>();
        holder.agency().territory().counties().keySet()
                .forEach(fips -> names.add(asOf.register().places().findCounty(fips).map(County::name).orElse(fips)));
        return String.join(", ", names);
    }

    /// The rows of the list of the day that print it.
    private String row(Agreement agreement) {
        List<PrintedRow> rows = Held.rows(agreement, asOf);
        return rows.isEmpty()
                ? words.say("brief.row.flicker")
                : rows.stream().map(row -> Integer.toString(row.row())).collect(Collectors.joining(", "));
    }
}
