package org.countersign.place;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One pass over a TopoJSON file. Such a file says how its whole numbers become degrees wherever it likes, so arcs wait for
/// the end.
final class TopoJson {
    private final JsonParser json;
    private final List<List<Double>> steps = new ArrayList<>();
    private final SortedMap<String, List<List<Integer>>> counties = new TreeMap<>();
    private List<Double> scale = List.of();
    private List<Double> translate = List.of();

    TopoJson(JsonParser json) {
        this.json = json;
    }

    /// The counties of the file.
    ///
    /// @throws IOException if the file cannot be read, or is no quantised TopoJSON with counties
    Atlas read() throws IOException {
        json.nextToken();
        eachField(field -> {
            switch (field) {
                case "transform" -> eachField(this::transform);
                case "objects" -> eachField(this::object);
                case "arcs" -> eachElement(() -> steps.add(numbers()));
                default -> json.skipChildren();
            }
        });
        if (scale.size() != 2 || translate.size() != 2 || counties.isEmpty()) {
            throw new IOException("it is no quantised TopoJSON with an object named counties");
        }
        return new Atlas(steps.stream().map(this::positions).toList(), counties);
    }

    private void transform(String field) throws IOException {
        switch (field) {
            case "scale" -> scale = numbers();
            case "translate" -> translate = numbers();
            default -> throw new IOException("its transform has the unknown part " + field);
        }
    }

    private void object(String name) throws IOException {
        if (name.equals("counties")) {
            eachField(field -> {
                if (field.equals("geometries")) {
                    eachElement(this::county);
                } else {
                    json.skipChildren();
                }
            });
        } else {
            json.skipChildren();
        }
    }

    private void county() throws IOException {
        List<String> ids = new ArrayList<>();
        List<List<Integer>> rings = new ArrayList<>();
        eachField(field -> {
            switch (field) {
                case "id" -> ids.add(json.getText());
                case "arcs" -> rings(rings);
                default -> json.skipChildren();
            }
        });
        if (ids.isEmpty() || counties.put(ids.getFirst(), rings) != null) {
            throw new IOException("a county has no id, or that of another: " + ids);
        }
    }

    /// The innermost lists are the rings, however they are gathered in polygons. TopoJSON counts arcs from 0 and writes `~k`
    /// for arc k backwards.
    private void rings(List<List<Integer>> rings) throws IOException {
        List<Integer> ring = new ArrayList<>();
        eachElement(() -> {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                rings(rings);
            } else {
                int arc = json.getIntValue();
                ring.add(arc >= 0 ? arc + 1 : arc);
            }
        });
        if (!ring.isEmpty()) {
            rings.add(List.copyOf(ring));
        }
    }

    /// All numbers of a list and of the lists within it.
    private List<Double> numbers() throws IOException {
        List<Double> numbers = new ArrayList<>();
        eachElement(() -> {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                numbers.addAll(numbers());
            } else {
                numbers.add(json.getDoubleValue());
            }
        });
        return numbers;
    }

    /// Each position of an arc is written as the step from the one before.
    private List<Position> positions(List<Double> arc) {
        List<Position> positions = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int at = 0; at + 1 < arc.size(); at += 2) {
            x += arc.get(at);
            y += arc.get(at + 1);
            positions.add(Position.ofDegrees(x * scale.getFirst() + translate.getFirst(), y * scale.getLast() + translate.getLast()));
        }
        return List.copyOf(positions);
    }

    private void eachField(Visit<String> visit) throws IOException {
        require(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            visit.to(field);
        }
    }

    private void eachElement(Step step) throws IOException {
        require(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            step.go();
        }
    }

    private void require(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("where " + token + " should stand, there is " + json.currentToken());
        }
    }

    /// What is done with a thing that is read.
    private interface Visit<T extends Object> {
        void to(T thing) throws IOException;
    }

    /// What is done at an element.
    private interface Step {
        void go() throws IOException;
    }
}
