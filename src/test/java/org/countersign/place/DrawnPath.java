package org.countersign.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an SVG path of closed lines again, by the rules of SVG: `M` absolute, `l` steps, `z` back to the start.
final class DrawnPath {
    private static final Pattern LINE = Pattern.compile("M([^l]+)l([^z]+)z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private DrawnPath() {}

    static List<Ring> rings(String path) {
        List<Ring> rings = new ArrayList<>();
        Matcher line = LINE.matcher(path);
        int end = 0;
        while (line.find() && line.start() == end) {
            List<Integer> at = numbers(line.group(1));
            List<Integer> steps = numbers(line.group(2));
            List<Spot> spots = new ArrayList<>(List.of(new Spot(at.get(0), at.get(1))));
            for (int i = 0; i < steps.size(); i += 2) {
                spots.add(new Spot(spots.getLast().x() + steps.get(i), spots.getLast().y() + steps.get(i + 1)));
            }
            rings.add(new Ring(spots));
            end = line.end();
        }
        if (end != path.length()) {
            throw new AssertionError("no path of closed lines: " + path.substring(end));
        }
        return rings;
    }

    /// The ground within, holes taken off.
    static double area(String path) {
        return rings(path).stream().mapToDouble(Ring::area).sum();
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text).results().map(result -> Integer.valueOf(result.group())).toList();
    }
}
