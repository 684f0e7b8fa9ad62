package org.countersign.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrapped addresses with mailboxes that nobody has.
class MailFilterTest {
    private static final String HOST = "https://gcc02.safelinks.protection.outlook.com/?";
    private static final String URL = "url=https%3A%2F%2Fwww.ice.gov%2Fdoclib%2Fa.pdf";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            data=05|02|a.person(at)example.org|abc|0 ; data=05|02|[mailbox]|abc|0
            data=05%7C02%7Ca.person%40example.org%7Cabc ; data=05%7C02%7C[mailbox]%7Cabc
            data=05%7c02%7ca.person%40example.org%7cabc ; data=05%7c02%7c[mailbox]%7cabc
            data=05%257C02%257Ca.person%2540example.org%257Cabc ; data=05%257C02%257C[mailbox]%257Cabc
            data=a.person%40example.org ; data=[mailbox]
            data=01|a.person(at)example.org|b.person(at)example.org|0 ; data=01|[mailbox]|[mailbox]|0
            data=05|02|x|0 ; data=05|02|x|0
            data=05|02|a.person(at)example.org|0&sdata=x%2Fy%3D&reserved=0 ; data=05|02|[mailbox]|0&sdata=x%2Fy%3D&reserved=0
            """)
    void onlyTheMailboxIsTaken(String wrapped, String kept) {
        assertThat(clean(HOST + URL + "&" + wrapped)).isEqualTo(HOST + URL + "&" + kept);
        assertThat(clean(HOST + wrapped + "&" + URL)).isEqualTo(HOST + kept + "&" + URL);
    }

    @Test
    void anyOtherFilterOfThatFormIsAWrapperToo() {
        String wrapped = "https://links.example.org/click?" + URL + "&data=05|a.person(at)example.org|0";
        assertThat(clean(wrapped)).endsWith("&data=05|[mailbox]|0");
        assertThat(clean("https://links.example.org/click?data=05|a.person(at)example.org|0&" + URL))
                .contains("data=05|[mailbox]|0&url=");
    }

    @Test
    void anAtSignInTheAddressBehindStays() {
        String wrapped = HOST + "url=https%3A%2F%2Fwww.ice.gov%2Fdoclib%2Foffice%40county.pdf&data=0|a.person(at)example.org";
        assertThat(clean(wrapped)).contains("office%40county.pdf&data=0|[mailbox]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "link", "https://www.ice.gov/doclib/a.pdf", "https://www.ice.gov/doclib/a(at)b.pdf", "https://www.ice.gov/?q=a(at)b",
        "https://www.ice.gov/a?data=a(at)b", "https://links.example.org/?url=https://www.ice.gov/a.pdf"
    })
    void otherAddressesStayAsTheyAre(String address) {
        assertThat(clean(address)).isEqualTo(address.replace("(at)", "@"));
    }

    @Test
    void takingOutTwiceIsTakingOutOnce() {
        String once = clean(HOST + URL + "&data=05|02|a.person(at)example.org|abc");
        assertThat(clean(once)).isEqualTo(once);
    }

    /// Mailboxes are written otherwise here, so that none stands in the sources.
    private static String clean(String address) {
        return MailFilter.withoutMailbox(address.replace("(at)", "@"));
    }
}
