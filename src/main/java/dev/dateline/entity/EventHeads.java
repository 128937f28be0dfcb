package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.PhraseTable;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds names of battles, treaties and the like by their first words: "Battle of Corrin". */
final class EventHeads implements NameCorrection {

    /** The most words after "of". Chosen by hand: a longer run of capitalized words is seldom one place. */
    private static final int MOST_WORDS = 4;

    private final PhraseTable<EntityType> heads =
            PhraseTable.beside(EventHeads.class, "event-heads.txt", EntityType.class);

    @Override
    public Names correct(TaggedText text, Names names) {
        Names.Builder corrected = names.toBuilder();
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at + 2 < sentence.endToken(); at++) {
                EntityType type = typeOf(text.token(at).text());
                if (type != null
                        && corrected.isFree(at)
                        && corrected.isFree(at + 1)
                        && text.token(at + 1).text().equals("of")) {
                    addName(text, corrected, at, sentence.endToken(), type);
                }
            }
        }
        return corrected.build();
    }

    private @Nullable EntityType typeOf(String head) {
        if (!isCapitalized(head)) {
            return null;
        }
        Iterator<EntityType> types =
                heads.valuesOf(head.toLowerCase(Locale.ROOT)).iterator();
        return types.hasNext() ? types.next() : null;
    }

    /** Adds the name from the head to the end of the place or the capitalized words after "of", unless a place goes on. */
    private static void addName(TaggedText text, Names.Builder names, int at, int limit, EntityType type) {
        int first = text.token(at + 2).text().equals("the") ? at + 3 : at + 2;
        int end = endOfRun(text, names, first, limit);
        boolean isCutShort = end < limit && names.isContinued(end) && names.typeAt(end) == EntityType.LOCATION;
        if (end > first && !isCutShort) {
            names.put(at, end, type);
        }
    }

    /** One past the run of capitalized words that are free or belong to places. */
    private static int endOfRun(TaggedText text, Names.Builder names, int first, int limit) {
        int end = first;
        while (end < limit
                && end - first < MOST_WORDS
                && isCapitalized(text.token(end).text())
                && (names.isFree(end) || names.typeAt(end) == EntityType.LOCATION)) {
            end++;
        }
        return end;
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
