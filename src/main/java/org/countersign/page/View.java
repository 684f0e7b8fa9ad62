package org.countersign.page;

import java.util.Optional;
import org.countersign.export.Table;
import org.countersign.picture.Picture;

/// What stands at an address: one view, which is the page, the JSON tree and, where it is a table, the CSV.
public interface View {
    /// The template that shows it, such as `county.jte`.
    String template();

    /// Its address without language, ending and query.
    String path();

    /// Its title, and the sentence that answers the page's first question.
    Title title(Words words);

    /// The tree of its JSON twin.
    Object tree();

    /// The table of its CSV twin; empty where it is none.
    default Optional<Table> table() {
        return Optional.empty();
    }

    /// Its SVG and PNG form, which stands for it where it is shared: [Card#WIDTH] by [Card#HEIGHT] pixels, with source and day.
    default Picture picture(Frame frame) {
        return Card.of(frame);
    }

    /// Where its pictures and panels say they are from, with the day.
    default String source(Frame frame) {
        return dated() ? frame.say("picture.source", frame.listedDay()) : frame.say("picture.source.undated");
    }

    /// Whether it has forms for paper and as Markdown.
    default boolean printed() {
        return false;
    }

    /// Its form to print, a PDF in the frame's language; empty where it has none.
    default Optional<byte[]> paper(Frame frame) {
        return Optional.empty();
    }

    /// Its form as Markdown in the frame's language; empty where it has none.
    default Optional<String> markdown(Frame frame) {
        return Optional.empty();
    }

    /// The figure that its card shows large; empty where it has none.
    default Optional<Figure> figure(Words words) {
        return Optional.empty();
    }

    /// Its days as an iCalendar file; empty where it has none.
    default Optional<CalendarFile> calendar() {
        return Optional.empty();
    }

    /// What the next page of a long list is asked by: its parameter `cursor`; empty on the last page.
    default Optional<String> next() {
        return Optional.empty();
    }

    /// Whether it shows the register as of a day that can be chosen.
    default boolean dated() {
        return true;
    }

    /// The title of a page and what it says in one sentence.
    ///
    /// @param name for the browser's tab and the first heading
    /// @param sentence for quoting, for search engines and for cards; plain text
    record Title(String name, String sentence) {}

    /// A number with what it counts.
    ///
    /// @param number as the language writes it
    /// @param unit what it counts, to be read after it
    record Figure(String number, String unit) {}
}
