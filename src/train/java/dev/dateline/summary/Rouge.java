package dev.dateline.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE (Lin 2004): overlap of a summary with a reference, in lower case, letters and digits only, without stemming.
 */
final class Rouge {

    private Rouge() {}

    /** ROUGE-N F1 in [0, 1]. */
    static double n(int n, String summary, String reference) {
        Map<String, Integer> mine = grams(n, words(summary));
        Map<String, Integer> theirs = grams(n, words(reference));
        int overlap = 0;
        for (Map.Entry<String, Integer> entry : mine.entrySet()) {
            overlap += Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0));
        }
        return f1(overlap, count(mine), count(theirs));
    }

    /** ROUGE-L F1 in [0, 1]: by the longest common subsequence of words. */
    static double l(String summary, String reference) {
        List<String> mine = words(summary);
        List<String> theirs = words(reference);
        int[] row = new int[theirs.size() + 1];
        for (String word : mine) {
            int diagonal = 0;
            for (int j = 1; j <= theirs.size(); j++) {
                int above = row[j];
                row[j] = word.equals(theirs.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return f1(row[theirs.size()], mine.size(), theirs.size());
    }

    private static double f1(int overlap, int mine, int theirs) {
        return overlap == 0 ? 0 : 2.0 * overlap / (mine + theirs);
    }

    private static int count(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Map<String, Integer> grams(int n, List<String> words) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return grams;
    }
}
