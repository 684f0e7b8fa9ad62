package org.countersign.agency;

/// How a row is looked up: by state and name as printed, and by county too where one name stands for several bodies.
final class RowKey {
    private RowKey() {}

    static String of(String state, String name) {
        return state + '\t' + name;
    }

    static String of(String state, String name, String county) {
        return state + '\t' + name + '\t' + county;
    }
}
