package org.countersign.cli;

import java.util.List;
import org.countersign.claim.Checked;
import org.countersign.claim.Claim;
import org.countersign.claim.Outcome;

/// A checked text for people: each statement with its verdict, then what was not read and what is not for this register;
/// as lines, or as a page that carries its marks in the text.
final class CheckText {
    private static final int MOST_STRETCHES = 3;

    private final Checked checked;
    private final boolean spanish;

    CheckText(Checked checked, boolean spanish) {
        this.checked = checked;
        this.spanish = spanish;
    }

    String text() {
        StringBuilder text = new StringBuilder(summary()).append("\n");
        for (Claim claim : checked.claims()) {
            text.append('\n').append(word(claim.outcome())).append("  \"").append(oneLine(claim.quote())).append("\"\n")
                    .append(Lines.paragraph(claim.explanation(), 2));
            if (!claim.trueOn().isEmpty() && claim.outcome() != Outcome.SILENT) {
                text.append(Lines.paragraph(says("It was true ", "Fue cierto ") + days(claim) + ".", 2));
            }
        }
        passages(text, says("Not read", "No leído"), checked.notRead());
        passages(text, says("Not for this register", "No es para este registro"), checked.notForRegister());
        return text.toString();
    }

    private String summary() {
        List<Claim> claims = checked.claims();
        return claims.size() + says(" statements: ", " afirmaciones: ") + count(Outcome.HOLDS) + " " + word(Outcome.HOLDS) + ", "
                + count(Outcome.FAILS) + " " + word(Outcome.FAILS) + ", "
                + count(Outcome.SILENT) + " " + word(Outcome.SILENT) + "; " + checked.notRead().size()
                + says(" sentences not read.", " oraciones no leídas.");
    }

    private long count(Outcome outcome) {
        return checked.claims().stream().filter(claim -> claim.outcome() == outcome).count();
    }

    private String says(String english, String other) {
        return spanish ? other : english;
    }

    private String word(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> says("HOLDS", "CIERTO");
            case FAILS -> says("FAILS", "FALSO");
            case SILENT -> says("SILENT", "SIN DATO");
        };
    }

    private String days(Claim claim) {
        List<Claim.TrueOn> stretches = claim.trueOn();
        String first = String.join(", ", stretches.stream().limit(MOST_STRETCHES)
                .map(days -> days.from().equals(days.to()) ? days.from().toString() : days.from() + says(" to ", " a ") + days.to())
                .toList());
        return stretches.size() > MOST_STRETCHES ? first + says(" and at other times", " y en otros momentos") : first;
    }

    private static String oneLine(String quote) {
        return quote.replaceAll("\\s+", " ");
    }

    private static void passages(StringBuilder text, String title, List<Checked.Passage> passages) {
        if (!passages.isEmpty()) {
            text.append('\n').append(title).append(":\n");
            passages.forEach(one -> text.append(Lines.paragraph("- " + oneLine(one.quote()), 2)));
        }
    }

    /// A page that stands alone: the text with its marks, a sign and a word at each, and the verdicts below.
    String page() {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"").append(says("en", "es"))
                .append("\">\n<meta charset=\"utf-8\">\n<title>")
                .append(says("Checked text", "Texto verificado"))
                .append("</title>\n<style>body{font:1rem/1.5 serif;max-width:45rem;margin:2rem auto;padding:0 1rem}")
                .append("mark{background:none;color:inherit;border-bottom:3px solid}mark.fails{border-bottom-style:double}mark.silent{border-bottom-style:dotted}")
                .append("sup{font:bold .7rem sans-serif}.text{white-space:pre-wrap}</style>\n<h1>").append(escaped(summary()))
                .append("</h1>\n<div class=\"text\">");
        marked(page);
        page.append("</div>\n<ol>\n");
        for (Claim claim : checked.claims()) {
            page.append("<li><b>").append(word(claim.outcome())).append("</b> <q>").append(escaped(oneLine(claim.quote()))).append("</q> ")
                    .append(escaped(claim.explanation()));
            if (!claim.trueOn().isEmpty()) {
                page.append(' ').append(escaped(says("True ", "Cierto ") + days(claim))).append('.');
            }
            page.append("</li>\n");
        }
        return page.append("</ol>\n</html>\n").toString();
    }

    private void marked(StringBuilder page) {
        String text = checked.text();
        int at = 0;
        int number = 1;
        for (Claim claim : checked.claims()) {
            int from = text.offsetByCodePoints(0, claim.start());
            int to = text.offsetByCodePoints(0, claim.end());
            if (from >= at) {
                page.append(escaped(text.substring(at, from))).append("<mark class=\"")
                        .append(claim.outcome().name().toLowerCase(java.util.Locale.ROOT)).append("\">")
                        .append(escaped(text.substring(from, to))).append("</mark><sup>").append(number).append(' ')
                        .append(word(claim.outcome())).append("</sup>");
                at = to;
            }
            number++;
        }
        page.append(escaped(text.substring(at)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
