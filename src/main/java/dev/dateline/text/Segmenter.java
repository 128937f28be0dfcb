package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens and sentences. Linear in the text; safe for use by many threads. */
public final class Segmenter {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    /** Loads the abbreviations and sentence openings from the class path. */
    public Segmenter() {
        Abbreviations abbreviations = new Abbreviations();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    /**
     * Cuts the given parts of a text; text outside of them has no tokens.
     *
     * @param text the whole text
     * @param parts in reading order, not overlapping; no sentence crosses a part's edge
     */
    public SegmentedText segment(String text, List<Span> parts) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : parts) {
            int first = tokens.size();
            tokenizer.tokenize(text, part.start(), part.end(), tokens);
            splitter.split(tokens, first, tokens.size(), sentences);
        }
        return new SegmentedText(text, tokens, sentences);
    }
}
