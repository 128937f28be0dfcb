package dev.dateline.entity;

import dev.dateline.text.Lexicon;
import dev.dateline.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of the words that were taken for one place is its name: "Sichuan" of "Sichuan province", two names of "US-China". */
final class PlaceForms {

    private final Map<String, String> words = WordKinds.read("place-words.txt", List.of("lead", "tail"));
    private final Lexicon lexicon;

    PlaceForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first word of {@code [from, to)} that belongs to the name; small words that say which part are none. */
    int start(TaggedText text, int from, int to) {
        int start = from;
        while (start + 1 < to && "lead".equals(words.get(text.token(start).text()))) {
            start++;
        }
        return start;
    }

    /** One past the last word of {@code [from, to)} that belongs to the name; a small word that says what kind of place is none. */
    int end(TaggedText text, int from, int to) {
        return to - from > 1 && "tail".equals(words.get(text.token(to - 1).text())) ? to - 1 : to;
    }

    /** Where the hyphen stands that joins two places which are listed each by itself and not together; -1 where none does. */
    int joint(TaggedText text, int from, int to) {
        int last = Math.min(to - 1, from + Lexicon.LONGEST + 1);
        for (int at = Math.max(from + 1, to - 1 - Lexicon.LONGEST); at < last; at++) {
            String mark = text.token(at).text();
            boolean isHyphen = mark.equals("-") || mark.equals("–");
            if (isHyphen && isListed(text, from, at) && isListed(text, at + 1, to) && !isListed(text, from, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isListed(TaggedText text, int from, int to) {
        List<String> name = new ArrayList<>();
        for (int i = from; i < to; i++) {
            name.add(text.token(i).text());
        }
        return lexicon.has(name, Lexicon.NameList.PLACES);
    }
}
