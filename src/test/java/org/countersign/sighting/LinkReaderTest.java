package org.countersign.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.finding.FindingKind;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses as they are pasted, and what the names of documents state.
class LinkReaderTest {
    private static final String PLAIN = "https://www.ice.gov/doclib/a.pdf";
    private final List<CellFault> faults = new ArrayList<>();

    private Read<DocumentLink> behind(String address) {
        return LinkReader.read(Column.MOA, new Cell(CellKind.TEXT, "link", Optional.of(address)), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://web.archive.org/web/20210113002027/https://www.ice.gov/doclib/a.pdf",
        "https://web.archive.org/web/20210113002027if_/https://www.ice.gov/doclib/a.pdf",
        "http://archive.org/web/{capture}/https://www.ice.gov/doclib/a.pdf",
        "https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fdoclib%2Fa.pdf&data=05%7C[mailbox]%7C&reserved=0",
        "https://links.example.org/click?q=https%3a%2f%2fwww.ice.gov%2fdoclib%2fa.pdf",
        "https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fweb.archive.org%2Fweb%2F20210113002027%2Fhttps%3A%2F%2Fwww.ice.gov%2Fdoclib%2Fa.pdf&data=x",
        "chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https://www.ice.gov/doclib/a.pdf",
        "chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https:/www.ice.gov/doclib/a.pdf",
        "https:/www.ice.gov/doclib/a.pdf",
        "https:///www.ice.gov/doclib/a.pdf",
        "HTTPS://WWW.ICE.GOV/doclib/a.pdf",
        "www.ice.gov/doclib/a.pdf"
    })
    void unwrapped(String address) {
        assertThat(behind(address)).isEqualTo(Read.corrected(new DocumentLink(PLAIN, true)));
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.LINK_UNWRAPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.ice.gov/doclib/a.pdf, https://www.ice.gov/doclib/a.pdf",
        "http://www.ice.gov/doclib/a.pdf, http://www.ice.gov/doclib/a.pdf",
        "https://www.ice.gov/doclib/a b.pdf, https://www.ice.gov/doclib/a%20b.pdf",
        "https://www.ice.gov/doclib/a%20b.pdf, https://www.ice.gov/doclib/a%20b.pdf",
        "'\u00a0https://www.ice.gov/doclib/a.pdf ', https://www.ice.gov/doclib/a.pdf",
        "https://www.ice.gov/doclib/A+B.pdf, https://www.ice.gov/doclib/A+B.pdf"
    })
    void asTheyAre(String address, String kept) {
        assertThat(behind(address)).isEqualTo(Read.exact(new DocumentLink(kept, false)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:", "file.pdf", "https://localhost", "mailto:somebody", "javascript:void(0)", "#Sheet1!A1"})
    void noAddressOfADocument(String address) {
        assertThat(behind(address).certainty()).isEqualTo(Certainty.UNREAD);
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.LINK_UNREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "link pending", "Link Pending", "link pending ", "\u00a0", "N/A", "Pending"})
    void nothingYet(String text) {
        assertThat(LinkReader.read(Column.MOA, Cell.text(text), faults).certainty()).isEqualTo(Certainty.ABSENT);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "Link", "link\u00a0|\u00a0addendum", "MOA"})
    void promisedAndNotThere(String text) {
        assertThat(LinkReader.read(Column.MOA, Cell.text(text), faults).certainty()).isEqualTo(Certainty.ABSENT);
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.LINK_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cons", "see file", "8/22/2025"})
    void strayWords(String text) {
        assertThat(LinkReader.read(Column.MOA, Cell.text(text), faults).certainty()).isEqualTo(Certainty.UNREAD);
        assertThat(faults).extracting(CellFault::kind).containsExactly(FindingKind.LINK_UNREAD);
    }

    @Test
    void anAddressInTheCellItself() {
        assertThat(LinkReader.read(Column.MOA, Cell.text(PLAIN), faults)).isEqualTo(Read.exact(new DocumentLink(PLAIN, false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.ice.gov/doclib/a.pdf | http://ice.gov/DOCLIB/a.pdf#page=2
            https://www.ice.gov/doclib/a%20b.pdf | https://www.ice.gov/doclib/a b.pdf?x=1
            """)
    void oneDocument(String address, String other) {
        assertThat(new DocumentLink(address, false).key()).isEqualTo(new DocumentLink(other, false).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r287g_CollierCo_TFM_MOA_07302025.pdf       | TFM | 2025-07-30
            287gJEM_EtowahCoAl2016-06-18.pdf           | JEM | 2016-06-18
            287gWSO_KodiakAk2020-07-20.pdf             | WSO | 2020-07-20
            r287g_Bibb_WSO_02.27.2025.pdf              | WSO | 2025-02-27
            r287g_Bibb%20County_wso_2-7-25.pdf         | WSO | 2025-02-07
            Bibb_041525.pdf                            | ''  | 2025-04-15
            Bibb_20250415.pdf                          | ''  | 2025-04-15
            Bibb_JEM_and_WSO_04152025.pdf              | ''  | 2025-04-15
            Bibb_JEM_JEM.pdf                           | JEM | ''
            Bibb_04152025_signed_05012025.pdf          | ''  | ''
            Bibb_2025-04-15_and_2025-05-01.pdf         | ''  | ''
            Bibb_04152025_04-15-2025.pdf               | ''  | 2025-04-15
            Bibb_13452025.pdf                          | ''  | ''
            Bibb_1234567.pdf                           | ''  | ''
            WSOandTFMs.pdf                             | ''  | ''
            287g.pdf                                   | ''  | ''
            """)
    void whatAFileNameStates(String name, String model, String day) {
        DocumentLink link = new DocumentLink("https://www.ice.gov/doclib/12312024/" + name + "?v=01012020", false);
        assertThat(link.statedModel().orElse("")).isEqualTo(model);
        assertThat(link.statedDay().map(LocalDate::toString).orElse("")).isEqualTo(day);
    }
}
