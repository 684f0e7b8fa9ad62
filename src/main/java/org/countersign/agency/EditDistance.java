package org.countersign.agency;

/// How many slips of the pen lie between two words: letters left out, put in, changed, or swapped with their neighbour.
final class EditDistance {
    private EditDistance() {}

    /// The number of slips, or `limit` when there are that many or more.
    static int between(String first, String second, int limit) {
        if (Math.abs(first.length() - second.length()) >= limit) {
            return limit;
        }
        int[] twoUp = new int[second.length() + 1];
        int[] up = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            up[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= second.length(); j++) {
                int changed = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(row[j - 1], up[j]) + 1, up[j - 1] + changed);
                if (i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2) && first.charAt(i - 2) == second.charAt(j - 1)) {
                    slips = Math.min(slips, twoUp[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = twoUp;
            twoUp = up;
            up = row;
            row = free;
        }
        return Math.min(limit, up[second.length()]);
    }
}
