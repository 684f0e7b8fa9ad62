package org.countersign.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes a tree of maps, lists, texts, numbers, truth values and Optionals as JSON, keys in the order they were put.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// An object with its keys in this order: key, value, key, value. An empty Optional is written as null.
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /// Writes a tree and a line end. A list at the top has one element a line, so that two versions can be compared.
    ///
    /// @throws IOException when the writer fails
    public static void write(Object tree, Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (tree instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                json.writeRaw("\n");
                value(element, json);
            }
            json.writeRaw("\n");
            json.writeEndArray();
        } else {
            value(tree, json);
        }
        json.writeRaw("\n");
        json.close();
    }

    /// A tree on one line, without a line end.
    public static String line(Map<String, Object> tree) {
        StringWriter line = new StringWriter();
        try {
            write(tree, line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString().stripTrailing();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(entry.getKey().toString());
                    value(entry.getValue(), json);
                }
                json.writeEndObject();
            }
            case Collection<?> list -> {
                json.writeStartArray();
                for (Object element : list) {
                    value(element, json);
                }
                json.writeEndArray();
            }
            case Optional<?> maybe -> {
                if (maybe.isPresent()) {
                    value(maybe.get(), json);
                } else {
                    json.writeNull();
                }
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
