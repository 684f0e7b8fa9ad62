package org.countersign.register;

import java.time.LocalDate;
import java.util.Objects;

/// One of ICE's own lists of 2007 to 2017. Others took it down from a capture of ICE's page, so what it prints is of a lower
/// grade than an edition: seen on that day, never listed since or until.
///
/// @param day the day of the list
/// @param stated whether the list says its day; else it is the day its page was captured
/// @param captured the day its page was captured
public record EarlyList(LocalDate day, boolean stated, LocalDate captured) {
    public EarlyList {
        Objects.requireNonNull(day);
        Objects.requireNonNull(captured);
        if (captured.isBefore(day) || !stated && !captured.equals(day)) {
            throw new IllegalArgumentException("a list of " + day + " cannot have been captured on " + captured);
        }
    }
}
