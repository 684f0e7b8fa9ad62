package org.countersign.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.export.Definition;
import org.countersign.export.Download;
import org.countersign.export.Downloads;
import org.countersign.export.FileKind;
import org.countersign.export.Release;
import org.countersign.export.Shelf;
import org.countersign.export.Vintage;

/// The downloads that lie ready: those of the release that is shown, and those of earlier ones.
///
/// @param release which state of the register they are of
/// @param items the files of the release
/// @param definitions what the columns of the tables hold
/// @param earlier files of earlier releases that are still had, newest first
public record Offer(Release release, List<Item> items, List<Definition> definitions, List<Shelf.Kept> earlier) {
    public Offer {
        Objects.requireNonNull(release);
        items = List.copyOf(items);
        definitions = List.copyOf(definitions);
        earlier = List.copyOf(earlier);
    }

    /// A file.
    ///
    /// @param name its name within the release, which leads to the newest one
    /// @param kind its form
    /// @param title what it holds
    /// @param kept where it lies, under a name that stays
    public record Item(String name, FileKind kind, String title, Shelf.Kept kept) {}

    /// Writes every download of a register that is not on the shelf yet; takes several seconds for a new register.
    ///
    /// @throws IOException when the shelf cannot be written
    public static Offer prepare(Downloads downloads, Shelf shelf) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Download download : downloads.list()) {
            items.add(new Item(download.name(), download.kind(), download.title(), shelf.keep(downloads, download)));
        }
        List<String> own = items.stream().map(item -> item.kept().name()).toList();
        List<Shelf.Kept> earlier = shelf.list().stream().filter(kept -> !own.contains(kept.name())).toList().reversed();
        return new Offer(downloads.release(), items, downloads.definitions(), earlier);
    }

    /// The file of a name: one of the release by its short name, any by its lasting one.
    public Optional<Shelf.Kept> find(String name) {
        return items.stream().filter(item -> item.name().equals(name) || item.kept().name().equals(name)).map(Item::kept).findFirst()
                .or(() -> earlier.stream().filter(kept -> kept.name().equals(name)).findFirst());
    }

    /// The states of the register that can be compared: the one that is shown first, then the earlier ones, youngest first.
    public List<Vintage> vintages() {
        List<Vintage> own = Vintage.among(items.stream().map(Item::kept).toList());
        return Stream.concat(own.stream(), Vintage.among(earlier).stream()).toList();
    }
}
