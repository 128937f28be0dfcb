package dev.dateline.text;

import java.util.List;

/**
 * Finds where sentences end among the tokens of a paragraph: at a full stop, question or exclamation mark with the
 * closing quotes and brackets behind it, unless what follows goes on in lower case; at a doubtful abbreviation only where
 * a usual sentence opening follows.
 */
final class SentenceSplitter {

    /** A longer run of tokens is cut, so that what works on one sentence stays linear in the text. */
    private static final int LONGEST = 400;

    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«—–-•*";

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Adds the sentences of the tokens {@code [first, end)} of one paragraph to {@code out}. */
    void split(List<Token> tokens, int first, int end, List<Sentence> out) {
        int start = first;
        int i = first;
        while (i < end) {
            int next = i + 1;
            if (isTerminal(tokens.get(i).text())) {
                next = afterClosers(tokens, i, end);
                if (next < end && !isListNumber(tokens, start, i) && isEnd(tokens, i, next, end)) {
                    add(tokens, start, next, out);
                    start = next;
                }
            }
            if (next - start >= LONGEST) {
                add(tokens, start, next, out);
                start = next;
            }
            i = next;
        }
        if (start < end) {
            add(tokens, start, end, out);
        }
    }

    private static void add(List<Token> tokens, int first, int end, List<Sentence> out) {
        out.add(new Sentence(
                out.size(), tokens.get(first).start(), tokens.get(end - 1).end(), first, end));
    }

    private static boolean isTerminal(String token) {
        char last = token.charAt(token.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    /** "1." at the head of a sentence numbers it and does not end it. */
    private static boolean isListNumber(List<Token> tokens, int start, int terminal) {
        return terminal == start + 1
                && Character.isDigit(tokens.get(start).text().charAt(0));
    }

    /** Index after further terminals and the closing marks that belong to them. */
    private static int afterClosers(List<Token> tokens, int terminal, int end) {
        int next = terminal + 1;
        while (next < end) {
            Token token = tokens.get(next);
            boolean isGlued = token.start() == tokens.get(next - 1).end();
            boolean isCloser =
                    token.text().equals("''") || token.text().length() == 1 && CLOSERS.contains(token.text());
            boolean isMoreTerminal = token.text().length() == 1 && isTerminal(token.text());
            if (!(isCloser || isMoreTerminal)) {
                break;
            }
            boolean isOpening = !isGlued
                    && isCloser
                    && next + 1 < end
                    && tokens.get(next + 1).start() == token.end()
                    && !")]”»".contains(token.text());
            if (isOpening) {
                break;
            }
            next++;
        }
        return next;
    }

    private boolean isEnd(List<Token> tokens, int terminal, int next, int end) {
        int word = next;
        while (word < end && isOpener(tokens.get(word).text())) {
            word++;
        }
        if (word >= end || !canOpen(tokens.get(word).text())) {
            return false;
        }
        String stop = tokens.get(terminal).text();
        if (stop.length() > 1 && stop.charAt(0) != '.' && stop.endsWith(".")) {
            return isEndAtAbbreviation(tokens, terminal, next, word);
        }
        boolean isGlued = tokens.get(next).start() == tokens.get(next - 1).end();
        return !isGlued || isCapital(tokens.get(word).text()) && terminal > 0;
    }

    private static boolean isCapital(String token) {
        int head = token.codePointAt(0);
        return Character.isUpperCase(head) && Character.isLetter(head);
    }

    /** Whether a sentence can begin with the token. */
    private static boolean canOpen(String token) {
        int head = token.codePointAt(0);
        return !Character.isLowerCase(head) && (Character.isLetterOrDigit(head) || isLeadMark(token));
    }

    /** Marks that may begin a sentence: money, hash tags. */
    private static boolean isLeadMark(String token) {
        return "$£€#@".indexOf(token.charAt(0)) >= 0;
    }

    private static boolean isOpener(String token) {
        return token.equals("``") || OPENERS.indexOf(token.charAt(0)) >= 0;
    }

    private boolean isEndAtAbbreviation(List<Token> tokens, int at, int next, int word) {
        String stop = tokens.get(at).text();
        String following = tokens.get(word).text();
        Abbreviations.Kind kind = abbreviations.kind(stop);
        if (kind == Abbreviations.Kind.NEVER || kind == Abbreviations.Kind.NUMBER) {
            return false;
        }
        if (next > at + 1 || word > next && kind != null) {
            return true;
        }
        boolean isInitial = stop.length() == 2;
        if (isInitial
                && at > 0
                && Character.isUpperCase(tokens.get(at - 1).text().codePointAt(0))) {
            return false;
        }
        return abbreviations.isOpening(following) && !(isInitial && following.length() == 1);
    }
}
