package dev.dateline.entity;

import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** A text made of the words a corpus gives, a space between words and a line for each sentence. */
record TokenText(SegmentedText segmented) {

    static TokenText of(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> cut = new ArrayList<>();
        for (List<String> words : sentences) {
            int first = tokens.size();
            int start = text.length();
            for (String word : words) {
                text.append(text.length() == start ? "" : " ");
                tokens.add(new Token(text.length(), text.length() + word.length(), word));
                text.append(word);
            }
            cut.add(new Sentence(cut.size(), start, text.length(), first, tokens.size()));
            text.append('\n');
        }
        return new TokenText(new SegmentedText(text.toString(), tokens, cut));
    }
}
