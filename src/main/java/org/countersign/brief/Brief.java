package org.countersign.brief;

import java.util.List;
import java.util.Objects;
import org.countersign.page.Language;

/// The account of one place in one language.
///
/// @param language its language
/// @param title the place
/// @param answer the answer to the first question, in a sentence
/// @param foot what stands at the foot of every sheet: whose it is, the place, the day of the list
/// @param body the sections of the two pages
/// @param annex what is too long for them; may be empty
public record Brief(Language language, String title, String answer, String foot, List<Section> body, List<Section> annex) {
    public Brief {
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(foot);
        body = List.copyOf(body);
        annex = List.copyOf(annex);
    }

    /// All sections, the annex last.
    public List<Section> sections() {
        return java.util.stream.Stream.concat(body.stream(), annex.stream()).toList();
    }
}
