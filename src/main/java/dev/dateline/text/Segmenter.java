package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens and sentences. */
public final class Segmenter {

    /**
     * Cuts the given parts of a text; what lies outside them has no tokens.
     *
     * @param text the whole text
     * @param parts in reading order, not overlapping; no sentence crosses a part's edge
     */
    public SegmentedText segment(String text, List<Span> parts) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : parts) {
            int first = tokens.size();
            int at = part.start();
            while (at < part.end()) {
                int end = at;
                while (end < part.end() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                if (end == at && Character.isWhitespace(text.charAt(at))) {
                    at++;
                    continue;
                }
                end = Math.max(end, at + 1);
                tokens.add(new Token(at, end, text.substring(at, end)));
                at = end;
            }
            if (tokens.size() > first) {
                sentences.add(new Sentence(
                        sentences.size(), tokens.get(first).start(), tokens.get(tokens.size() - 1).end(), first, tokens.size()));
            }
        }
        return new SegmentedText(text, tokens, sentences);
    }
}
