package org.countersign.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.countersign.export.Json;

/// An address of a route that works, and what its twins hold. The tests ask for it, and compare.
///
/// @param address path and query of the page
/// @param table whether it has CSV
/// @param keys the keys of the view's tree
record Example(String address, boolean table, List<Key> keys) {
    Example {
        Objects.requireNonNull(address);
        keys = List.copyOf(keys);
    }

    /// A key of a view's tree.
    ///
    /// @param name the key
    /// @param type its JSON type, or `date`
    /// @param nullable whether it may be null
    /// @param always whether every view of the route has it
    record Key(String name, String type, boolean nullable, boolean always) {
        /// Reads `name:type`, with `?` behind what may be null and `~` before the colon of what may be missing.
        static Key read(String text) {
            int colon = text.indexOf(':');
            String name = text.substring(0, colon);
            String type = text.substring(colon + 1);
            return new Key(name.replace("~", ""), type.replace("?", ""), type.endsWith("?"), !name.endsWith("~"));
        }

        /// Its JSON Schema.
        Map<String, Object> schema() {
            String json = type.equals("date") ? "string" : type;
            Map<String, Object> schema = Json.object("type", nullable ? List.of(json, "null") : json);
            if (type.equals("date")) {
                schema.put("format", "date");
            }
            return schema;
        }
    }

    /// An example whose page is a table.
    ///
    /// @param keys as [Key#read] has them, with blanks between
    static Example table(String address, String keys) {
        return new Example(address, true, read(keys));
    }

    /// An example whose page is no table.
    static Example tree(String address, String keys) {
        return new Example(address, false, read(keys));
    }

    private static List<Key> read(String keys) {
        return Arrays.stream(keys.strip().split("\\s+")).map(Key::read).toList();
    }

    /// The path, without the query.
    String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /// The JSON Schema of the view's tree. Keys may be added to a view, so others than these are no fault.
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), key.schema()));
        return Json.object("type", "object",
                "required", new TreeSet<>(keys.stream().filter(Key::always).map(Key::name).toList()),
                "properties", properties);
    }
}
