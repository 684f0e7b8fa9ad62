package org.countersign.brief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a brief as Markdown (CommonMark with tables).
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>|\\[\\]]");

    private final StringBuilder out = new StringBuilder();

    private MarkdownText() {}

    /// The whole brief, ending in a line break.
    static String of(Brief brief) {
        MarkdownText text = new MarkdownText();
        text.paragraph("# " + escaped(brief.title()));
        text.paragraph("**" + escaped(brief.answer()) + "**");
        brief.sections().forEach(text::section);
        text.paragraph("---");
        text.paragraph(escaped(brief.foot()));
        return text.out.substring(0, text.out.length() - 1);
    }

    private void section(Section section) {
        paragraph("## " + escaped(section.heading()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> paragraph(escaped(text.text()));
            case Block.Exact exact -> paragraph(escaped(exact.words()) + " `" + exact.text() + "`");
            case Block.Points points -> points(points);
            case Block.Grid grid -> grid(grid);
            case Block.Drawing drawing ->
                paragraph("*" + escaped(drawing.picture().title()) + "* " + escaped(drawing.picture().description()));
            case Block.Letter letter -> paragraph(
                    letter.paragraphs().stream().map(line -> "> " + escaped(line)).collect(Collectors.joining("\n>\n")));
        }
    }

    private void points(Block.Points points) {
        int number = 1;
        for (String item : points.items()) {
            out.append(points.numbered() ? number++ + ". " : "- ").append(escaped(item)).append('\n');
        }
        out.append('\n');
    }

    private void grid(Block.Grid grid) {
        paragraph("*" + escaped(grid.caption()) + "*");
        row(grid.heads());
        out.append("|---".repeat(grid.heads().size())).append("|\n");
        grid.rows().forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(escaped(cell)).append(' '));
        out.append("|\n");
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
