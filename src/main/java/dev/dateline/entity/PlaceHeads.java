package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of places by the word before them, where the tagger saw none: "the southwestern town of Ghadames". */
final class PlaceHeads {

    private static final int LONGEST = 3;

    private final Map<String, String> heads = WordKinds.read("place-heads.txt", List.of("head"));
    private final Map<String, String> noNames;

    /** Where {@code noNames} calls a lower-case word "calendar", a name ends before it. */
    PlaceHeads(Map<String, String> noNames) {
        this.noNames = noNames;
    }

    /** Labels, among the words without a label, the capitalised words after each head and "of". */
    void label(TaggedText text, byte[] labels) {
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at + 2 < sentence.endToken(); at++) {
                if (heads.containsKey(text.token(at).text())
                        && text.token(at + 1).text().equals("of")) {
                    name(text, labels, at + 2, sentence.endToken());
                }
            }
        }
    }

    private void name(TaggedText text, byte[] labels, int from, int limit) {
        int end = from;
        while (end < limit
                && labels[end] == 0
                && Character.isUpperCase(text.token(end).text().charAt(0))
                && !"calendar".equals(noNames.get(text.token(end).text().toLowerCase(Locale.ROOT)))) {
            end++;
        }
        boolean isCutShort = end < limit && labels[end] != 0;
        if (end == from || end - from > LONGEST || isCutShort) {
            return;
        }
        NameLabels.mark(labels, from, end, EntityType.LOCATION);
    }
}
