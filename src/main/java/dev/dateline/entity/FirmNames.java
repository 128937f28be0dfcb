package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;

/** Makes one organization of two surnames joined by "&amp;", where the tagger found two people: "Brandt &amp; Lowe". */
final class FirmNames implements NameCorrection {

    private final Lexicon lexicon;

    FirmNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        Names.Builder corrected = names.toBuilder();
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
                if (corrected.isFree(at)
                        && text.token(at).text().equals("&")
                        && joinsSingleNames(corrected, at)
                        && joinsSurnames(text, at)) {
                    corrected.put(at - 1, at + 2, EntityType.ORGANIZATION);
                }
            }
        }
        return corrected.build();
    }

    /** Whether the words on both sides are names of one word or free, and not both free. */
    private static boolean joinsSingleNames(Names.Builder names, int at) {
        boolean isSingleBefore = !names.isContinued(at - 1);
        boolean isSingleAfter = names.isFree(at + 1) || names.endOf(at + 1) == at + 2;
        boolean isNamed = !names.isFree(at - 1) || !names.isFree(at + 1);
        return isSingleBefore && isSingleAfter && isNamed;
    }

    /** Whether both words look like surnames, and not like two people: "Tom &amp; Jerry". */
    private boolean joinsSurnames(TaggedText text, int at) {
        String before = text.token(at - 1).text();
        String after = text.token(at + 1).text();
        boolean areForenames = lexicon.has(before, NameList.FORENAME) && lexicon.has(after, NameList.FORENAME);
        return isSurnameLike(before) && isSurnameLike(after) && !areForenames;
    }

    private static boolean isSurnameLike(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
