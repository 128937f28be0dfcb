package dev.dateline.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * TextRank for sentences (Mihalcea and Tarau 2004), to compare with: PageRank over the graph of sentences, tied by the words
 * they share over the logarithms of their lengths.
 */
final class TextRank {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 50;

    private TextRank() {}

    /** Indices of the best sentences, ascending. */
    static List<Integer> best(List<String> sentences, int length) {
        double[] scores = scores(sentences);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(Comparator.naturalOrder()));
        return order.stream().limit(length).sorted().toList();
    }

    private static double[] scores(List<String> sentences) {
        int n = sentences.size();
        double[][] ties = ties(sentences);
        double[] scores = new double[n];
        Arrays.fill(scores, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double out = 0;
                for (int j = 0; j < n; j++) {
                    out += ties[i][j];
                }
                for (int j = 0; j < n && out > 0; j++) {
                    next[j] += DAMPING * scores[i] * ties[i][j] / out;
                }
            }
            for (int i = 0; i < n; i++) {
                scores[i] = 1 - DAMPING + next[i];
            }
        }
        return scores;
    }

    private static double[][] ties(List<String> sentences) {
        List<Set<String>> words = sentences.stream().map(TextRank::words).toList();
        double[][] ties = new double[words.size()][words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> shared = new HashSet<>(words.get(i));
                shared.retainAll(words.get(j));
                double length = Math.log(words.get(i).size() + 1.0)
                        + Math.log(words.get(j).size() + 1.0);
                ties[i][j] = length == 0 ? 0 : shared.size() / length;
                ties[j][i] = ties[i][j];
            }
        }
        return ties;
    }

    /** Words of at least four letters: in place of the parts of speech that the paper filters by. */
    private static Set<String> words(String sentence) {
        Set<String> words =
                new HashSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
