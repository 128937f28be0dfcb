package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.Event.Kind;
import dev.dateline.event.EventLexicon;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseWord;
import dev.dateline.syntax.VerbGroup;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.words.FeatureWeights;
import java.util.List;

/**
 * Estimates how likely a time expression dates an event of its sentence: a logistic model of {@link LinkFeature}s with the weights
 * of {@code link-weights.txt}, fitted by LinkTrainer on EventStoryLine and MEANTIME. The numbers in the features were chosen by
 * hand before the weights were fitted.
 */
final class LinkModel {

    /** The least likelihood of links that the grammar decides: "the 2011 overthrow", "said on Monday that". Chosen by hand. */
    private static final double CERTAIN = 0.85;

    /** The most tokens between an expression and the noun it modifies: "the 2011 military overthrow". */
    static final int LONGEST_MODIFIER = 2;

    /** The most tokens from a noun to an expression that follows it: "the attack on Sunday". */
    private static final int LONGEST_CONNECTION = 2;

    /** The most tokens from a verb of saying to the expression of its date: "said late on Sunday that". */
    private static final int REPORTING_REACH = 3;

    /** The most tokens of a sentence before an expression that opens it: "Early on Sunday". */
    private static final int LONGEST_OPENING = 2;

    /** Further verbs between expression and event are not counted. */
    private static final int MOST_VERBS = 3;

    private final FeatureWeights<LinkFeature> weights =
            FeatureWeights.beside(LinkModel.class, "link-weights.txt", LinkFeature.class);
    private final EventLexicon lexicon;

    LinkModel(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The likelihood, in [0, 1], that the expression of the tokens {@code [first, end)} dates the event. */
    double score(TaggedText text, int first, int end, Event event, List<Event> events) {
        double[] features = features(text, first, end, event, events);
        boolean isCertain =
                features[LinkFeature.NOUN_MODIFIED.ordinal()] > 0 || features[LinkFeature.REPORTING_HERE.ordinal()] > 0;
        return isCertain ? Math.max(CERTAIN, weights.score(features)) : weights.score(features);
    }

    /** The values of the features, by {@link LinkFeature#ordinal()}. */
    double[] features(TaggedText text, int first, int end, Event event, List<Event> events) {
        double[] features = new double[LinkFeature.values().length];
        int trigger = event.trigger();
        int from = trigger < first ? trigger + 1 : end;
        int to = trigger < first ? first : trigger;
        set(features, LinkFeature.BIAS, true);
        addClause(features, first, event, events);
        addOrder(features, from, to, trigger < first, event, events);
        addBetween(features, text, from, to);
        addKind(features, text, event, first, end);
        boolean isOpening = first - event.sentence().firstToken() <= LONGEST_OPENING;
        set(features, LinkFeature.OPENS_SENTENCE_AND_MAIN, isOpening && isFirstMain(event, events, end));
        return features;
    }

    private static void set(double[] features, LinkFeature feature, boolean isOn) {
        features[feature.ordinal()] = isOn ? 1 : 0;
    }

    private static void addClause(double[] features, int timex, Event event, List<Event> events) {
        Clause clause = event.clause();
        boolean isSame = clause.first() <= timex && timex < clause.end();
        set(features, LinkFeature.SAME_CLAUSE, isSame);
        boolean isNext = !isSame
                && (timex < clause.first()
                        ? noVerbBetween(timex, clause.first(), events)
                        : noVerbBetween(clause.end(), timex, events));
        set(features, LinkFeature.NEXT_CLAUSE, isNext);
        set(
                features,
                LinkFeature.CLAUSE_VERB,
                isSame && clause.verb() != null && clause.verb().head() == event.trigger());
    }

    private static boolean noVerbBetween(int from, int to, List<Event> events) {
        for (Event other : events) {
            if (other.kind() != Kind.NOUN && from <= other.trigger() && other.trigger() < to) {
                return false;
            }
        }
        return true;
    }

    private static void addOrder(
            double[] features, int from, int to, boolean isBefore, Event event, List<Event> events) {
        boolean isNearest = true;
        int verbs = 0;
        for (Event other : events) {
            if (other.trigger() != event.trigger() && from <= other.trigger() && other.trigger() < to) {
                isNearest = false;
                verbs += other.kind() == Kind.NOUN ? 0 : 1;
            }
        }
        set(features, LinkFeature.NEAREST_LEFT, isNearest && isBefore);
        set(features, LinkFeature.NEAREST_RIGHT, isNearest && !isBefore);
        set(features, LinkFeature.BEFORE_TIMEX, isBefore);
        features[LinkFeature.VERBS_BETWEEN.ordinal()] = Math.min(MOST_VERBS, verbs);
        features[LinkFeature.DISTANCE.ordinal()] = Math.log(1 + Math.max(0, to - from)) / Math.log(2);
    }

    private static void addBetween(double[] features, TaggedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            String word = text.token(at).text();
            if (word.equals(",")) {
                set(features, LinkFeature.COMMA_BETWEEN, true);
                boolean isConjunction = at + 1 < to && text.tag(at + 1) == PosTag.CC;
                features[LinkFeature.CONJUNCTION_BETWEEN.ordinal()] += isConjunction ? 1 : 0;
            } else if (word.length() == 1 && "\"“”".contains(word)) {
                set(features, LinkFeature.QUOTE_BETWEEN, true);
            } else if (ClauseWord.DIVIDER.has(word)) {
                set(features, LinkFeature.SUBORDINATOR_BETWEEN, true);
            }
        }
    }

