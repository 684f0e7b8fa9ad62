package org.countersign.place;

/// How many slips of the pen lie between two texts (Damerau and Levenshtein, neighbours swapped once).
public final class Distance {
    private Distance() {}

    /// The number of letters changed, added, dropped or swapped with their neighbour.
    ///
    /// @param limit the greatest distance of interest; beyond it any number over the limit is returned, at once
    public static int between(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return Math.abs(left.length() - right.length());
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            if (fill(row, last, beforeLast, left, i, right) > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }

    /// Fills the row of the i-th letter and returns its least value, under which no later row can fall.
    private static int fill(int[] row, int[] last, int[] beforeLast, String left, int i, String right) {
        row[0] = i;
        int least = i;
        char letter = left.charAt(i - 1);
        for (int j = 1; j <= right.length(); j++) {
            char other = right.charAt(j - 1);
            int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (letter == other ? 0 : 1));
            if (i > 1 && j > 1 && letter == right.charAt(j - 2) && left.charAt(i - 2) == other) {
                cost = Math.min(cost, beforeLast[j - 2] + 1);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}
