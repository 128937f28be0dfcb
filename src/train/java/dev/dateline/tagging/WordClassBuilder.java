package dev.dateline.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts words into classes so that a class tells most of the next class: the exchange algorithm over class bigrams
 * (Kneser and Ney 1993; Martin, Liermann and Ney 1998).
 */
public final class WordClassBuilder {

    private static final int LEAST_COUNT = 3;
    private static final int ROUNDS = 8;

    private final int[][] after;
    private final int[][] afterCounts;
    private final int[][] before;
    private final int[][] beforeCounts;
    private final int[] counts;
    private final int size;

    private WordClassBuilder(int[] text, int size) {
        this.size = size;
        counts = new int[size];
        List<Map<Integer, Integer>> forward = new ArrayList<>();
        List<Map<Integer, Integer>> backward = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            forward.add(new HashMap<>());
            backward.add(new HashMap<>());
        }
        for (int i = 0; i + 1 < text.length; i++) {
            counts[text[i]]++;
            forward.get(text[i]).merge(text[i + 1], 1, Integer::sum);
            backward.get(text[i + 1]).merge(text[i], 1, Integer::sum);
        }
        after = new int[size][];
        afterCounts = new int[size][];
        before = new int[size][];
        beforeCounts = new int[size][];
        for (int i = 0; i < size; i++) {
            fill(forward.get(i), after, afterCounts, i);
            fill(backward.get(i), before, beforeCounts, i);
        }
    }

    private static void fill(Map<Integer, Integer> map, int[][] words, int[][] counts, int at) {
        words[at] = map.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        counts[at] = new int[words[at].length];
        for (int i = 0; i < counts[at].length; i++) {
            counts[at][i] = map.get(words[at][i]);
        }
    }

    /**
     * The class of each word of the sentences that is seen often enough.
     *
     * @return lines of word, narrow class, broad class
     */
    public static List<String> build(List<List<String>> sentences, int fine, int coarse) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> sentence : sentences) {
            for (String word : sentence) {
                seen.merge(Word.fold(word), 1, Integer::sum);
            }
        }
        List<String> words = seen.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_COUNT)
                .map(Map.Entry::getKey)
                .sorted(Comparator.<String, Integer>comparing(w -> -seen.get(w)).thenComparing(w -> w))
                .toList();
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            ids.put(words.get(i), i + 2);
        }
        List<Integer> text = new ArrayList<>();
        for (List<String> sentence : sentences) {
            text.add(0);
            for (String word : sentence) {
                text.add(ids.getOrDefault(Word.fold(word), 1));
            }
        }
        text.add(0);
        WordClassBuilder builder =
                new WordClassBuilder(text.stream().mapToInt(Integer::intValue).toArray(), words.size() + 2);
        int[] broad = builder.exchange(coarse);
        int[] narrow = builder.exchange(fine);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(words.get(i) + "\t" + (narrow[i + 2] + 1) + "\t" + (broad[i + 2] + 1));
        }
        return lines;
    }

    private static double h(int n) {
        return n <= 1 ? 0 : n < TABLE.length ? TABLE[n] : n * Math.log(n);
    }

    private static final double[] TABLE = new double[1 << 16];

    static {
        for (int i = 2; i < TABLE.length; i++) {
            TABLE[i] = i * Math.log(i);
        }
    }

    private int[] exchange(int classes) {
        int[] of = new int[size];
        int[][] pairs = new int[classes][classes];
        int[] totals = new int[classes];
        for (int w = 0; w < size; w++) {
            of[w] = w % classes;
            totals[of[w]] += counts[w];
        }
        for (int w = 0; w < size; w++) {
            for (int k = 0; k < after[w].length; k++) {
                pairs[of[w]][of[after[w][k]]] += afterCounts[w][k];
            }
        }
        int[] next = new int[classes];
        int[] previous = new int[classes];
        for (int round = 0; round < ROUNDS; round++) {
            int moved = 0;
            for (int w = 2; w < size; w++) {
                moved += move(w, of, pairs, totals, next, previous) ? 1 : 0;
            }
            System.err.println(classes + " classes, round " + (round + 1) + ": " + moved + " moved");
        }
        return of;
    }

    private boolean move(int w, int[] of, int[][] pairs, int[] totals, int[] next, int[] previous) {
        java.util.Arrays.fill(next, 0);
        java.util.Arrays.fill(previous, 0);
        for (int k = 0; k < after[w].length; k++) {
            next[of[after[w][k]]] += after[w][k] == w ? 0 : afterCounts[w][k];
        }
        for (int k = 0; k < before[w].length; k++) {
            previous[of[before[w][k]]] += before[w][k] == w ? 0 : beforeCounts[w][k];
        }
        int[] nexts = java.util.stream.IntStream.range(0, next.length)
                .filter(c -> next[c] > 0)
                .toArray();
        int[] previouses = java.util.stream.IntStream.range(0, next.length)
                .filter(c -> previous[c] > 0)
                .toArray();
        int home = of[w];
        shift(home, -1, pairs, totals, nexts, previouses, next, previous, w);
        int best = home;
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < totals.length; c++) {
            double gain = -2 * (h(totals[c] + counts[w]) - h(totals[c]));
            for (int n : nexts) {
                gain += h(pairs[c][n] + next[n]) - h(pairs[c][n]);
            }
            for (int p : previouses) {
                gain += h(pairs[p][c] + previous[p]) - h(pairs[p][c]);
            }
            if (gain > top + 1e-9 || (c == home && gain >= top - 1e-9)) {
                top = gain;
                best = c;
            }
        }
        of[w] = best;
        shift(best, 1, pairs, totals, nexts, previouses, next, previous, w);
        return best != home;
    }

    private void shift(
            int c,
            int sign,
            int[][] pairs,
            int[] totals,
            int[] nexts,
            int[] previouses,
            int[] next,
            int[] previous,
            int w) {
        totals[c] += sign * counts[w];
        for (int n : nexts) {
            pairs[c][n] += sign * next[n];
        }
        for (int p : previouses) {
            pairs[p][c] += sign * previous[p];
        }
    }

    /** Writes the lines. */
    public static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
    }
}