    private void addKind(double[] features, TaggedText text, Event event, int first, int end) {
        int trigger = event.trigger();
        boolean isNoun = event.kind() == Kind.NOUN;
        set(features, LinkFeature.NOUN, isNoun);
        set(
                features,
                LinkFeature.NOUN_MODIFIED,
                isNoun && trigger >= end && trigger - end <= LONGEST_MODIFIER && isNominal(text, end, trigger));
        set(
                features,
                LinkFeature.NOUN_FOLLOWED,
                isNoun && trigger < first && isPrepositional(text, trigger + 1, first));
        set(features, LinkFeature.REPORTING, event.kind() == Kind.REPORTING);
        boolean isSaid = event.kind() == Kind.REPORTING && trigger < first && first - trigger <= REPORTING_REACH;
        set(
                features,
                LinkFeature.REPORTING_HERE,
                isSaid && end < event.sentence().endToken() && isContentNext(text, end));
        set(features, LinkFeature.STATIVE, event.kind() == Kind.STATIVE);
        set(features, LinkFeature.INFINITIVE, event.kind() == Kind.INFINITIVE);
        set(features, LinkFeature.PARTICIPLE, event.kind() == Kind.PARTICIPLE);
        boolean isBehindNoun =
                trigger > event.sentence().firstToken() && text.tag(trigger - 1).isNoun();
        set(features, LinkFeature.REDUCED_RELATIVE, event.kind() == Kind.PARTICIPLE && isBehindNoun);
        String stem = lexicon.stem(text.token(trigger).text());
        set(features, LinkFeature.BE, stem.equals(lexicon.stem("be")) || stem.equals(lexicon.stem("have")));
    }

    /** Whether what is said begins at the token. */
    private static boolean isContentNext(TaggedText text, int at) {
        String word = text.token(at).text();
        return word.equals("that")
                || text.tag(at) == PosTag.PRP
                || text.tag(at) == PosTag.DT
                || text.tag(at).isProperNoun();
    }

    private static boolean isNominal(TaggedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            PosTag tag = text.tag(at);
            if (!(tag.isNoun() || tag == PosTag.JJ || tag == PosTag.POS || tag == PosTag.VBN || tag == PosTag.CD)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrepositional(TaggedText text, int from, int to) {
        return to - from <= LONGEST_CONNECTION
                && (from == to
                        || text.tag(from) == PosTag.IN
                        || text.token(from).text().equals(","));
    }

    /** Whether the event is the verb of the first main clause behind the expression. */
    private static boolean isFirstMain(Event event, List<Event> events, int end) {
        VerbGroup verb = event.clause().verb();
        if (event.trigger() < end || verb == null || verb.head() != event.trigger()) {
            return false;
        }
        for (Event other : events) {
            boolean isEarlierVerb =
                    other.kind() != Kind.NOUN && other.trigger() >= end && other.trigger() < event.trigger();
            if (isEarlierVerb
                    && other.clause().opening() != Clause.Opening.ADVERBIAL
                    && other.clauseIndex() != event.clauseIndex()) {
                return false;
            }
        }
        return event.clause().opening() == Clause.Opening.MAIN;
    }
}
