package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.tagging.TaggedText;
import dev.dateline.timeline.TimelineEntry;
import java.time.LocalDate;
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

    /** What a sentence loses that has all its words in one chosen before. */
    private static final double REPETITION = 3;

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
            NavigableSet<Integer> chosen = new TreeSet<>();
            double[] likeness = new double[candidates.size()];
            int room = length.maxCharacters();
            while (chosen.size() < length.sentences()) {
                int next = next(chosen, likeness, room, false);
                next = next < 0 ? next(chosen, likeness, room, true) : next;
                if (next < 0) {
                    break;
                }
                chosen.add(next);
                room -= lengthOf(next) + 1;
                Bag words = candidates.get(next).words();
                for (int i = 0; i < likeness.length; i++) {
                    likeness[i] =
                            Math.max(likeness[i], words.cosine(candidates.get(i).words()));
                }
            }
            return chosen.stream().map(candidates::get).toList();
        }

        /**
         * The sentence that adds most, or -1 where none may be added. One that leans on the sentence before needs that one
         * in the summary; where too few are left ({@code isLast}), it needs any before it.
         */
        private int next(NavigableSet<Integer> chosen, double[] likeness, int room, boolean isLast) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < likeness.length; i++) {
                double worth = candidates.get(i).weight() - REPETITION * likeness[i];
                if (worth > most
                        && likeness[i] < SAME
                        && lengthOf(i) <= room
                        && !chosen.contains(i)
                        && isReadable(i, chosen, isLast)) {
                    best = i;
                    most = worth;
                }
            }
            return best;
        }

        private int lengthOf(int at) {
            return candidates.get(at).sentence().span().length();
        }

        private boolean isReadable(int at, NavigableSet<Integer> chosen, boolean isLast) {
            return !candidates.get(at).isDangling()
                    || chosen.contains(at - 1)
                    || isLast && (chosen.isEmpty() ? at == 0 : chosen.first() < at);
        }
    }
}
