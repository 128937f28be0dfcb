package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.text.TaggedText;
import dev.dateline.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences that tell the article best: by {@link SentenceRanker}, without saying a thing twice (after
 * maximal marginal relevance, Carbonell and Goldstein 1998), and so that the summary can be read alone.
 */
public final class Summarizer {

    /** Sentences more alike than this say the same. */
    private static final double SAME = 0.6;

    private final SentenceRanker ranker = new SentenceRanker();

    /**
     * A summary in document order within the given length; no sentence is ever cut.
     *
     * @param today the publication date, or null where it is unknown
     */
    public Summary summarize(
            Article article,
            TaggedText text,
            @Nullable LocalDate today,
            List<Entity> entities,
            List<TimelineEntry> timeline,
            Salience salience,
            SummaryLength length) {
        List<Candidate> candidates = ranker.rank(article, text, today, entities, timeline, salience);
        return new Summary(new Choice(candidates)
                .best(length).stream()
                        .map(candidate -> new Summary.Scored(
                                candidate.sentence(),
                                text.segmented().textOf(candidate.sentence().span()),
                                candidate.score()))
                        .toList());
    }

    /**
     * The choice among ranked sentences.
     *
     * @param candidates in document order
     */
    record Choice(List<Candidate> candidates) {

        /** The best sentences that fit, in document order. */
        List<Candidate> best(SummaryLength length) {
            List<Integer> ranked = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                ranked.add(i);
            }
            ranked.sort(
                    Comparator.comparingDouble((Integer i) -> candidates.get(i).score())
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
            NavigableSet<Integer> chosen = new TreeSet<>();
            choose(ranked, chosen, length, false);
            choose(ranked, chosen, length, true);
            return chosen.stream().map(candidates::get).toList();
        }

        /**
         * Adds the best sentences that fit. One that leans on the sentence before needs that one in the summary; where too
         * few are left ({@code isLast}), it needs any before it.
         */
        private void choose(List<Integer> ranked, NavigableSet<Integer> chosen, SummaryLength length, boolean isLast) {
            int characters = chosen.stream()
                    .mapToInt(i -> candidates.get(i).sentence().span().length() + 1)
                    .sum();
            for (int i : ranked) {
                if (chosen.size() == length.sentences()) {
                    return;
                }
                int more = candidates.get(i).sentence().span().length();
                boolean fits = characters + more <= length.maxCharacters();
                if (fits && !chosen.contains(i) && isReadable(i, chosen, isLast) && isNew(i, chosen)) {
                    chosen.add(i);
                    characters += more + 1;
                }
            }
        }

        private boolean isReadable(int at, NavigableSet<Integer> chosen, boolean isLast) {
            return !candidates.get(at).isDangling()
                    || chosen.contains(at - 1)
                    || isLast && (chosen.isEmpty() ? at == 0 : chosen.first() < at);
        }

        private boolean isNew(int at, NavigableSet<Integer> chosen) {
            return chosen.stream()
                    .allMatch(other -> candidates
                                    .get(other)
                                    .words()
                                    .cosine(candidates.get(at).words())
                            < SAME);
        }
    }
}
