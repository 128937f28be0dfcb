package dev.dateline.time;

import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import java.util.ArrayList;
import java.util.List;

/** The names of all rules that read something in a text, also of those whose words became part of a longer expression. */
final class RuleTrace {

    private static final TimexFinder FINDER = new TimexFinder();

    private RuleTrace() {}

    static List<String> of(TaggedText text) {
        List<String> names = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            for (List<Item> layer : FINDER.layers(text, sentence)) {
                for (Item item : layer) {
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
