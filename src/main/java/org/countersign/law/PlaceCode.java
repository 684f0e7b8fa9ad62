package org.countersign.law;

import java.util.List;
import java.util.regex.Pattern;

/// The place that something of the law is about: a state's two letters, a county's five digits, or the seven or ten
/// digits of a municipality or township.
///
/// @param text the code, such as `MD`, `48201` or `1010760`
public record PlaceCode(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}|[0-9]{5}|[0-9]{7}|[0-9]{10}");

    public PlaceCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a place is two capital letters or 5, 7 or 10 digits, got '" + text + "'");
        }
    }

    static List<PlaceCode> listed(Entry entry) {
        return entry.words("places").stream().map(PlaceCode::new).toList();
    }
}
