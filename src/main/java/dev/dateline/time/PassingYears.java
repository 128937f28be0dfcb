package dev.dateline.time;

import java.util.BitSet;
import java.util.List;

/**
 * The years that a narrative names only in passing ("In 1964 … which a study of 2005 denied … In March 1964"): the next year it
 * names is further from them than from the year before them.
 */
final class PassingYears {

    private final BitSet passing = new BitSet();

    PassingYears(List<FoundTimex> found) {
        int[] places = new int[found.size()];
        int[] years = new int[found.size()];
        int count = 0;
        for (int i = 0; i < found.size(); i++) {
            Integer year = found.get(i).fullYear();
            if (year != null) {
                places[count] = i;
                years[count++] = year;
            }
        }
        int before = count > 0 ? years[0] : 0;
        for (int i = 1; i + 1 < count; i++) {
            int next = years[i + 1];
            boolean isPassing = Math.abs(next - years[i]) > Math.abs(next - before);
            if (isPassing) {
                passing.set(places[i]);
            } else {
                before = years[i];
            }
        }
    }

    /** Whether the expression at an index names a year in passing. */
    boolean at(int index) {
        return passing.get(index);
    }
}
