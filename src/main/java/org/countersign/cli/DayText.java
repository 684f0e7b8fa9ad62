package org.countersign.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day as people type it.
final class DayText implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new TypeConversionException("'" + text + "' is no day; a day is written YYYY-MM-DD, such as 2025-08-27");
        }
    }
}
