package org.countersign.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes a picture as SVG.
final class SvgText {
    private static final String FONTS = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    private final Picture picture;
    private final StringBuilder out = new StringBuilder();

    SvgText(Picture picture) {
        this.picture = picture;
    }

    byte[] bytes() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" font-family=\"")
                .append(FONTS)
                .append('"');
        attribute("width", picture.width());
        attribute("height", picture.height());
        out.append(" viewBox=\"0 0 ").append(picture.width()).append(' ').append(picture.height()).append("\">\n<title id=\"title\">");
        text(picture.title());
        out.append("</title>\n<desc id=\"description\">");
        text(picture.description());
        out.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"").append(Tint.WHITE.hex()).append("\"/>\n");
        picture.marks().forEach(this::mark);
        return out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> {
                out.append("<rect");
                attribute("x", box.x());
                attribute("y", box.y());
                attribute("width", box.width());
                attribute("height", box.height());
                attribute("fill", box.fill().hex());
                out.append("/>\n");
            }
            case Mark.Area area -> {
                out.append("<path");
                attribute("d", area.path());
                attribute("fill", area.fill().map(Tint::hex).orElse("none"));
                area.edge().ifPresent(this::stroke);
                out.append("/>\n");
            }
            case Mark.Line line -> {
                out.append("<line");
                attribute("x1", line.x1());
                attribute("y1", line.y1());
                attribute("x2", line.x2());
                attribute("y2", line.y2());
                stroke(line.stroke());
                out.append("/>\n");
            }
            case Mark.Hatch hatch -> {
                StringBuilder path = new StringBuilder();
                hatch.lines().forEach(line -> path.append('M').append(number(line.getX1())).append(' ').append(number(line.getY1()))
                        .append('L').append(number(line.getX2())).append(' ').append(number(line.getY2())));
                out.append("<path");
                attribute("d", path.toString());
                attribute("fill", "none");
                stroke(hatch.stroke());
                out.append("/>\n");
            }
            case Mark.Label label -> label(label);
            case Mark.Group group -> {
                out.append("<g transform=\"translate(").append(number(group.x())).append(' ').append(number(group.y())).append(") scale(")
                        .append(number(group.scale())).append(")\">\n");
                group.marks().forEach(this::mark);
                out.append("</g>\n");
            }
        }
    }

    private void label(Mark.Label label) {
        out.append("<text");
        attribute("x", label.x());
        attribute("y", label.y());
        attribute("font-size", label.size());
        if (label.weight() != Weight.REGULAR) {
            attribute("font-weight", label.weight().css());
        }
        if (label.anchor() != Mark.Anchor.START) {
            attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
        }
        // Whoever shows it may have other letters; they are fitted to the room that ours take.
        double width = Typeface.of(label.weight()).width(label.text(), label.size());
        if (width > 0) {
            attribute("textLength", width);
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        attribute("fill", label.tint().hex());
        out.append('>');
        text(label.text());
        out.append("</text>\n");
    }

    private void stroke(Stroke stroke) {
        attribute("stroke", stroke.tint().hex());
        attribute("stroke-width", stroke.width());
        if (stroke.dash() > 0) {
            attribute("stroke-dasharray", stroke.dash());
        }
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    /// A number with at most two digits behind the point.
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = Long.toString(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
        return sign + whole + (rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    /// Text as XML 1.0 has it; what XML cannot hold becomes the replacement character.
    private void text(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xfffd);
            }
        });
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && (character < 0xd800 || character > 0xdfff) && character != 0xfffe && character != 0xffff;
    }
}
