package org.countersign.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.law.Bilingual;
import org.countersign.register.ListedEdition;

/// What is around every page: the language, the view, and what was asked.
///
/// @param words the language's words
/// @param view what is shown
/// @param ask what was asked
/// @param asOf the register as asked
/// @param newest the newest participating edition of the whole register; empty where there is none
/// @param revision the first characters of a hash over the whole register
/// @param origin the site's scheme and host, where that is configured: `https://…`, without a slash at the end
public record Frame(
        Words words, View view, Ask ask, AsOf asOf, Optional<ListedEdition> newest, String revision, Optional<String> origin) {
    public Frame {
        Objects.requireNonNull(words);
        Objects.requireNonNull(view);
        Objects.requireNonNull(ask);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(newest);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(origin);
    }

    /// A phrase in the page's language; see [Words#say].
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// A text of law data in the page's language.
    public String say(Bilingual text) {
        return words.say(text);
    }

    /// An address of the site in the page's language; the day asked about goes along.
    public String to(String path) {
        return to(path, Map.of());
    }

    /// The same with parameters of its own.
    public String to(String path, Map<String, String> filters) {
        return words.language().prefix() + path + new Ask(ask.on(), ask.known(), new TreeMap<>(filters)).query();
    }

    /// An address of the site in the page's language, as of today.
    public String plain(String path) {
        return words.language().prefix() + path;
    }

    /// The same page in its language with something else asked of it.
    public String asking(Ask other) {
        return words.language().prefix() + path(words.language()) + other.query();
    }

    /// The page behind, where the view is a page of a longer list.
    public Optional<String> following() {
        return view.next().map(cursor -> asking(ask.with(Batch.CURSOR, cursor)));
    }

    /// The same page in a language, with all that was asked.
    public String same(Language language) {
        return language.prefix() + path(language) + ask.query();
    }

    private String path(Language language) {
        return view.path().equals("/") && language != Language.ENGLISH ? "" : view.path();
    }

    /// The page's own twin with an ending such as `json`.
    public String twin(String ending) {
        return twin(ending, ask);
    }

    /// The twin of the page behind, where the view is a page of a longer list.
    public Optional<String> followingTwin(String ending) {
        return view.next().map(cursor -> twin(ending, ask.with(Batch.CURSOR, cursor)));
    }

    private String twin(String ending, Ask asked) {
        return (view.path().equals("/") ? "/home" : view.path()) + "." + ending + asked.query();
    }

    /// The page's picture with an ending, `svg` or `png`; it speaks the page's language.
    public String drawn(String ending) {
        return words.language().prefix() + twin(ending);
    }

    /// An address that can be given to others: with the origin, where that is known.
    public String shared(String address) {
        return origin.orElse("") + address;
    }

    /// The title and first sentence.
    public View.Title title() {
        return view.title(words);
    }

    /// The day of the edition shown.
    public String listedDay() {
        return words.day(asOf.listed());
    }

    /// Whether an older day than the newest edition's is shown.
    public boolean historic() {
        return newest.map(edition -> asOf.listed().isBefore(edition.date())).orElse(false);
    }

    /// The day asked about in the form of addresses and date fields.
    public String isoDay() {
        return asOf.day().toString();
    }

    /// The day of the newest edition in that form.
    public String newestDay() {
        return newest.map(ListedEdition::date).map(LocalDate::toString).orElse("");
    }
}
