package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.text.TaggedText;
import dev.dateline.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses the sentences that tell the article best: by {@link SentenceRanker}, without saying a thing twice (after
 * maximal marginal relevance, Carbonell and Goldstein 1998), and so that the summary can be read alone.
 */
public final class Summarizer {

    /** Sentences more alike than this say the same. */
    private static final double SAME = 0.6;

    private final SentenceRanker ranker = new SentenceRanker();

    /** A summary in document order within the given length; no sentence is ever cut. */
    public Summary summarize(
            Article article,
            TaggedText text,
            List<Entity> entities,
            List<TimelineEntry> timeline,
            Salience salience,
            SummaryLength length) {
        List<Candidate> candidates = ranker.rank(article, text, entities, timeline, salience);
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            best.add(i);
        }
        best.sort(Comparator.comparingDouble((Integer i) -> candidates.get(i).score())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        TreeSet<Integer> chosen = new TreeSet<>();
        choose(candidates, best, chosen, length, false);
        choose(candidates, best, chosen, length, true);
        return new Summary(chosen.stream()
                .map(candidates::get)
                .map(candidate -> new Summary.Scored(
                        candidate.sentence(), text.segmented().textOf(candidate.sentence().span()), candidate.score()))
                .toList());
    }

    /**
     * Adds the best sentences that fit. One that leans on the sentence before needs that one in the summary; where too few
     * are left ({@code isLast}), it needs any before it.
     */
    private static void choose(
            List<Candidate> candidates, List<Integer> best, TreeSet<Integer> chosen, SummaryLength length, boolean isLast) {
        int characters = chosen.stream()
                .mapToInt(i -> candidates.get(i).sentence().span().length() + 1)
                .sum();
        for (int i : best) {
            if (chosen.size() == length.sentences()) {
                return;
            }
            Candidate candidate = candidates.get(i);
            int more = candidate.sentence().span().length();
            boolean isReadable = !candidate.isDangling()
                    || chosen.contains(i - 1)
                    || isLast && (chosen.isEmpty() ? i == 0 : chosen.first() < i);
            if (characters + more <= length.maxCharacters() && isReadable && !chosen.contains(i) && isNew(candidates, i, chosen)) {
                chosen.add(i);
                characters += more + 1;
            }
        }
    }

    private static boolean isNew(List<Candidate> candidates, int at, TreeSet<Integer> chosen) {
        return chosen.stream()
                .allMatch(other -> candidates.get(other).words().cosine(candidates.get(at).words()) < SAME);
    }
}
