package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The items of a text as the rules see them. */
final class Items {

    private static final Lexicon LEXICON = new Lexicon();
    private static final RuleBook BOOK = new RuleBook(LEXICON);
    private static final Lexer LEXER = new Lexer(LEXICON, BOOK.vocabulary());

    private Items() {}

    static List<Item> of(String text) {
        TaggedText tagged = Reading.tagged(text);
        List<Item> items = new ArrayList<>();
        for (Sentence sentence : tagged.segmented().sentences()) {
            items.addAll(LEXER.read(tagged, sentence));
        }
        return items;
    }
}
