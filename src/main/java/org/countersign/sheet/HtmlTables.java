package org.countersign.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Reads an HTML page: each table that has a row with anything in it is a sheet, named by its caption.
final class HtmlTables {
    private HtmlTables() {}

    static Workbook read(String text, Allowance allowance) throws SheetFault {
        ReadingLimits limits = allowance.limits();
        if (text.chars().filter(character -> character == '<').count() > limits.markupTags()) {
            throw SheetFault.over("the page has too many tags", limits.markupTags());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : parse(text, limits).getElementsByTag("table")) {
            Sheet sheet = new HtmlTable(table, allowance).read();
            if (!sheet.rows().isEmpty()) {
                allowance.spendSheet();
                sheets.add(sheet);
            }
        }
        if (sheets.isEmpty()) {
            throw new SheetFault("is a page without a table that holds anything; a block page or an error page looks so"
                    + SheetFault.ALLOWED_FORMS);
        }
        return new Workbook(sheets);
    }

    /// Parses step by step and counts elements as they come: a parser of HTML repeats elements that were not closed, so
    /// a page can hold more of them than it has tags.
    private static Document parse(String text, ReadingLimits limits) throws SheetFault {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(limits.xmlDepth())).parse(text, "")) {
            int elements = 0;
            Iterator<Element> all = parser.iterator();
            while (all.hasNext()) {
                all.next();
                if (++elements > limits.markupTags()) {
                    throw SheetFault.over("the page has too many elements", limits.markupTags());
                }
            }
            return parser.document();
        }
    }
}
