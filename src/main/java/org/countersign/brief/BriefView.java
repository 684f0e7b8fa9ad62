package org.countersign.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.page.Ask;
import org.countersign.page.AsOf;
import org.countersign.page.Found;
import org.countersign.page.Frame;
import org.countersign.page.Language;
import org.countersign.page.PlaceView;
import org.countersign.page.StateView;
import org.countersign.page.View;
import org.countersign.page.Words;
import org.countersign.page.WrongParameter;

/// The brief of a state, county or town: a page, a PDF, a text, and the page's table.
///
/// @param whole the place's own page
/// @param revision what tells the register from any other
public record BriefView(View whole, String revision) implements View {
    /// The parameter that names the paper.
    public static final String PAPER = "paper";

    private static final String ABOVE = "/briefs";

    public BriefView {
        Objects.requireNonNull(whole);
        Objects.requireNonNull(revision);
        if (!(whole instanceof PlaceView) && !(whole instanceof StateView)) {
            throw new IllegalArgumentException("a brief is of a place, not of " + whole.path());
        }
    }

    /// What is found at a place's address, as a brief.
    public static Found of(Found whole, String revision) {
        return switch (whole) {
            case Found.Shown shown -> new Found.Shown(new BriefView(shown.view(), revision));
            case Found.Moved moved -> new Found.Moved(ABOVE + moved.path());
            case Found.Missing missing -> missing;
        };
    }

    /// The brief in a language.
    public Brief brief(Words words) {
        return whole instanceof StateView state ? Briefs.of(state, words, revision) : Briefs.of((PlaceView) whole, words, revision);
    }

    /// The place's name.
    public String name() {
        return whole instanceof StateView state ? state.line().state().name() : ((PlaceView) whole).fullName();
    }

    private AsOf asOf() {
        return whole instanceof StateView state ? state.asOf() : ((PlaceView) whole).asOf();
    }

    @Override
    public String template() {
        return "brief.jte";
    }

    @Override
    public String path() {
        return ABOVE + whole.path();
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("brief.title", name()), whole.title(words).sentence());
    }

    /// The address of a form without language: letter is what is meant where no paper is named.
    ///
    /// @param ending `pdf` or `md`
    public String on(Ask ask, Paper paper, String ending) {
        SortedMap<String, String> none = new TreeMap<>();
        Ask asked = new Ask(ask.on(), ask.known(), none).with(PAPER, paper == Paper.LETTER ? "" : paper.word());
        return path() + "." + ending + asked.query();
    }

    @Override
    public boolean printed() {
        return true;
    }

    @Override
    public Optional<byte[]> paper(Frame frame) {
        Paper paper = frame.ask().filter(PAPER)
                .map(word -> Paper.of(word).orElseThrow(() -> new WrongParameter(PAPER, word, Paper.words())))
                .orElse(Paper.LETTER);
        return Optional.of(pdf(frame.words(), paper));
    }

    /// The brief as a PDF: the same bytes for the same register, language and paper.
    public byte[] pdf(Words words, Paper paper) {
        return PaperPress.print(brief(words), paper, asOf().listed());
    }

    @Override
    public Optional<String> markdown(Frame frame) {
        return Optional.of(markdown(frame.words()));
    }

    /// The brief as Markdown.
    public String markdown(Words words) {
        return MarkdownText.of(brief(words));
    }

    @Override
    public Object tree() {
        Brief brief = brief(Words.of(Language.ENGLISH));
        return Json.object("title", brief.title(), "sentence", brief.answer(),
                "sections", brief.sections().stream().map(BriefView::tree).toList());
    }

    private static Map<String, Object> tree(Section section) {
        return Json.object("id", section.id(), "heading", section.heading(),
                "blocks", section.blocks().stream().map(BriefView::tree).toList());
    }

    private static Map<String, Object> tree(Block block) {
        return switch (block) {
            case Block.Text text -> Json.object("text", text.text());
            case Block.Exact exact -> Json.object("text", exact.words(), "exact", exact.text());
            case Block.Points points -> Json.object("points", points.items());
            case Block.Grid grid -> Json.object("caption", grid.caption(), "columns", grid.heads(), "rows", List.copyOf(grid.rows()));
            case Block.Drawing drawing -> Json.object("drawing", drawing.picture().title(), "shows", drawing.picture().description());
            case Block.Letter letter -> Json.object("letter", letter.paragraphs());
        };
    }

    @Override
    public Optional<Table> table() {
        return whole.table();
    }
}
