package dev.dateline.syntax;

import dev.dateline.syntax.Clause.Opening;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a sentence into clauses, each with one finite verb group. Between two finite verbs the edge is drawn, in this
 * order of preference, before a subordinator, at a semicolon, colon or dash, before a conjunction after a comma, before a
 * subordinator that may be a preposition, before a conjunction right in front of the verb, at a comma, before a
 * conjunction, at a quotation mark, or before the noun phrase in front of the verb.
 */
public final class ClauseSplitter {

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
        if (rank == 8
                && best > from
                && text.tag(best - 1) == PosTag.IN
                && isRelative(VerbGroupFinder.lower(text, best))) {
            best--;
        }
        return best;
    }

    private static int rank(TaggedText text, int at, int from, int verb) {
        String word = VerbGroupFinder.lower(text, at);
        PosTag tag = text.tag(at);
        if (ClauseWord.opensClause(word) && (tag != PosTag.DT || at + 1 == verb) && !isPreposition(text, at, verb)) {
            return ClauseWord.PREPOSITION.has(word) ? 5 : 8;
        }
        if (word.equals(";") || word.equals(":") || word.startsWith("--") || word.equals("—") || word.equals("–")) {
            return 7;
        }
        if (tag == PosTag.CC) {
            boolean isAfterComma = at > from && text.token(at - 1).text().equals(",");
            return isAfterComma ? 6 : isVerbSoon(text, at + 1, verb) ? 4 : 2;
        }
        if (word.equals(",")) {
            return 3;
        }
        return QUOTES.contains(word) ? 1 : 0;
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
        return tag.isNoun()
                || switch (tag) {
                    case DT, JJ, JJR, JJS, PRP, PRPS, CD, POS, RB, PDT, EX -> true;
                    default ->
                        text.token(at).text().equals("-")
                                || text.token(at).text().equals("of");
                };
    }

    private static Opening opening(TaggedText text, int start, int verb, boolean isFirst) {
        String word = VerbGroupFinder.lower(text, start);
        if (ClauseWord.CONDITION.has(word)) {
            return Opening.CONDITION;
        }
        if (word.equals("that") && text.tag(start) != PosTag.DT
                || text.tag(start) == PosTag.IN && isFirst && word.equals("that")) {
            return start > 0 && text.tag(start - 1).isNoun() ? Opening.RELATIVE : Opening.CONTENT;
        }
        if (word.equals("when") || word.equals("while")) {
            return Opening.ADVERBIAL;
        }
        if (isRelative(word) && !isFirst) {
            return Opening.RELATIVE;
        }
        if (ClauseWord.opensClause(word) && text.tag(start) == PosTag.IN) {
            return Opening.ADVERBIAL;
        }
        int subject = start;
        while (subject < verb && !isSubject(text, subject)) {
            subject++;
        }
        return subject == verb && !isFirst ? Opening.SHARED_SUBJECT : isFirst ? Opening.MAIN : afterEdge(text, start);
    }

    private static Opening afterEdge(TaggedText text, int start) {
        boolean isMarked = text.tag(start) == PosTag.CC
                || text.token(start).text().length() == 1
                        && !Character.isLetter(text.token(start).text().charAt(0));
        return isMarked ? Opening.MAIN : Opening.CONTENT;
    }

    private static boolean isSubject(TaggedText text, int at) {
        PosTag tag = text.tag(at);
        return tag.isNoun()
                || tag == PosTag.PRP
                || tag == PosTag.DT
                || tag == PosTag.CD
                || tag == PosTag.EX
                || tag == PosTag.VBG;
    }
}
