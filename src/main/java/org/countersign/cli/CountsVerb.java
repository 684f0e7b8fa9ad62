package org.countersign.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.countersign.export.CountGroups;
import org.countersign.export.CountTree;
import org.countersign.register.Dimension;
import org.countersign.register.Register;
import org.countersign.register.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "counts", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Counts rows, agreements, agencies, counties, states and residents on a day: numbers that are never the same, each with its definition.", footer = {
        "", "Example: countersign counts --on 2025-08-27 --by model"})
final class CountsVerb extends HindsightVerb {
    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (YYYY-MM-DD; default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "model|state|county|kind|month", description = "Take the counts apart.")
    private @Nullable By by;

    @Option(names = "--basis", paramLabel = "signed|listed", defaultValue = "signed", description = "For --by month: the month signed, or the month first listed (default: signed).")
    private Basis basis = Basis.SIGNED;

    /// The dimensions as typed.
    enum By {
        /// Enforcement model.
        MODEL,
        /// State.
        STATE,
        /// County.
        COUNTY,
        /// Kind of agency.
        KIND,
        /// Month, on the chosen basis.
        MONTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which date a month is taken from.
    enum Basis {
        /// The signing date.
        SIGNED,
        /// The first listing.
        LISTED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    Answer answer(Register register) {
        LocalDate day = orToday(on);
        Tally tally = new Tally(register);
        if (by == null) {
            CountText text = new CountText(tally.count(day));
            return new Answer(text::text, () -> CountTree.of(text.count()), text::table);
        }
        Dimension dimension = dimension(by);
        CountGroups apart = new CountGroups(tally.count(day), dimension, tally.countBy(dimension, day), register.places());
        return new Answer(() -> new CountsApart(apart).text(), apart::tree, apart::table);
    }

    private Dimension dimension(By asked) {
        return switch (asked) {
            case MODEL -> Dimension.MODEL;
            case STATE -> Dimension.STATE;
            case COUNTY -> Dimension.COUNTY;
            case KIND -> Dimension.KIND;
            case MONTH -> basis == Basis.SIGNED ? Dimension.MONTH_SIGNED : Dimension.MONTH_LISTED;
        };
    }
}
