package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of organisations by their build, where the tagger saw none: "Government of National Accord". */
final class OrganizationHeads {

    private final Map<String, String> heads = WordKinds.read("organization-heads.txt", List.of("head", "seat"));
    private final Lexicon lexicon;
    private final RoleFinder roles;

    OrganizationHeads(Lexicon lexicon, RoleFinder roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    /** The lower-case words that head names of organisations, each with its kind. */
    Map<String, String> words() {
        return heads;
    }

    /** Labels, among the words without a label, each head with "of" or "for" and two or more capitalised words after it. */
    void label(TaggedText text, byte[] labels) {
        for (Sentence sentence : text.segmented().sentences()) {
            if (isHeadline(text, sentence)) {
                continue;
            }
            for (int at = sentence.firstToken(); at + 3 < sentence.endToken(); at++) {
                takePlace(text, labels, at, sentence.endToken());
                int end = endOf(text, labels, at, sentence.endToken());
                if (end - at > 3) {
                    NameLabels.mark(labels, at, end, EntityType.ORGANIZATION);
                    at = end;
                }
            }
        }
    }

    /** Takes the place after "of" into an organisation's name, or that of what is named for its seat: "Bank of England". */
    private void takePlace(TaggedText text, byte[] labels, int at, int limit) {
        byte inside = (byte) NameLabels.inside(EntityType.ORGANIZATION);
        byte begin = (byte) NameLabels.begin(EntityType.ORGANIZATION);
        boolean isFollowed = text.token(at + 1).text().equals("of")
                && labels[at + 1] == 0
                && labels[at + 2] == NameLabels.begin(EntityType.LOCATION);
        boolean isSeat = labels[at] == 0
                && isCapitalised(text.token(at).text())
                && "seat".equals(heads.get(text.token(at).text().toLowerCase(Locale.ROOT)));
        if (!isFollowed || !(isSeat || labels[at] == begin || labels[at] == inside)) {
            return;
        }
        labels[at] = labels[at] == 0 ? begin : labels[at];
        labels[at + 1] = inside;
        labels[at + 2] = inside;
        for (int i = at + 3; i < limit && labels[i] == NameLabels.inside(EntityType.LOCATION); i++) {
            labels[i] = inside;
        }
    }

    static boolean isHeadline(TaggedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).text();
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private int endOf(TaggedText text, byte[] labels, int at, int limit) {
        String head = text.token(at).text();
        String link = text.token(at + 1).text();
        if (!isCapitalised(head)
                || !heads.containsKey(head.toLowerCase(Locale.ROOT))
                || !(link.equals("of") || link.equals("for"))) {
            return at;
        }
        int end = at;
        while (end < limit
                && labels[end] == 0
                && (end < at + 2
                        || (isCapitalised(text.token(end).text())
                                && !roles.isRoleWord(text.token(end).text())))) {
            end++;
        }
        return end > at + 2 && lexicon.has(text.token(at + 2).text(), Lexicon.NameList.COUNTRY) ? at : end;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
