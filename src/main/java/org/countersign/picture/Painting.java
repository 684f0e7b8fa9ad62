package org.countersign.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Paints a picture. Letters are painted as outlines, since a server may have no fonts, and machines differ in those they have.
final class Painting {
    static {
        // Before anything of java.awt looks for a screen.
        System.setProperty("java.awt.headless", "true");
    }

    private final Graphics2D graphics;

    private Painting(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// Paints on a sheet of somebody else's, in units of the picture, and nothing beyond its edges.
    static void on(Graphics2D sheet, Picture picture) {
        sheet.clip(new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
        picture.marks().forEach(new Painting(sheet)::mark);
    }

    /// The picture as a file.
    static byte[] png(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.width(), picture.height());
        on(graphics, picture);
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam packing = writer.getDefaultWriteParam();
            packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            packing.setCompressionQuality(0.3f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), packing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> {
                color(box.fill());
                graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Mark.Area area -> area(area);
            case Mark.Line line -> {
                stroke(line.stroke());
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Mark.Hatch hatch -> {
                stroke(hatch.stroke());
                hatch.lines().forEach(graphics::draw);
            }
            case Mark.Label label -> label(label);
            case Mark.Group group -> {
                AffineTransform before = graphics.getTransform();
                graphics.translate(group.x(), group.y());
                graphics.scale(group.scale(), group.scale());
                group.marks().forEach(this::mark);
                graphics.setTransform(before);
            }
        }
    }

    private void area(Mark.Area area) {
        Path2D outline = PathReader.read(area.path());
        area.fill().ifPresent(fill -> {
            color(fill);
            graphics.fill(outline);
        });
        area.edge().ifPresent(edge -> {
            stroke(edge);
            graphics.draw(outline);
        });
    }

    private void label(Mark.Label label) {
        Typeface letters = Typeface.of(label.weight());
        double width = label.anchor() == Mark.Anchor.START ? 0 : letters.width(label.text(), label.size());
        double left = label.x() - (label.anchor() == Mark.Anchor.MIDDLE ? width / 2 : width);
        color(label.tint());
        graphics.fill(
                letters.outline(label.text(), label.size()).createTransformedShape(AffineTransform.getTranslateInstance(left, label.y())));
    }

    private void color(Tint tint) {
        graphics.setColor(new Color(tint.rgb()));
    }

    private void stroke(Stroke stroke) {
        color(stroke.tint());
        float width = (float) stroke.width();
        float[] dash = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    }
}
