package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.WordList;
import java.util.Set;

/** Finds names of places by the words before them, where the tagger found none: "the southwestern town of Ghadames". */
final class PlaceHeads implements NameCorrection {

    /** The most words of such a name. Chosen by hand: a longer run of capitalized words is seldom one place. */
    private static final int MOST_WORDS = 3;

    private final Set<String> heads =
            WordList.beside(PlaceHeads.class, "place-heads.txt").words();

    @Override
    public Names correct(TaggedText text, Names names) {
        Names.Builder corrected = names.toBuilder();
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at + 2 < sentence.endToken(); at++) {
                if (heads.contains(text.token(at).text())
                        && text.token(at + 1).text().equals("of")) {
                    addName(text, corrected, at + 2, sentence.endToken());
                }
            }
        }
        return corrected.build();
    }

    /** Adds the run of capitalized words that starts at {@code first}, unless it is too long or runs into another name. */
    private static void addName(TaggedText text, Names.Builder names, int first, int limit) {
        int end = first;
        while (end < limit && names.isFree(end) && isNameWord(text.token(end).text())) {
            end++;
        }
        boolean isCutShort = end < limit && !names.isFree(end);
        if (end > first && end - first <= MOST_WORDS && !isCutShort) {
            names.put(first, end, EntityType.LOCATION);
        }
    }

    private static boolean isNameWord(String word) {
        return Character.isUpperCase(word.charAt(0)) && !NonNameWord.CALENDAR.is(word);
    }
}
