package org.countersign.brief;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.countersign.page.Templates;
import org.countersign.picture.Picture;

/// Prints briefs: tagged PDF (PDF/UA-1), with the letters inside, in the largest size in which the body fits on two pages.
final class PaperPress {
    private static final int PAGES = 2;
    private static final double LARGEST = 9.4;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.3;

    static {
        XRLog.setLoggingEnabled(false);
        System.setProperty("java.awt.headless", "true");
    }

    private PaperPress() {}

    /// The file.
    ///
    /// @param day the day that it is dated
    static byte[] print(Brief brief, Paper paper, LocalDate day) {
        try {
            double size = LARGEST;
            while (size > SMALLEST && !fits(brief, paper, size)) {
                size -= STEP;
            }
            return print(html(brief, paper, size, true), brief, day);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not print " + brief.title(), failure);
        }
    }

    /// Whether the columns end on the second page. The pages themselves do not tell: a list that goes on in the next column
    /// counts as long as it would be in one, which may add an empty page.
    private static boolean fits(Brief brief, Paper paper, double size) throws IOException {
        try (PdfBoxRenderer renderer = renderer(html(brief, paper, size, false), brief)) {
            renderer.layout();
            List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
            int end = columns(renderer.getRootBox()).map(box -> box.getAbsY() + box.getHeight()).orElse(0);
            return end <= pages.get(Math.min(PAGES, pages.size()) - 1).getBottom();
        }
    }

    private static Optional<Box> columns(Box box) {
        if (box instanceof FlowingColumnContainerBox) {
            return Optional.of(box);
        }
        return box.getChildren().stream().map(PaperPress::columns).flatMap(Optional::stream).findFirst();
    }

    private static byte[] print(String html, Brief brief, LocalDate day) throws IOException {
        try (PdfBoxRenderer renderer = renderer(html, brief)) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (brief.annex().isEmpty() && document.getNumberOfPages() > PAGES) {
                document.removePage(PAGES);
            }
            document.getDocumentInformation().setCreationDate(midnight(day));
            document.setDocumentId((long) html.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PdfBoxRenderer renderer(String html, Brief brief) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Countersign");
        builder.useFont(PaperFont.REGULAR::open, "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(PaperFont.SEMIBOLD::open, "Source Sans 3", 600, FontStyle.NORMAL, true);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(Drawings.TYPE, drawer(brief));
        builder.useObjectDrawerFactory(drawers);
        builder.withHtmlContent(html, "");
        return builder.buildPdfRenderer();
    }

    private static FSObjectDrawer drawer(Brief brief) {
        Map<String, Picture> pictures = new TreeMap<>();
        brief.sections().stream().flatMap(section -> section.blocks().stream()).filter(Block.Drawing.class::isInstance)
                .map(Block.Drawing.class::cast).forEach(drawing -> pictures.put(drawing.name(), drawing.picture()));
        return (element, x, y, width, height, device, context, dots) -> {
            Picture picture = Objects.requireNonNull(pictures.get(element.getAttribute("data")));
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), sheet -> {
                double scale = width / dots / picture.width();
                sheet.scale(scale, scale);
                picture.paint(sheet);
            });
            return Map.of();
        };
    }

    private static String html(Brief brief, Paper paper, double size, boolean whole) {
        String style = text("paper.css").replace("@paper@", paper.css()).replace("@size@", String.format(Locale.ROOT, "%.1f", size));
        return Templates.render("paper.jte", Map.of("brief", brief, "style", style, "whole", whole));
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(PaperPress.class.getResourceAsStream("/brief/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Calendar midnight(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
