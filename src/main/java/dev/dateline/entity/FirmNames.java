package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;

/** Firms named for their partners, where the tagger saw two people: "Brandt &amp; Lowe". */
final class FirmNames {

    private final Lexicon lexicon;

    FirmNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Labels as one organisation the single names on both sides of each "&amp;", but for two forenames: "Tom &amp; Jerry". */
    void label(TaggedText text, byte[] labels) {
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
                if (labels[at] == 0 && text.token(at).text().equals("&") && joins(text, labels, at, sentence)) {
                    NameLabels.mark(labels, at - 1, endOf(labels, at + 1, sentence), EntityType.ORGANIZATION);
                }
            }
        }
    }

    private boolean joins(TaggedText text, byte[] labels, int at, Sentence sentence) {
        boolean isSingleBefore = labels[at - 1] == 0 || NameLabels.isBegin(labels[at - 1]);
        boolean isSingleAfter = endOf(labels, at + 1, sentence) == at + 2;
        boolean isNamed = labels[at - 1] != 0 || labels[at + 1] != 0;
        return isSingleBefore
                && isSingleAfter
                && isNamed
                && isSurnameLike(text, at - 1)
                && isSurnameLike(text, at + 1)
                && !(isForename(text, at - 1) && isForename(text, at + 1));
    }

    private static int endOf(byte[] labels, int at, Sentence sentence) {
        return labels[at] == 0 ? at + 1 : NameLabels.endOfName(labels, at, sentence.endToken());
    }

    private static boolean isSurnameLike(TaggedText text, int at) {
        String word = text.token(at).text();
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private boolean isForename(TaggedText text, int at) {
        return lexicon.has(text.token(at).text(), NameList.FORENAME);
    }
}
