package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.List;

/** Tells which of several people of one surname, or of one first name, a text means by that name alone. */
final class Bearers {

    private final TaggedText text;

    Bearers(TaggedText text) {
        this.text = text;
    }

    /**
     * Who is meant: who had the same title, else who was named in full last before the mention in its sentence or opened the
     * sentence before, else whom the text named first. (In Re-DocRED the first is right more often than the last named.)
     *
     * @param named where each is named in full, in order of their first mentions
     * @return an index into {@code named}
     */
    int meantBy(Mention mention, List<List<Mention>> named) {
        String title = titleOf(mention);
        Sentence sentence = text.segmented().sentenceAt(mention.start());
        int opening = sentence.index() == 0
                ? -1
                : text.segmented().sentences().get(sentence.index() - 1).start();
        int nearest = 0;
        int last = -1;
        for (int bearer = 0; bearer < named.size(); bearer++) {
            for (Mention full : named.get(bearer)) {
                if (!title.isEmpty() && title.equals(titleOf(full))) {
                    return bearer;
                }
                boolean isNear = full.start() >= sentence.start() || full.start() == opening;
                if (isNear && full.start() > last && full.start() < mention.start()) {
                    last = full.start();
                    nearest = bearer;
                }
            }
        }
        return nearest;
    }

    /** The capitalised word right before a name; empty where there is none. */
    private String titleOf(Mention mention) {
        int before = text.segmented().tokenAt(mention.start()) - 1;
        if (before < text.segmented().sentenceAt(mention.start()).firstToken()) {
            return "";
        }
        String word = text.token(before).text();
        return Character.isUpperCase(word.charAt(0)) ? word : "";
    }
}
