package org.countersign.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the outlines of [Mark.Area].
final class PathReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final String COMMANDS = "MmLlHhVvZz";
    private static final int SHOWN = 60;

    private final String text;
    private final Matcher number;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathReader(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    /// The outline of a text.
    ///
    /// @throws IllegalArgumentException when it holds something else than `M L H V Z`, their small letters, and numbers
    static Path2D read(String text) {
        PathReader reader = new PathReader(text);
        reader.skipGaps();
        char command = ' ';
        while (reader.at < text.length()) {
            boolean named = COMMANDS.indexOf(text.charAt(reader.at)) >= 0;
            if (named) {
                command = text.charAt(reader.at++);
            } else if (command == 'Z' || command == 'z') {
                throw reader.wrong();
            }
            reader.step(command);
            // Further points after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            reader.skipGaps();
        }
        return reader.path;
    }

    private void step(char command) {
        switch (command) {
            case 'M', 'm' -> {
                point(command == 'm');
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L', 'l' -> {
                point(command == 'l');
                path.lineTo(x, y);
            }
            case 'H', 'h' -> {
                x = number() + (command == 'h' ? x : 0);
                path.lineTo(x, y);
            }
            case 'V', 'v' -> {
                y = number() + (command == 'v' ? y : 0);
                path.lineTo(x, y);
            }
            case 'Z', 'z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw wrong();
        }
    }

    private void point(boolean relative) {
        double across = number() + (relative ? x : 0);
        y = number() + (relative ? y : 0);
        x = across;
    }

    private double number() {
        skipGaps();
        number.region(at, text.length());
        if (!number.lookingAt()) {
            throw wrong();
        }
        at = number.end();
        return Double.parseDouble(number.group());
    }

    private void skipGaps() {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "no outline at character " + at + " of '" + text.substring(0, Math.min(SHOWN, text.length())) + "'");
    }
}
