package dev.dateline.entity;

import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of battles, treaties and the like by their first word and the place or thing they are named for: "Battle of Corrin". */
final class HappeningHeads {

    private static final int LONGEST = 4;

    private final Map<String, String> heads = WordKinds.read("happening-heads.txt", List.of("event", "other"));

    /** Labels each head without a label, "of", and the place or the capitalised words without a label after it. */
    void label(TaggedText text, byte[] labels) {
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at + 2 < sentence.endToken(); at++) {
                String kind = kindAt(text, at);
                if (kind != null
                        && labels[at] == 0
                        && labels[at + 1] == 0
                        && text.token(at + 1).text().equals("of")) {
                    take(text, labels, at, sentence.endToken(), kind);
                }
            }
        }
    }

    private @Nullable String kindAt(TaggedText text, int at) {
        String head = text.token(at).text();
        return isCapitalised(head) ? heads.get(head.toLowerCase(Locale.ROOT)) : null;
    }

    private static void take(TaggedText text, byte[] labels, int at, int limit, String kind) {
        int first = text.token(at + 2).text().equals("the") ? at + 3 : at + 2;
        int end = first;
        while (end < limit
                && end - first < LONGEST
                && isCapitalised(text.token(end).text())
                && isFree(labels[end])) {
            end++;
        }
        boolean isCutShort = end < limit && labels[end] == NameLabels.inside(EntityType.LOCATION);
        if (end == first || isCutShort) {
            return;
        }
        EntityType type = kind.equals("event") ? EntityType.EVENT : EntityType.OTHER;
        NameLabels.mark(labels, at, end, type);
    }

    /** Whether the label is none, or one of a place. */
    private static boolean isFree(byte label) {
        return label == 0 || NameLabels.typeOf(label) == EntityType.LOCATION;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
