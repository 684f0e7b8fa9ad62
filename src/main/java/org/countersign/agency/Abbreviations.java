package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Short forms written out. What a short form means can depend on where it stands: `So` before a place is south, at the
/// end it is a sheriff's office.
final class Abbreviations {
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("dept", "department"), Map.entry("dpt", "department"), Map.entry("depart", "department"),
            Map.entry("deptartment", "department"),
            Map.entry("twp", "township"), Map.entry("twsp", "township"), Map.entry("twnshp", "township"), Map.entry("tshp", "township"),
            Map.entry("boro", "borough"), Map.entry("univ", "university"), Map.entry("pct", "precinct"), Map.entry("prct", "precinct"),
            Map.entry("prec", "precinct"), Map.entry("pcnt", "precinct"), Map.entry("dist", "district"), Map.entry("govt", "government"),
            Map.entry("natl", "national"), Map.entry("intl", "international"), Map.entry("atty", "attorney"),
            Map.entry("attys", "attorneys"),
            Map.entry("hwy", "highway"), Map.entry("svcs", "services"), Map.entry("svc", "service"),
            Map.entry("commn", "commission"), Map.entry("bd", "board"), Map.entry("div", "division"), Map.entry("auth", "authority"),
            Map.entry("cnty", "county"), Map.entry("cty", "county"), Map.entry("enf", "enforcement"), Map.entry("corr", "corrections"),
            Map.entry("ofc", "office"), Map.entry("reg", "regional"), Map.entry("sch", "school"),
            Map.entry("pd", "police department"), Map.entry("dps", "department of public safety"),
            Map.entry("doc", "department of corrections"),
            Map.entry("bocc", "board of county commissioners"), Map.entry("cisd", "consolidated isd"), Map.entry("vlg", "village"));
    private static final Map<String, String> IN_PLACES = Map.ofEntries(
            Map.entry("st", "saint"), Map.entry("ste", "sainte"), Map.entry("ft", "fort"), Map.entry("mt", "mount"),
            Map.entry("mtn", "mountain"),
            Map.entry("hts", "heights"), Map.entry("spgs", "springs"), Map.entry("spg", "spring"), Map.entry("bch", "beach"),
            Map.entry("jct", "junction"), Map.entry("vly", "valley"), Map.entry("ctr", "center"), Map.entry("hbr", "harbor"),
            Map.entry("pk", "park"),
            Map.entry("n", "north"), Map.entry("s", "south"), Map.entry("e", "east"), Map.entry("w", "west"), Map.entry("no", "north"));
    private static final Set<String> PERSONS =
            Set.of("sheriff", "constable", "attorney", "marshal", "prosecutor", "solicitor", "commissioner");

    private Abbreviations() {}

    /// The words written out.
    ///
    /// @param real whether a word stands in the name of a real place of that state; such a word is left alone
    static List<String> expand(List<String> words, Predicate<String> real) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            boolean last = i == words.size() - 1;
            String full = expandOne(words.get(i), before, last ? "" : words.get(i + 1), real);
            all.addAll(full.isEmpty() ? List.of() : List.of(full.split(" ")));
        }
        return all;
    }

    private static String expandOne(String word, String before, String after, Predicate<String> real) {
        if (word.equals("s") && PERSONS.contains(before)) {
            return "";
        }
        if ((word.equals("no") || word.equals("nr") || word.equals("num")) && !after.isEmpty() && Character.isDigit(after.charAt(0))) {
            return "number";
        }
        if (word.equals("so")) {
            return after.isEmpty() ? "sheriffs office" : "south";
        }
        if (word.equals("co")) {
            return before.isEmpty() ? word : "county";
        }
        if (word.equals("o") && after.isEmpty() && before.startsWith("sheriff")) {
            return "office";
        }
        if (IN_PLACES.containsKey(word)) {
            return after.isEmpty() ? word : IN_PLACES.get(word);
        }
        if (word.endsWith("borough") && word.length() > "borough".length() + 2) {
            // Middlesborough and Middlesboro
            return word.substring(0, word.length() - "ugh".length());
        }
        return real.test(word) ? word : ALWAYS.getOrDefault(word, word);
    }
}
