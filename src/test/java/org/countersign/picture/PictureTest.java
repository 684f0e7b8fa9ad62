package org.countersign.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countersign.picture.Mark.Anchor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PictureTest {
    private static final Tint RED = new Tint(0xff0000);
    private static final Tint BLUE = new Tint(0x0000ff);

    private static BufferedImage painted(Mark... marks) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture(marks).png()));
    }

    private static Picture picture(Mark... marks) {
        return new Picture(100, 60, "Title", "What it shows", List.of(marks));
    }

    private static Element written(Mark... marks) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(picture(marks).svg()))
                .getDocumentElement();
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    @Test
    void whatLiesOverAnotherIsSeen() throws Exception {
        BufferedImage image =
                painted(new Mark.Box(10, 10, 20, 20, RED), new Mark.Area("M20 20h20v20h-20z", Optional.of(BLUE), Optional.empty()));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(at(image, 5, 5)).isEqualTo(0xffffff);
        assertThat(at(image, 15, 15)).isEqualTo(0xff0000);
        assertThat(at(image, 25, 25)).isEqualTo(0x0000ff);
        assertThat(at(image, 39, 39)).isEqualTo(0x0000ff);
        assertThat(at(image, 41, 41)).isEqualTo(0xffffff);
    }

    @Test
    void aGroupIsMovedAndScaledAndNothingAfterIt() throws Exception {
        BufferedImage image = painted(new Mark.Group(10, 20, 2, List.of(new Mark.Box(5, 5, 10, 5, RED))), new Mark.Box(0, 0, 2, 2, BLUE));
        // from 10 + 2 * 5 to 10 + 2 * 15, and from 20 + 2 * 5 to 20 + 2 * 10
        assertThat(at(image, 20, 30)).isEqualTo(0xff0000);
        assertThat(at(image, 39, 39)).isEqualTo(0xff0000);
        assertThat(at(image, 19, 30)).isEqualTo(0xffffff);
        assertThat(at(image, 40, 39)).isEqualTo(0xffffff);
        assertThat(at(image, 0, 0)).isEqualTo(0x0000ff);
    }

    @Test
    void aTextStandsAtItsAnchor() throws Exception {
        for (Anchor anchor : Anchor.values()) {
            BufferedImage image = painted(new Mark.Label(50, 40, "HHH", 20, Weight.SEMIBOLD, anchor, BLUE));
            int left = count(image, 0, 50);
            int right = count(image, 50, 100);
            switch (anchor) {
                case START -> assertThat(left).isZero();
                case END -> assertThat(right).isZero();
                case MIDDLE -> assertThat(left).isBetween(right - 30, right + 30).isPositive();
            }
            assertThat(left + right).isGreaterThan(100);
        }
    }

    private static int count(BufferedImage image, int from, int to) {
        int inked = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += at(image, x, y) == 0xffffff ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void theSvgHoldsTextAsText() throws Exception {
        Element svg = written(new Mark.Label(50, 40, "Peña & <b>\u0001", 20, Weight.SEMIBOLD, Anchor.END, BLUE));
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 100 60");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Title");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("What it shows");
        Element text = (Element) svg.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).isEqualTo("Peña & <b>\ufffd");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(text.getAttribute("font-weight")).isEqualTo("600");
        assertThat(text.getAttribute("fill")).isEqualTo("#0000ff");
        assertThat(Double.parseDouble(text.getAttribute("textLength")))
                .isCloseTo(Lines.width("Peña & <b>\u0001", Weight.SEMIBOLD, 20), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void theSvgHoldsEveryKindOfMark() throws Exception {
        Element svg = written(
                new Mark.Group(-0.05, 2.5, 1.25, List.of(new Mark.Box(1, 2, 3.005, 4, RED))),
                new Mark.Area("M0 0h9", Optional.empty(), Optional.of(new Stroke(BLUE, 1.5, 4))),
                new Mark.Line(0, 1, 2, 3, Stroke.unbroken(RED, 2)));
        Element group = (Element) svg.getElementsByTagName("g").item(0);
        assertThat(group.getAttribute("transform")).isEqualTo("translate(-0.05 2.5) scale(1.25)");
        Element area = (Element) svg.getElementsByTagName("path").item(0);
        assertThat(area.getAttribute("fill")).isEqualTo("none");
        assertThat(area.getAttribute("stroke-dasharray")).isEqualTo("4");
        Element line = (Element) svg.getElementsByTagName("line").item(0);
        assertThat(line.getAttribute("y2")).isEqualTo("3");
        assertThat(line.getAttribute("stroke")).isEqualTo("#ff0000");
    }

    @Test
    void theSameDrawingIsTheSameFileInAnyLocale() {
        Mark[] marks = {new Mark.Label(5.5, 40, "1,560", 20, Weight.REGULAR, Anchor.START, RED)};
        byte[] svg = picture(marks).svg();
        byte[] png = picture(marks).png();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(picture(marks).svg()).isEqualTo(svg);
            assertThat(picture(marks).png()).isEqualTo(png);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("x=\"5.5\"");
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("tIME").doesNotContain("tEXt");
    }

    @Test
    void aPictureHasASizeThatCanBePainted() {
        assertThatThrownBy(() -> new Picture(0, 10, "", "", List.of())).hasMessageContaining("0 by 10");
        assertThatThrownBy(() -> new Picture(10, 5000, "", "", List.of())).hasMessageContaining("1 to 4000");
        assertThatThrownBy(() -> new Tint(0x1000000)).isInstanceOf(IllegalArgumentException.class);
    }
}
