package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/// A table as a Parquet file: typed columns, and in the file's metadata what they mean.
final class ParquetFile {
    private ParquetFile() {}

    /// Writes the file.
    static void write(Dataset table, Release release, OutputStream out) throws IOException {
        Rows rows = new Rows(table, metadata(table, release));
        try (ParquetWriter<List<String>> writer = new Builder(new PositionedFile(out), rows)
                .withConf(new PlainParquetConfiguration()).withCompressionCodec(CompressionCodecName.UNCOMPRESSED).build()) {
            for (List<String> row : table.rows()) {
                writer.write(row);
            }
        }
    }

    private static Map<String, String> metadata(Dataset table, Release release) throws IOException {
        StringWriter schema = new StringWriter();
        Json.write(DataPackage.schema(table), schema);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("title", table.title());
        metadata.put("note", Definitions.NOTE);
        metadata.put("release", release.name());
        metadata.put("schema", schema.toString().strip());
        return metadata;
    }

    private static MessageType schema(Dataset table) {
        List<Type> columns = table.fields().stream().map(ParquetFile::column).toList();
        return new MessageType(table.name(), columns);
    }

    private static Type column(Field field) {
        return switch (field.type()) {
            case "integer" -> Types.optional(PrimitiveTypeName.INT64).named(field.name());
            case "boolean" -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
            case "date" -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(field.name());
            default -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(field.name());
        };
    }

    /// The library's builder, told how rows are written.
    private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final Rows rows;

        Builder(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract still
        protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }

    /// Hands the cells of each row to the library; a blank cell is a null.
    private static final class Rows extends WriteSupport<List<String>> {
        private final List<Field> fields;
        private final WriteContext context;
        private Optional<RecordConsumer> consumer = Optional.empty();

        Rows(Dataset table, Map<String, String> metadata) {
            fields = table.fields();
            context = new WriteContext(schema(table), metadata);
        }

        @Override
        @SuppressWarnings("deprecation") // abstract still
        public WriteContext init(Configuration configuration) {
            return context;
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context;
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = Optional.of(recordConsumer);
        }

        @Override
        public void write(List<String> row) {
            RecordConsumer to = consumer.orElseThrow();
            to.startMessage();
            for (int i = 0; i < row.size(); i++) {
                Optional<Object> value = Typed.read(fields.get(i), row.get(i));
                if (value.isPresent()) {
                    to.startField(fields.get(i).name(), i);
                    add(to, value.get());
                    to.endField(fields.get(i).name(), i);
                }
            }
            to.endMessage();
        }

        private static void add(RecordConsumer to, Object value) {
            switch (value) {
                case Long number -> to.addLong(number);
                case Boolean truth -> to.addBoolean(truth);
                case LocalDate day -> to.addInteger(Math.toIntExact(day.toEpochDay()));
                default -> to.addBinary(Binary.fromString(value.toString()));
            }
        }
    }
}
