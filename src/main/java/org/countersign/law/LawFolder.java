package org.countersign.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Where the files of the law lie: in a folder, or among the program's own resources.
///
/// @param folder the folder; empty for the resources
record LawFolder(Optional<Path> folder) {
    /// Reads one file: a list of mappings, each with an id that no other of the file has.
    ///
    /// @param reader makes a record of one mapping
    /// @param isSource whether an id is a source's
    /// @throws LawFault when anything is not in form
    /// @throws UncheckedIOException when the file cannot be read
    <T> List<T> read(String file, Function<Entry, T> reader, Predicate<String> isSource) {
        List<T> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object value : load(file)) {
            if (!(value instanceof Map<?, ?> map) || !(map.get("id") instanceof String id)) {
                throw new LawFault(file, "number " + (read.size() + 1), "id", "missing");
            }
            if (!ids.add(id)) {
                throw new LawFault(file, id, "id", "used twice");
            }
            read.add(new Entry(file, id, map, isSource).readBy(reader));
        }
        return List.copyOf(read);
    }

    private List<?> load(String file) {
        // every value is the text that is written, so that a day or a number is read by us and by nothing else
        LoadSettings settings = LoadSettings.builder().setLabel(file).setSchema(new FailsafeSchema()).setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(1000).build();
        try (InputStream bytes = folder.isPresent() ? Files.newInputStream(folder.get().resolve(file)) : resource(file)) {
            if (new Load(settings).loadFromInputStream(bytes) instanceof List<?> list) {
                return list;
            }
            throw new LawFault(file, "the whole file", "", "a list is needed");
        } catch (YamlEngineException broken) {
            throw new LawFault(file, "the whole file", "", String.valueOf(broken.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the law file " + file, e);
        }
    }

    private static InputStream resource(String file) throws IOException {
        InputStream stream = LawFolder.class.getResourceAsStream("/data/law/" + file);
        if (stream == null) {
            throw new IOException("the program was built without it");
        }
        return stream;
    }
}
