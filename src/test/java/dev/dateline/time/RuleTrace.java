package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The names of all rules that read something in a text, also of those whose words became part of a longer expression. */
final class RuleTrace {

    private static final Lexicon LEXICON = new Lexicon();
    private static final RuleBook BOOK = new RuleBook(LEXICON);
    private static final Lexer LEXER = new Lexer(LEXICON, BOOK.vocabulary());
    private static final List<RuleTrie> LAYERS = BOOK.layers().stream()
            .map(rules -> new RuleTrie(rules, BOOK.vocabulary().size()))
            .toList();

    private RuleTrace() {}

    static List<String> of(TaggedText text) {
        List<String> names = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            List<Item> items = LEXER.read(text, sentence);
            for (RuleTrie layer : LAYERS) {
                items = TimexFinder.apply(layer, items);
                for (Item item : items) {
                    Item.Found found = item.found();
                    if (found != null) {
                        names.add(found.rule());
                    }
                }
            }
        }
        return names;
    }
}
