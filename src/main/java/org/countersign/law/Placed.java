package org.countersign.law;

import java.util.List;

/// Something that is about places, and so appears on their pages.
public interface Placed {
    /// The places; none where it is about the whole country.
    List<PlaceCode> places();

    /// Whether a place is among them.
    ///
    /// @param place a place's code, such as `MD`, `48201` or `1010760`
    default boolean isAbout(String place) {
        return places().stream().anyMatch(code -> code.text().equals(place));
    }
}
