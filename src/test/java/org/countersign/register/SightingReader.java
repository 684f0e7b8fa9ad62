package org.countersign.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.archive.EditionMaker;
import org.countersign.archive.PlacedLine;
import org.countersign.place.Places;
import org.countersign.sheet.SheetFault;
import org.countersign.sheet.WorkbookReader;
import org.countersign.sighting.HeadingReader;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.RowReader;

/// Reads files all the way to sightings, as an import and a keeping of the register do, and knows nothing at first.
public final class SightingReader {
    private final WorkbookReader reader = new WorkbookReader();
    private final EditionMaker maker = new EditionMaker();
    private final HeadingReader headings = new HeadingReader(List.of());
    private final EditionRows rows = new EditionRows(new RowReader(Places.bundled().listStates(), List.of()));

    /// What every row of a file reads as.
    public List<ReadRow> read(Path file) throws IOException, SheetFault {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        List<PlacedLine> lines = maker.make(name, bytes, reader.read(name, bytes)).list().lines();
        return rows.read(lines.subList(1, lines.size()), headings.read(lines.getFirst().line()).layout());
    }
}
