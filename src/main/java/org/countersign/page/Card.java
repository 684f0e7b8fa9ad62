package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Weight;

/// The picture of a page where it is shared: what the site is, the page's title and first sentence, its figure, and the day.
public final class Card {
    /// How wide pictures of pages are, in pixels; what sites that show them ask for.
    public static final int WIDTH = 1200;
    /// How high they are.
    public static final int HEIGHT = 630;

    static final int MARGIN = 64;
    private static final int BAR = 14;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int FOOT = 598;
    private static final List<Integer> TITLE_SIZES = List.of(60, 52, 44);
    private static final int TITLE_LINES = 2;
    private static final int TEXT = 31;
    private static final int TEXT_BESIDE = 28;
    private static final int TEXT_LINES = 7;
    private static final int TEXT_END = 540;
    /// How wide words are beside a chart, and where the chart begins.
    private static final int COLUMN = 500;
    private static final int CHART = MARGIN + COLUMN + 44;
    /// Numbers of a chart that is drawn smaller than its box.
    private static final int TICK = 20;

    private final Frame frame;
    private final Optional<Growth> growth;
    private final List<Mark> marks = new ArrayList<>();
    private double y = 140;

    private Card(Frame frame, Optional<Growth> growth) {
        this.frame = frame;
        this.growth = growth;
    }

    /// The card of a page.
    static Picture of(Frame frame) {
        return of(frame, frame.title());
    }

    /// The card of a page under another title than its own.
    static Picture of(Frame frame, View.Title title) {
        return new Card(frame, Optional.empty()).drawn(title);
    }

    /// The card of a page with a small chart of growth beside its words, where there is anything to draw.
    static Picture of(Frame frame, Growth growth) {
        return new Card(frame, Optional.of(growth).filter(GrowthPicture::draws)).drawn(frame.title());
    }

    private Picture drawn(View.Title title) {
        brand();
        title(title.name());
        growth.ifPresent(this::chart);
        frame.view().figure(frame.words()).ifPresent(this::figure);
        sentence(title.sentence());
        marks.add(new Mark.Line(MARGIN, FOOT - 40, WIDTH - MARGIN, FOOT - 40, Stroke.unbroken(Palette.LINE, 2)));
        marks.addAll(credit(frame));
        return new Picture(WIDTH, HEIGHT, title.name(), title.sentence(), marks);
    }

    /// The last line of every picture: whose it is, of which day, and where it is from.
    static List<Mark> credit(Frame frame) {
        String source = frame.view().source(frame);
        String site = frame.origin().map(origin -> origin.replaceFirst("^https?://", "")).orElse("");
        return List.of(
                new Mark.Label(MARGIN, FOOT, source, 24, Weight.REGULAR, Anchor.START, Palette.SOFT),
                new Mark.Label(WIDTH - MARGIN, FOOT, site, 24, Weight.REGULAR, Anchor.END, Palette.SOFT));
    }

    private void brand() {
        double after = MARGIN + Lines.width("Countersign", Weight.SEMIBOLD, 36) + 14;
        marks.add(new Mark.Box(0, 0, WIDTH, BAR, Palette.ACCENT));
        marks.add(new Mark.Label(MARGIN, 82, "Countersign", 36, Weight.SEMIBOLD, Anchor.START, Palette.INK));
        marks.add(new Mark.Label(after, 82, frame.say("brand.what"), 26, Weight.REGULAR, Anchor.START, Palette.SOFT));
    }

    /// In one line where any size allows it, else in two; as large as goes.
    private void title(String name) {
        int size = size(name, 1).or(() -> size(name, TITLE_LINES)).orElse(TITLE_SIZES.getLast());
        for (String line : Lines.cut(name, Weight.SEMIBOLD, size, ROOM, TITLE_LINES)) {
            line(line, size, Weight.SEMIBOLD, size * 1.12);
        }
    }

    private static Optional<Integer> size(String name, int most) {
        return TITLE_SIZES.stream().filter(size -> Lines.broken(name, Weight.SEMIBOLD, size, ROOM).size() <= most).findFirst();
    }

    private void figure(View.Figure figure) {
        y += 108;
        double after = MARGIN + Lines.width(figure.number(), Weight.SEMIBOLD, 92) + 18;
        marks.add(new Mark.Label(MARGIN, y, figure.number(), 92, Weight.SEMIBOLD, Anchor.START, Palette.ACCENT));
        marks.add(new Mark.Label(after, y, figure.unit(), 36, Weight.REGULAR, Anchor.START, Palette.INK));
    }

    /// From below the title to the last line, with the models' codes as its legend.
    private void chart(Growth chart) {
        int room = WIDTH - MARGIN - CHART;
        Legend legend = GrowthPicture.legend(chart, code -> code);
        double top = y + 30;
        marks.add(GrowthPicture.drawn(chart, frame.words(), TICK).within(CHART, top, room, TEXT_END - legend.height(room) - top));
        marks.addAll(
                legend.across(CHART + 46, Math.min(TEXT_END, top + room * (double) GrowthChart.HEIGHT / GrowthChart.WIDTH + Legend.STEP),
                        room));
    }

    private void sentence(String sentence) {
        y += 22;
        int size = growth.isPresent() ? TEXT_BESIDE : TEXT;
        double step = size * 1.32;
        int most = Math.clamp((int) ((TEXT_END - y) / step), 1, TEXT_LINES);
        for (String line : Lines.cut(sentence, Weight.REGULAR, size, growth.isPresent() ? COLUMN : ROOM, most)) {
            line(line, size, Weight.REGULAR, step);
        }
    }

    private void line(String text, double size, Weight weight, double step) {
        y += step;
        marks.add(new Mark.Label(MARGIN, y, text, size, weight, Anchor.START, Palette.INK));
    }
}
