package org.countersign.place;

import java.util.List;

/// A ZIP code and the counties its addresses lie in (first quarter of 2023).
///
/// @param zip five digits
/// @param counties the counties with their share of the addresses, by county code; in Connecticut the counties before 2022
/// @param residential whether the shares count homes; a ZIP code without homes is shared out by all its addresses
public record ZipCode(String zip, List<CountyShare> counties, boolean residential) {
    public ZipCode {
        Digits.require(zip, 5, "a ZIP code");
        if (counties.isEmpty()) {
            throw new IllegalArgumentException("ZIP code " + zip + " lies in no county");
        }
        counties = List.copyOf(counties);
    }
}
