package org.countersign.sheet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an element as a browser shows it: blanks and line ends of the source run together into one blank, and
/// none at the ends; a `br` and the bounds of a block start a new line. A no-break space is text, and stays.
final class HtmlText implements NodeVisitor {
    private final Element root;
    private final StringBuilder text = new StringBuilder();
    private boolean blankPending;
    private boolean linePending;
    private int insideTables;

    private HtmlText(Element root) {
        this.root = root;
    }

    static String of(Element element) {
        HtmlText reader = new HtmlText(element);
        element.traverse(reader);
        return reader.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece && insideTables == 0) {
            append(piece.getWholeText());
        } else if (node instanceof Element element && element != root) {
            bound(element);
            if (element.normalName().equals("table")) {
                insideTables++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element != root) {
            if (element.normalName().equals("table")) {
                insideTables--;
            }
            bound(element);
        }
    }

    private void bound(Element element) {
        linePending |= insideTables == 0 && (element.isBlock() || element.normalName().equals("br"));
    }

    private void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char character = piece.charAt(i);
            if (character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == '\f') {
                blankPending = true;
            } else {
                if (!text.isEmpty() && (linePending || blankPending)) {
                    text.append(linePending ? '\n' : ' ');
                }
                linePending = false;
                blankPending = false;
                text.append(character);
            }
        }
    }
}
