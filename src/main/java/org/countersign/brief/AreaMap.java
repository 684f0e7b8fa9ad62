package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.page.MapView;
import org.countersign.page.Words;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;
import org.countersign.place.Box;
import org.countersign.place.Once;
import org.countersign.place.Outline;
import org.countersign.place.Outlines;

/// A map of some counties by what local agencies hold there, with those around them.
///
/// @param map the country on the day
/// @param bold the codes of what is outlined in bold: counties, or a state
/// @param names the names of the counties to be labelled, by their codes
/// @param words the language
record AreaMap(MapView map, Set<String> bold, Map<String, String> names, Words words) {
    private static final int HEIGHT = 330;
    private static final int KEYS = 48;
    private static final double ROOM = 0.06;
    /// Drawing all outlines anew takes a while, so they are kept.
    private static final Once<Outlines> CLOSE = new Once<>(() -> Outlines.bundled().magnified(8));

    AreaMap {
        bold = Set.copyOf(bold);
        names = Map.copyOf(names);
    }

    /// The map.
    ///
    /// @param shown the codes of what must be seen whole
    /// @param title what it is
    /// @param description all that it shows
    Picture draw(List<String> shown, String title, String description) {
        Box box = around(shown);
        double scale = Math.min(Ink.WIDTH / (double) box.width(), HEIGHT / (double) box.height());
        double x = (Ink.WIDTH - box.width() * scale) / 2 - box.x() * scale;
        double y = (HEIGHT - box.height() * scale) / 2 - box.y() * scale;
        Box sheet = new Box((int) (-x / scale) - 1, (int) (-y / scale) - 1, (int) (Ink.WIDTH / scale) + 2, (int) (HEIGHT / scale) + 2);
        List<Outline> counties = CLOSE.get().listAreas(map.vintage()).stream().filter(county -> meet(county.box(), sheet)).toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Group(x, y, scale, ground(counties, scale)));
        labels(counties, x, y, scale, marks);
        marks.add(new Mark.Box(0, HEIGHT, Ink.WIDTH, KEYS, Tint.WHITE));
        keys(marks);
        return new Picture(Ink.WIDTH, HEIGHT + KEYS, title, description, marks);
    }

    private static Box around(List<String> shown) {
        List<Box> boxes = shown.stream().flatMap(code -> CLOSE.get().findOutline(code).stream()).map(Outline::box).toList();
        if (boxes.isEmpty()) {
            return CLOSE.get().map();
        }
        int left = boxes.stream().mapToInt(Box::x).min().orElseThrow();
        int top = boxes.stream().mapToInt(Box::y).min().orElseThrow();
        int right = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElseThrow();
        int bottom = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElseThrow();
        Box tight = new Box(left, top, right - left, bottom - top);
        return tight.grown((int) Math.ceil(Math.max(tight.width(), tight.height()) * ROOM) + 1);
    }

    private static boolean meet(Box one, Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private List<Mark> ground(List<Outline> counties, double scale) {
        List<Mark> marks = new ArrayList<>();
        for (Outline county : counties) {
            marks.addAll(Ink.filled(county.path(), map.tone(county.fips()), scale));
            marks.add(new Mark.Area(county.path(), Optional.empty(), Optional.of(Stroke.unbroken(Ink.SOFT, 0.8 / scale))));
        }
        for (String code : bold.stream().sorted().toList()) {
            // white on either side, since the ground may be as dark as the line
            CLOSE.get().findOutline(code).ifPresent(outline -> marks.addAll(List.of(
                    new Mark.Area(outline.path(), Optional.empty(), Optional.of(Stroke.unbroken(Tint.WHITE, 8 / scale))),
                    new Mark.Area(outline.path(), Optional.empty(), Optional.of(Stroke.unbroken(Ink.BLACK, 3.4 / scale))))));
        }
        return marks;
    }

    private void labels(List<Outline> counties, double x, double y, double scale, List<Mark> marks) {
        for (Outline county : counties) {
            String name = names.get(county.fips());
            double width = name == null ? 0 : Lines.width(name, Weight.REGULAR, Ink.LETTERS);
            if (name != null && (bold.contains(county.fips()) || width < county.box().width() * scale)) {
                double middle = Math.clamp(x + county.label().x() * scale, width / 2 + 3, Ink.WIDTH - width / 2 - 3);
                double base = Math.clamp(y + county.label().y() * scale + 5, 16, HEIGHT - 6);
                marks.add(new Mark.Box(middle - width / 2 - 3, base - 13, width + 6, 17, Tint.WHITE));
                marks.add(new Mark.Label(middle, base, name, Ink.LETTERS,
                        bold.contains(county.fips()) ? Weight.SEMIBOLD : Weight.REGULAR, Anchor.MIDDLE, Ink.BLACK));
            }
        }
    }

    private void keys(List<Mark> marks) {
        for (int tone = 0; tone <= 3; tone++) {
            double x = tone % 2 * Ink.WIDTH / 2.0;
            double y = HEIGHT + 8 + tone / 2 * 20;
            marks.addAll(Ink.filled(Ink.box(x + 1, y, 22, 13), tone, 1));
            marks.add(new Mark.Area(Ink.box(x + 1, y, 22, 13), Optional.empty(), Optional.of(Stroke.unbroken(Ink.SOFT, 0.8))));
            marks.add(Ink.label(x + 30, y + 12, words.say("brief.map.key." + tone), Anchor.START));
        }
    }
}
