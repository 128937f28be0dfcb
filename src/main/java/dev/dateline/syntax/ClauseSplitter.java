package dev.dateline.syntax;

import dev.dateline.syntax.Clause.Opening;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Splits a sentence into clauses, each with one finite verb group. Of the places between two finite verbs at which a clause can
 * begin, the one of the highest rank is taken, and the last of several; where there is none, the clause begins with the noun
 * phrase in front of its verb.
 */
public final class ClauseSplitter {

    /** Tags, besides those of nouns, of the words of a noun phrase in front of its verb. */
    private static final Set<PosTag> NOUN_PHRASE = EnumSet.of(
            PosTag.DT,
            PosTag.JJ,
            PosTag.JJR,
            PosTag.JJS,
            PosTag.PRP,
            PosTag.PRPS,
            PosTag.CD,
            PosTag.POS,
            PosTag.RB,
            PosTag.PDT,
            PosTag.EX);

    /** Tags, besides those of nouns, of a subject or its first word. */
    private static final Set<PosTag> SUBJECT = EnumSet.of(PosTag.PRP, PosTag.DT, PosTag.CD, PosTag.EX, PosTag.VBG);

    /** What can begin a clause, by rank; the last has the highest. The order was chosen by hand. */
    private enum Edge {
        NONE,
        QUOTATION_MARK,
        CONJUNCTION,
        COMMA,
        CONJUNCTION_BEFORE_VERB,
        /** A subordinator that can be a preposition: "after". */
        SUBORDINATOR_OR_PREPOSITION,
        CONJUNCTION_AFTER_COMMA,
        /** A semicolon, colon or dash. */
        DIVIDER,
        SUBORDINATOR
    }

    /** The longest phrase between a preposition and a comma, in tokens: "after the war, the king left". Chosen by hand. */
    private static final int LONGEST_PHRASE = 6;

    private static final String QUOTES = "\"“”``''";

    private ClauseSplitter() {}

    /** The clauses in reading order; they cover the sentence. */
    public static List<Clause> of(
            TaggedText text, Sentence sentence, List<VerbGroup> groups, Predicate<String> isReporting) {
        List<VerbGroup> finite =
                groups.stream().filter(group -> group.form().isFinite()).toList();
        List<Clause> clauses = new ArrayList<>();
        if (finite.isEmpty()) {
            clauses.add(new Clause(
                    sentence.firstToken(), sentence.endToken(), groups.isEmpty() ? null : groups.get(0), Opening.MAIN));
            return clauses;
        }
        int start = sentence.firstToken();
        for (int i = 0; i < finite.size(); i++) {
            int end = i + 1 < finite.size()
                    ? edge(text, finite.get(i).head() + 1, finite.get(i + 1).first())
                    : sentence.endToken();
            Opening opening = opening(text, start, finite.get(i).first(), i == 0);
            if (opening == Opening.RELATIVE && i > 0 && isContent(text, start, finite.get(i - 1), isReporting)) {
                opening = Opening.CONTENT;
            }
            clauses.add(new Clause(start, end, finite.get(i), opening));
            start = end;
        }
        return clauses;
    }

