package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exit codes and messages: what is wrong, where, and what is allowed.
class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "counts --on 2025-13-01          | --on     | YYYY-MM-DD",
        "counts --on yesterday           | --on     | YYYY-MM-DD",
        "counts --known 2025-02-30       | --known  | YYYY-MM-DD",
        "counts --format xml             | --format | TEXT, JSON, CSV",
        "counts --by planet              | --by     | MODEL, STATE, COUNTY, KIND, MONTH",
        "counts --record some            | --record | BUNDLED, NONE",
        "counts --nonsense               | --nonsense | --help",
        "changes --kind Exploded         | --kind   | Listed",
        "changes --since 2025-02-01 --until 2025-01-01 | --until | same day or later",
        "findings --kind BAD_LUCK        | --kind   | COUNTY_CONFLICT",
        "rows                            | --edition | --help",
        "agency                          | NAME     | --help",
        "export                          | --to     | --help",
        "export --to out --as csv,doc    | --as     | CSV, JSON, XLSX, PARQUET, GEOJSON, SQLITE, ZIP",
        "import                          | PATH     | --help",
        "undecided --known 2025-01-01    | --known  | --help",
        "frobnicate                      | frobnicate | --help"
    })
    void wrongUsageNamesTheParameterAndWhatIsAllowed(String line, String parameter, String allowed) {
        Told told = Told.by((line + " --record none --home " + folder).split(" "));

        assertThat(told.code()).as(told.err()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains(parameter).contains(allowed).contains("See: countersign").doesNotContain("Exception");
    }

    @Test
    void withoutAVerbTheUsageIsShown() {
        Told told = Told.by();

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).contains("counts").contains("doctor").contains("Exit codes:");
    }

    @Test
    void aHomeThatIsAFileIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Told told = Told.by("counts", "--record", "none", "--home", file.toString());

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains(file + " is a file").contains("a folder is needed");
    }

    @ParameterizedTest
    @CsvSource({"counts", "changes", "applications", "editions", "findings", "undecided"})
    void anEmptyRegisterSaysSo(String verb) {
        Told told = Told.by(verb, "--record", "none", "--home", folder.resolve("none yet").toString());

        assertThat(told.code()).isZero();
        assertThat(told.err())
                .isEqualTo("The register is empty: --record none leaves the bundled record out, and no edition was imported into "
                        + folder.resolve("none yet") + ".\n");
        assertThat(told.out()).isNotBlank();
    }

    @Test
    void anEmptyRegisterKnowsNobody() {
        Told told = Told.by("agency", "Collier", "--record", "none", "--home", folder.toString());

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("The register is empty").contains("No agency is listed as \"Collier\".");
    }

    @Test
    void anEmptyRegisterCanBeExportedAndChecked() {
        assertThat(Told.by("export", "--to", folder.resolve("out").toString(), "--record", "none", "--home", folder.toString()).code())
                .isZero();
        assertThat(Told.by("doctor", "--record", "none", "--home", folder.toString()).code()).isZero();
    }

    @Test
    void whatCannotBeReadOrWrittenIsAFaultThatNamesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Told missing = Told.by("match", folder.resolve("theirs.csv").toString(), "--record", "none", "--home", folder.toString());
        Told unwritable = Told.by("export", "--to", file.toString(), "--record", "none", "--home", folder.toString());

        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).startsWith(folder.resolve("theirs.csv").toString()).doesNotContain("\tat ");
        assertThat(unwritable.code()).isEqualTo(3);
        assertThat(unwritable.err()).isEqualTo(file + ": is a file; a folder is needed\n");
    }

    @Test
    void aTraceIsShownOnlyWhenAskedFor() {
        String missing = folder.resolve("nowhere").toString();

        assertThat(Told.by("import", missing, "--home", folder.toString()).err()).doesNotContain("\tat org.countersign");
        assertThat(Told.by("import", missing, "--home", folder.toString(), "--debug").err()).contains("\tat org.countersign");
    }

    @Test
    void aStoreThatIsNoneIsAFault() throws IOException {
        Files.writeString(folder.resolve("countersign.sqlite"), "this is no database, and long enough not to be taken for an empty one");
        Told told = Told.by("counts", "--record", "none", "--home", folder.toString());

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("countersign.sqlite").doesNotContain("\tat ");
    }

    @Test
    void aRulingThatIsNoneNamesFileAndLine() throws IOException {
        Files.createDirectories(folder.resolve("rulings"));
        Files.writeString(folder.resolve("rulings").resolve("facts.csv"),
                "id,state,name,subject,value,day,reason,source,date,retired\nF1,FL,,,,,,,,\n");
        Told told = Told.by("counts", "--record", "none", "--home", folder.toString());

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("facts.csv, line 2").doesNotContain("\tat ");
    }

    @Test
    void aRulingIdThatIsTakenIsNamedWithItsFile() throws IOException {
        Path file = Files.createDirectories(folder.resolve("rulings")).resolve("readings.csv");
        String ruling = "R-0001,AGENCY,a,,,,,b,a reason,a source,2026-11-24,\n";
        Files.writeString(file, "id,column,text,name,state,model,signed,value,reason,source,date,retired\n" + ruling);

        Told taken = Told.by("counts", "--record", "none", "--home", folder.toString());
        Files.writeString(file, Files.readString(file).replace("R-0001", "Z-0001") + ruling.replace("R-0001", "Z-0001"));
        Told twice = Told.by("counts", "--record", "none", "--home", folder.toString());

        assertThat(taken.code()).isEqualTo(3);
        assertThat(taken.err()).isEqualTo(file + ": the ruling id R-0001 is used twice; ids are never reused\n");
        assertThat(twice.err()).isEqualTo(file + ": the ruling id Z-0001 is used twice; ids are never reused\n");
    }

    @Test
    void aQuestionToAnEmptyRegisterLeavesNoFolderBehind() {
        Told told = Told.by("counts", "--record", "none", "--home", folder.resolve("home").toString());

        assertThat(told.code()).isZero();
        assertThat(folder.resolve("home")).doesNotExist();
    }
}
