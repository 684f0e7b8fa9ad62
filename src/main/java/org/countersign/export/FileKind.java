package org.countersign.export;

/// In what form the register can be had.
public enum FileKind {
    /// One text table a file, with `datapackage.json` beside them (RFC 4180, Frictionless).
    CSV("csv", "text/csv;charset=utf-8"),
    /// One list of trees a file.
    JSON("json", "application/json"),
    /// One workbook of all tables.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// One typed, columnar table a file.
    PARQUET("parquet", "application/vnd.apache.parquet"),
    /// The counties that ever had a holder, as a map.
    GEOJSON("geojson", "application/geo+json"),
    /// One database of all tables.
    SQLITE("sqlite", "application/vnd.sqlite3"),
    /// The CSV files and their `datapackage.json` in one file.
    ZIP("zip", "application/zip");

    private final String word;
    private final String mediaType;

    FileKind(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /// The word for it, which is also how the files' names end.
    public String word() {
        return word;
    }

    /// Its media type, as HTTP names it.
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return word;
    }
}