    /** The index of the clause that a token belongs to. */
    public static int indexAt(List<Clause> clauses, int token) {
        for (int i = 0; i < clauses.size(); i++) {
            if (token < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    /** Whether "that" opens what is said, though it follows a noun: "said over the weekend that it had". */
    private static boolean isContent(TaggedText text, int start, VerbGroup before, Predicate<String> isReporting) {
        boolean isSaid = isReporting.test(text.token(before.head()).text());
        return isSaid
                && VerbGroupFinder.lower(text, start).equals("that")
                && !text.tag(start + 1).isVerb()
                && text.tag(start + 1) != PosTag.MD;
    }

    /** Index of the first token of the next clause, in {@code [from, verb]}. */
    private static int edge(TaggedText text, int from, int verb) {
        int best = nounPhraseStart(text, from, verb);
        Edge highest = Edge.NONE;
        for (int at = from; at < verb; at++) {
            Edge edge = edgeAt(text, at, from, verb);
            if (edge != Edge.NONE && edge.compareTo(highest) >= 0) {
                highest = edge;
                best = at;
            }
        }
        if (highest == Edge.SUBORDINATOR
                && best > from
                && text.tag(best - 1) == PosTag.IN
                && isRelative(VerbGroupFinder.lower(text, best))) {
            best--;
        }
        return best;
    }

    private static Edge edgeAt(TaggedText text, int at, int from, int verb) {
        String word = VerbGroupFinder.lower(text, at);
        if (isSubordinator(text, at, verb)) {
            return ClauseWord.PREPOSITION.has(word) ? Edge.SUBORDINATOR_OR_PREPOSITION : Edge.SUBORDINATOR;
        }
        if (isDivider(word)) {
            return Edge.DIVIDER;
        }
        if (text.tag(at) == PosTag.CC) {
            return conjunction(text, at, from, verb);
        }
        if (word.equals(",")) {
            return Edge.COMMA;
        }
        return QUOTES.contains(word) ? Edge.QUOTATION_MARK : Edge.NONE;
    }

    private static Edge conjunction(TaggedText text, int at, int from, int verb) {
        if (at > from && text.token(at - 1).text().equals(",")) {
            return Edge.CONJUNCTION_AFTER_COMMA;
        }
        return isVerbSoon(text, at + 1, verb) ? Edge.CONJUNCTION_BEFORE_VERB : Edge.CONJUNCTION;
    }

    private static boolean isSubordinator(TaggedText text, int at, int verb) {
        return ClauseWord.opensClause(VerbGroupFinder.lower(text, at))
                && (text.tag(at) != PosTag.DT || at + 1 == verb)
                && !isPreposition(text, at, verb);
    }

    private static boolean isDivider(String word) {
        return word.equals(";") || word.equals(":") || word.equals("—") || word.equals("–") || word.startsWith("--");
    }

    /** Whether the word is a preposition, not a subordinator: "after the war, the king left". */
    private static boolean isPreposition(TaggedText text, int at, int verb) {
        if (at + 1 == verb) {
            PosTag tag = text.tag(at);
            return tag == PosTag.IN && !isRelative(VerbGroupFinder.lower(text, at));
        }
        for (int next = at + 1; next < verb; next++) {
            String word = text.token(next).text();
            if (word.equals(",")
                    && text.tag(at) == PosTag.IN
                    && next - at <= LONGEST_PHRASE
                    && isCommaLast(text, next, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a subject stands between the comma and the verb. */
    private static boolean isCommaLast(TaggedText text, int comma, int verb) {
        int start = nounPhraseStart(text, comma + 1, verb);
        return start == comma + 1 || start == comma + 2 && text.tag(comma + 1) == PosTag.CC;
    }

    private static boolean isVerbSoon(TaggedText text, int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (text.tag(at) != PosTag.RB) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRelative(String word) {
        return word.startsWith("wh") || word.equals("that");
    }

    /** The index of the first token of the noun phrase in front of a token, not before {@code from}. */
    public static int nounPhraseStart(TaggedText text, int from, int verb) {
        int at = verb;
        while (at > from && isOfNounPhrase(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isOfNounPhrase(TaggedText text, int at) {
        PosTag tag = text.tag(at);
        if (tag.isNoun() || NOUN_PHRASE.contains(tag)) {
            return true;
        }
        String word = text.token(at).text();
        return word.equals("-") || word.equals("of");
    }

    private static Opening opening(TaggedText text, int start, int verb, boolean isFirst) {
        Opening bySubordinator = bySubordinator(text, start, isFirst);
        if (bySubordinator != null) {
            return bySubordinator;
        }
        if (isFirst) {
            return Opening.MAIN;
        }
        return hasSubject(text, start, verb) ? afterEdge(text, start) : Opening.SHARED_SUBJECT;
    }

    /** The opening by the first word of the clause; null where that is no subordinator. */
    private static @Nullable Opening bySubordinator(TaggedText text, int start, boolean isFirst) {
        String word = VerbGroupFinder.lower(text, start);
        PosTag tag = text.tag(start);
        if (ClauseWord.CONDITION.has(word)) {
            return Opening.CONDITION;
        }
        if (word.equals("that") && tag != PosTag.DT) {
            return ofThat(text, start);
        }
        if (isOfTime(word)) {
            return Opening.ADVERBIAL;
        }
        if (isRelative(word) && !isFirst) {
            return Opening.RELATIVE;
        }
        return ClauseWord.opensClause(word) && tag == PosTag.IN ? Opening.ADVERBIAL : null;
    }

    private static Opening ofThat(TaggedText text, int start) {
        return start > 0 && text.tag(start - 1).isNoun() ? Opening.RELATIVE : Opening.CONTENT;
    }

    private static boolean isOfTime(String word) {
        return word.equals("when") || word.equals("while");
    }

    private static boolean hasSubject(TaggedText text, int start, int verb) {
        for (int at = start; at < verb; at++) {
            if (text.tag(at).isNoun() || SUBJECT.contains(text.tag(at))) {
                return true;
            }
        }
        return false;
    }

    private static Opening afterEdge(TaggedText text, int start) {
        boolean isMarked = text.tag(start) == PosTag.CC
                || text.token(start).text().length() == 1
                        && !Character.isLetter(text.token(start).text().charAt(0));
        return isMarked ? Opening.MAIN : Opening.CONTENT;
    }
}
