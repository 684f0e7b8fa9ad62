package org.countersign.sheet;

/// What a file may cost at most. A file that goes past one of these is refused with a [SheetFault] that names the limit.
/// The largest list ICE has published is 0.2 MB, expands to 1.3 MB, and holds 1,900 rows of 8 cells.
///
/// @param fileBytes size of the file
/// @param entries entries of the zip
/// @param entryBytes size of one entry when expanded
/// @param totalBytes size of all entries that are read, when expanded
/// @param compressionRatio how often larger an entry may be than it is in the zip
/// @param ratioFloor expanded size in bytes below which the ratio is not looked at
/// @param sheets sheets of one file
/// @param rows rows that hold anything, over all sheets
/// @param columns columns of one sheet; a format's own limit (16,384 in Excel) may be lower
/// @param cells cells kept, over all sheets, counting the blank ones before the last one of a row
/// @param sharedStrings entries of a workbook's table of strings
/// @param cellCharacters length of the text of one cell, in UTF-16 units
/// @param keptCharacters length of all texts kept, over all sheets, in UTF-16 units; a shared string counts once
/// @param xmlDepth elements inside each other
/// @param xmlNames different names of elements, attributes and prefixes in all parts of a workbook
/// @param hyperlinks links, over all sheets; one over a range counts for every row and cell in it that holds anything
/// @param markupTags tags of an HTML page
public record ReadingLimits(
        int fileBytes,
        int entries,
        long entryBytes,
        long totalBytes,
        int compressionRatio,
        long ratioFloor,
        int sheets,
        int rows,
        int columns,
        int cells,
        int sharedStrings,
        int cellCharacters,
        int keptCharacters,
        int xmlDepth,
        int xmlNames,
        int hyperlinks,
        int markupTags) {

    /// Twenty times and more of what any list needs, and little enough that no file takes more than a few seconds or
    /// 64 MB of heap.
    public static final ReadingLimits DEFAULT = new ReadingLimits(
            8 << 20,
            10_000,
            48L << 20,
            64L << 20,
            200,
            4L << 20,
            1_000,
            100_000,
            16_384,
            300_000,
            200_000,
            32_767,
            8 << 20,
            100,
            2_000,
            100_000,
            200_000);

    public ReadingLimits {
        long[] all = {fileBytes, entries, entryBytes, totalBytes, compressionRatio, ratioFloor, sheets, rows, columns,
            cells, sharedStrings, cellCharacters, keptCharacters, xmlDepth, xmlNames, hyperlinks, markupTags};
        for (long limit : all) {
            if (limit < 1) {
                throw new IllegalArgumentException("a reading limit is at least 1, got " + limit);
            }
        }
    }
}
