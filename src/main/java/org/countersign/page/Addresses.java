package org.countersign.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.countersign.agency.Agency;
import org.countersign.place.County;
import org.countersign.place.Municipality;
import org.countersign.place.Township;
import org.countersign.register.Change;

/// Where things are on the site: stable paths without language and ending. What identifies comes first; the words behind
/// it are for people, and an address with other words leads to the right ones.
public final class Addresses {
    private Addresses() {}

    /// A state's or territory's page.
    public static String state(String usps) {
        return "/states/" + usps.toLowerCase(Locale.ROOT);
    }

    /// A county's page.
    public static String county(County county) {
        return "/counties/" + county.fips() + "-" + slug(county.name());
    }

    /// A municipality's page.
    public static String place(Municipality place) {
        return "/places/" + place.geoid() + "-" + slug(place.name());
    }

    /// A township's page.
    public static String place(Township township) {
        return "/places/" + township.geoid() + "-" + slug(township.name());
    }

    /// A ZIP code's page.
    public static String zip(String zip) {
        return "/zip/" + zip;
    }

    /// An agency's page.
    public static String agency(Agency agency) {
        return "/agencies/" + agency.id() + "-" + agency.slug();
    }

    /// The page to print for a court file.
    public static String exhibit(Agency agency) {
        return agency(agency) + "/exhibit";
    }

    /// An agreement's page.
    public static String agreement(String id) {
        return "/agreements/" + id;
    }

    /// A model's page.
    public static String model(String code) {
        return "/models/" + code.toLowerCase(Locale.ROOT);
    }

    /// A change's page.
    public static String change(Change change) {
        return "/changes/" + change.id();
    }

    /// An edition's page.
    public static String edition(String sha256) {
        return "/editions/" + sha256.substring(0, 12);
    }

    /// A row of an edition: on the page that holds it, at its place.
    public static String row(String sha256, int row) {
        return edition(sha256) + "?row=" + row + "#r" + row;
    }

    /// What identifies in the last part of an address, before the words: `36059` of `36059-nassau`.
    static String code(String part) {
        int hyphen = part.indexOf('-');
        return hyphen < 0 ? part : part.substring(0, hyphen);
    }

    /// Words as they stand in an address: small letters and digits joined by hyphens.
    public static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /// A value as it stands in a query.
    public static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
