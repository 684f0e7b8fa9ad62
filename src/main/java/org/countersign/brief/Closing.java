package org.countersign.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.archive.Capture;
import org.countersign.archive.CaptureStamp;
import org.countersign.page.AsOf;
import org.countersign.page.Holder;
import org.countersign.page.Words;
import org.countersign.register.ListedEdition;

/// The sections that every brief ends with: what the lists leave out, questions, a letter, and sources.
///
/// @param asOf the register as asked
/// @param words the language
record Closing(AsOf asOf, Words words) {
    private static final int MOST_NAMED = 4;

    /// What the lists do not say.
    Section silent() {
        return new Section("silent", words.say("brief.silent"), List.of(new Block.Text(words.say("brief.silent.text"))));
    }

    /// The questions, each with the number of the section in which its fact stands.
    ///
    /// @param sections those that stand before, in their order
    Section questions(List<Question> questions, List<Section> sections) {
        Map<String, Integer> numbers = IntStream.range(0, sections.size()).boxed()
                .collect(Collectors.toMap(i -> sections.get(i).id(), i -> i + 1));
        return new Section("questions", words.say("brief.questions"),
                List.of(new Block.Text(words.say("brief.questions.lead")), new Block.Points(questions.stream()
                        .map(question -> words.say("brief.rests", question.text(),
                                Optional.ofNullable(numbers.get(question.rests())).orElseThrow(
                                        () -> new IllegalStateException(
                                                "a question rests on the section " + question.rests() + ", which is not there"))))
                        .toList(), true)));
    }

    /// The letter that asks for records.
    ///
    /// @param state the name of the state whose law is meant
    /// @param held the local holders, who may be named in it
    Section letter(String state, List<Holder> held) {
        String listed = held.isEmpty()
                ? ""
                : words.say("letter.listed", words.day(asOf.listed()), new HolderRows(asOf, words).names(held, MOST_NAMED));
        return new Section("letter", words.say("brief.letter"), List.of(new Block.Letter(List.of(
                words.say("letter.head"), words.say("letter.ask", state), words.say("letter.agreements", listed),
                words.say("letter.minutes"), words.say("letter.numbers"), words.say("letter.money"), words.say("letter.rules"),
                words.say("letter.form"), words.say("letter.sign")))));
    }

    /// Where everything is from, and how anyone can check it.
    Section sources(Citations cite) {
        List<Block> blocks = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        asOf.edition().ifPresentOrElse(edition -> {
            String name = fileName(edition);
            blocks.add(new Block.Text(words.say("brief.source.list", words.day(edition.date()), name, edition.rows().size())));
            blocks.add(new Block.Exact(words.say("brief.source.sha"), edition.edition().sha256()));
            sources.add(words.say("brief.source.check", name));
        }, () -> sources.add(words.say("brief.source.none")));
        sources.add(words.say("brief.source.pending", pending()));
        sources.add(words.say("brief.source.places"));
        blocks.add(new Block.Points(sources, false));
        cite.seen().ifPresent(day -> blocks.add(new Block.Text(words.say("brief.source.law", words.day(day)))));
        cite.list().ifPresent(blocks::add);
        return new Section("sources", words.say("brief.sources"), blocks);
    }

    private String pending() {
        int last = asOf.register().pending().lastOn(asOf.day());
        return asOf.register().pendingEnded().filter(day -> asOf.day().isAfter(day))
                .map(day -> words.say("brief.source.pending.ended", words.day(day)))
                .orElseGet(() -> last < 0
                        ? words.say("brief.source.pending.none")
                        : words.say("brief.source.pending.day", words.day(asOf.register().pending().editions().get(last).date())));
    }

    /// One of ICE's own names where there is one, and not one that an archive gave.
    private static String fileName(ListedEdition edition) {
        return edition.edition().captures().stream().map(Capture::name)
                .min(Comparator.comparing((String name) -> CaptureStamp.inName(name).isPresent()).thenComparing(name -> name))
                .orElseThrow();
    }
}
