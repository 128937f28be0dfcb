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
 * Chooses the sentences of the summary: the best by {@link SentenceRanker} that do not repeat each other (after maximal
 * marginal relevance, Carbonell and Goldstein 1998) and that can be read without the rest of the article.
 */
public final class Summarizer {

    /** Two sentences with this cosine or more say the same; chosen by hand, as is the next. */
    private static final double SAME = 0.6;

    /** The log odds that a sentence loses if it has the words of a chosen one; less in proportion to the cosine. */
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
        List<Summary.Scored> sentences = new Choice(candidates)
                .best(length).stream()
                        .map(candidate -> new Summary.Scored(
                                candidate.sentence(),
                                text.segmented().textOf(candidate.sentence().span()),
                                candidate.score()))
                        .toList();
        return new Summary(sentences, sentences.isEmpty() ? emptyReason(candidates, length) : null);
    }

    private static Summary.EmptyReason emptyReason(List<Candidate> candidates, SummaryLength length) {
        if (candidates.isEmpty()) {
            return Summary.EmptyReason.NO_SENTENCE;
        }
        boolean fits = candidates.stream()
                .anyMatch(candidate -> candidate.sentence().span().length() <= length.maxCharacters());
        return fits ? Summary.EmptyReason.NONE_READABLE_ALONE : Summary.EmptyReason.ALL_TOO_LONG;
    }

    /**
     * A choice among ranked sentences.
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
         * The sentence that adds most; -1 if none may be added. A dangling sentence needs the one before in the summary; if
         * no other sentence is left ({@code isLast}), it needs any before it.
         */
        private int next(NavigableSet<Integer> chosen, double[] likeness, int room, boolean isLast) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < likeness.length; i++) {
                double worth = candidates.get(i).weight() - REPETITION * likeness[i];
                boolean isNew = likeness[i] < SAME && !chosen.contains(i);
                if (worth > most && isNew && lengthOf(i) <= room && isReadable(i, chosen, isLast)) {
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
