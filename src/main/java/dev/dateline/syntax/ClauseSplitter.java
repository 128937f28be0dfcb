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

/**
 * Cuts a sentence into clauses, each with one finite verb group. Between two finite verbs the edge is drawn, in this
 * order of preference, before a subordinator, at a semicolon, colon or dash, before a conjunction after a comma, before a
 * subordinator that may be a preposition, before a conjunction right in front of the verb, at a comma, before a
 * conjunction, at a quotation mark, or before the noun phrase in front of the verb.
 */
public final class ClauseSplitter {

    /** Tags beside those of nouns that stand in a noun phrase in front of its verb. */
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

    /** Tags beside those of nouns that can be a subject or open one. */
    private static final Set<PosTag> SUBJECT = EnumSet.of(PosTag.PRP, PosTag.DT, PosTag.CD, PosTag.EX, PosTag.VBG);

    /** The rank of a word that opens a clause and is no preposition. */
    private static final int SUBORDINATOR_RANK = 8;

    private static final String QUOTES = "\"“”``''";

    private ClauseSplitter() {}

    /** ClauseSplitter in reading order; they cover the sentence. */
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

    /** The place among the clauses of the one a token stands in. */
    public static int indexAt(List<Clause> clauses, int token) {
        for (int i = 0; i < clauses.size(); i++) {
            if (token < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    /** "said over the weekend that it had": what is said, though a noun stands before "that". */
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
        int rank = 0;
        for (int at = from; at < verb; at++) {
            int mine = rank(text, at, from, verb);
            if (mine > 0 && mine >= rank) {
                rank = mine;
                best = at;
            }
        }
        if (rank == SUBORDINATOR_RANK
                && best > from
                && text.tag(best - 1) == PosTag.IN
                && isRelative(VerbGroupFinder.lower(text, best))) {
            best--;
        }
        return best;
    }

    /** How well the token opens a clause, 0 where it does not: the order of preference of the class comment, from its end. */
    private static int rank(TaggedText text, int at, int from, int verb) {
        String word = VerbGroupFinder.lower(text, at);
        if (isSubordinator(text, at, verb)) {
            return ClauseWord.PREPOSITION.has(word) ? 5 : SUBORDINATOR_RANK;
        }
        if (isDivider(word)) {
            return 7;
        }
        if (text.tag(at) == PosTag.CC) {
            boolean isAfterComma = at > from && text.token(at - 1).text().equals(",");
            return isAfterComma ? 6 : isVerbSoon(text, at + 1, verb) ? 4 : 2;
        }
        if (word.equals(",")) {
            return 3;
        }
        return QUOTES.contains(word) ? 1 : 0;
    }

    private static boolean isSubordinator(TaggedText text, int at, int verb) {
        return ClauseWord.opensClause(VerbGroupFinder.lower(text, at))
                && (text.tag(at) != PosTag.DT || at + 1 == verb)
                && !isPreposition(text, at, verb);
    }

    private static boolean isDivider(String word) {
        return word.equals(";") || word.equals(":") || word.equals("—") || word.equals("–") || word.startsWith("--");
    }

    /** "after the war", "as president": no subject between it and a comma. */
    private static boolean isPreposition(TaggedText text, int at, int verb) {
        if (at + 1 == verb) {
            PosTag tag = text.tag(at);
            return tag == PosTag.IN && !isRelative(VerbGroupFinder.lower(text, at));
        }
        for (int next = at + 1; next < verb; next++) {
            String word = text.token(next).text();
            if (word.equals(",") && text.tag(at) == PosTag.IN && next - at <= 6 && isCommaLast(text, next, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plain subject and nothing else stands between the comma and the verb. */
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

    /** Walks left from {@code verb} over the noun phrase in front of it. */
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
        String word = VerbGroupFinder.lower(text, start);
        PosTag tag = text.tag(start);
        if (ClauseWord.CONDITION.has(word)) {
            return Opening.CONDITION;
        }
        if (word.equals("that") && tag != PosTag.DT) {
            return start > 0 && text.tag(start - 1).isNoun() ? Opening.RELATIVE : Opening.CONTENT;
        }
        if (word.equals("when") || word.equals("while")) {
            return Opening.ADVERBIAL;
        }
        if (isRelative(word) && !isFirst) {
            return Opening.RELATIVE;
        }
        if (ClauseWord.opensClause(word) && tag == PosTag.IN) {
            return Opening.ADVERBIAL;
        }
        if (isFirst) {
            return Opening.MAIN;
        }
        return hasSubject(text, start, verb) ? afterEdge(text, start) : Opening.SHARED_SUBJECT;
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
