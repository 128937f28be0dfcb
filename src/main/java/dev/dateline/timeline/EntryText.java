package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.syntax.Clause;
import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.ClauseWord;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.List;

/**
 * Chooses the words of an entry, so that they can be read alone: the clause of the event with its subject, without connectives
 * and punctuation at its ends.
 */
final class EntryText {

    /** A clause gets no subject from further left than makes its words this long, in UTF-16 code units. Chosen by hand. */
    private static final int LONGEST = 320;

    /** The longest offset before "after" or "before", in tokens with its comma. Chosen by hand. */
    private static final int LONGEST_OFFSET = 5;

    /** A closing quotation mark at most this many tokens behind the end is included. Chosen by hand. */
    private static final int CLOSING = 2;

    private static final String MARKS = ",;:.!?—–-…";
    private static final String QUOTES = "\"“”‘’'";

    private EntryText() {}

    /** The span of the words of an event. */
    static Span of(TaggedText text, Event event) {
        Sentence sentence = event.sentence();
        boolean isWhole =
                event.kind() == Event.Kind.REPORTING || event.clauses().size() == 1;
        int first = isWhole ? sentence.firstToken() : firstOf(text, event);
        int end = isWhole ? sentence.endToken() : endOf(text, event);
        boolean isAdverbial = !isWhole && event.clause().opening() == Clause.Opening.ADVERBIAL;
        first = withoutConnectives(text, first, event, isAdverbial ? -1 : sentence.firstToken());
        end = trimmed(text, first, end, event);
        if (isInsideQuotation(text, first, end)) {
            end = closing(text, end, sentence);
        }
        return new Span(text.token(first).start(), text.token(end - 1).end());
    }

    private static int withoutConnectives(TaggedText text, int from, Event event, int opening) {
        int first = from;
        while (first < event.trigger() && isConnective(text, first, opening)) {
            first++;
        }
        return first;
    }

    private static int trimmed(TaggedText text, int first, int to, Event event) {
        int end = to;
        while (end - 1 > event.trigger() && (isLoose(text, first, end) || isHanging(text, end, event.sentence()))) {
            end--;
        }
        return end;
    }

    /** The first token of the clause, or of its subject further left. */
    private static int firstOf(TaggedText text, Event event) {
        Clause clause = event.clause();
        return switch (clause.opening()) {
            case RELATIVE -> antecedent(text, clause.first(), event.sentence().firstToken());
            case SHARED_SUBJECT -> subject(text, event);
            default -> clause.first();
        };
    }

    /** One past the last token of the clause and its content clauses, without an offset before "after" or "before". */
    private static int endOf(TaggedText text, Event event) {
        List<Clause> clauses = event.clauses();
        int end = event.clause().end();
        int next = event.clauseIndex() + 1;
        while (next < clauses.size() && clauses.get(next).opening() == Clause.Opening.CONTENT) {
            end = clauses.get(next).end();
            next++;
        }
        boolean isOffsetNext =
                next < clauses.size() && isOffset(text, clauses.get(next).first());
        return isOffsetNext ? beforeOffset(text, event.trigger() + 1, end) : end;
    }

    private static boolean isOffset(TaggedText text, int opening) {
        String word = VerbGroupFinder.lower(text, opening);
        return word.equals("after") || word.equals("before");
    }

    /** The end without an offset such as ", three days", which means nothing without the clause behind it. */
    private static int beforeOffset(TaggedText text, int from, int end) {
        for (int at = end - 1; at >= Math.max(from, end - LONGEST_OFFSET); at--) {
            if (text.token(at).text().equals(",")) {
                return at;
            }
        }
        return end;
    }

    private static boolean isInsideQuotation(TaggedText text, int first, int end) {
        boolean isOpen = false;
        for (int at = first; at < end; at++) {
            String word = text.token(at).text();
            isOpen = word.equals("\"") ? !isOpen : word.equals("“") || !word.equals("”") && isOpen;
        }
        return isOpen;
    }

    /** The end with the quotation mark that closes there. */
    private static int closing(TaggedText text, int end, Sentence sentence) {
        for (int at = end; at < Math.min(end + CLOSING, sentence.endToken()); at++) {
            if (text.token(at).text().equals("\"") || text.token(at).text().equals("”")) {
                return at + 1;
            }
        }
        return end;
    }

    /** The first token of the noun phrase in front of a relative clause. */
    private static int antecedent(TaggedText text, int relative, int from) {
        int at = relative;
        if (at > from && text.tag(at - 1) == PosTag.IN) {
            at--;
        }
        if (at > from && text.token(at - 1).text().equals(",")) {
            at--;
        }
        int start = ClauseSplitter.nounPhraseStart(text, from, at);
        return start < at ? start : relative;
    }

    /** The first token of the clause that has the subject. */
    private static int subject(TaggedText text, Event event) {
        List<Clause> clauses = event.clauses();
        int at = event.clauseIndex();
        int end = text.token(event.clause().end() - 1).end();
        while (at > 0 && clauses.get(at).opening() == Clause.Opening.SHARED_SUBJECT) {
            int start = text.token(clauses.get(at - 1).first()).start();
            if (end - start > LONGEST) {
                break;
            }
            at--;
        }
        return clauses.get(at).first();
    }

    private static boolean isConnective(TaggedText text, int at, int opening) {
        PosTag tag = text.tag(at);
        return tag == PosTag.CC || isMark(text, at) || at > opening && isLinkWord(VerbGroupFinder.lower(text, at), tag);
    }

    private static boolean isMark(TaggedText text, int at) {
        String word = text.token(at).text();
        boolean isQuote = QUOTES.contains(word) && word.charAt(0) != '\'';
        return word.length() == 1 && (MARKS.contains(word) || word.equals(")") || word.equals("(") || isQuote);
    }

    private static boolean isLinkWord(String word, PosTag tag) {
        boolean canLink = tag == PosTag.IN || tag == PosTag.WRB || tag == PosTag.RB;
        return word.equals("that") && tag != PosTag.DT || canLink && ClauseWord.links(word);
    }

    /** Whether the last word is a preposition whose noun is beyond the end. */
    private static boolean isHanging(TaggedText text, int end, Sentence sentence) {
        PosTag tag = text.tag(end - 1);
        return (tag == PosTag.IN || tag == PosTag.TO) && end < sentence.endToken() && text.tag(end) != PosTag.PUNCT;
    }

    /** Whether the last token is punctuation or a connective, and no bracket that closes an open one. */
    private static boolean isLoose(TaggedText text, int first, int end) {
        String word = text.token(end - 1).text();
        if (word.equals(")")) {
            return !hasOpeningBracket(text, first, end);
        }
        if (word.length() == 1 && QUOTES.contains(word)) {
            return true;
        }
        PosTag tag = text.tag(end - 1);
        return word.length() == 1 && (MARKS.contains(word) || word.equals("("))
                || tag == PosTag.CC
                || tag == PosTag.WDT;
    }

    private static boolean hasOpeningBracket(TaggedText text, int first, int end) {
        for (int at = first; at < end; at++) {
            if (text.token(at).text().charAt(0) == '(') {
                return true;
            }
        }
        return false;
    }
}
