package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.PhraseTable;
import java.util.Locale;

/** Finds names of organizations by the word that heads them, where the tagger found none: "Government of National Accord". */
final class OrganizationHeads implements NameCorrection {

    /** The fewest words of such a name: head, "of" and two more. Chosen by hand: one word more is often no name. */
    private static final int FEWEST_WORDS = 4;

    private enum Head {
        BODY,
        SEAT
    }

    private final PhraseTable<Head> heads =
            PhraseTable.beside(OrganizationHeads.class, "organization-heads.txt", Head.class);
    private final RoleWords roles = RoleWords.shipped();
    private final Lexicon lexicon;

    OrganizationHeads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word heads names of organizations, whatever its case. */
    boolean isHead(String word) {
        return heads.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isSeat(String word) {
        return isCapitalized(word) && heads.is(word.toLowerCase(Locale.ROOT), Head.SEAT);
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        Names.Builder corrected = names.toBuilder();
        for (Sentence sentence : text.segmented().sentences()) {
            if (Headlines.isHeadline(text, sentence)) {
                continue;
            }
            for (int at = sentence.firstToken(); at + FEWEST_WORDS <= sentence.endToken(); at++) {
                addPlace(text, corrected, at);
                int end = endOf(text, corrected, at, sentence.endToken());
                if (end - at >= FEWEST_WORDS) {
                    corrected.put(at, end, EntityType.ORGANIZATION);
                    at = end;
                }
            }
        }
        return corrected.build();
    }

    /** Adds the place after "of" to the name of an organization, or makes both one name after a seat: "Bank of England". */
    private void addPlace(TaggedText text, Names.Builder names, int at) {
        boolean isFollowed = text.token(at + 1).text().equals("of")
                && names.isFree(at + 1)
                && names.isFirst(at + 2)
                && names.typeAt(at + 2) == EntityType.LOCATION;
        if (!isFollowed) {
            return;
        }
        int end = names.endOf(at + 2);
        if (names.typeAt(at) == EntityType.ORGANIZATION) {
            names.extend(at + 1, end);
        } else if (names.isFree(at) && isSeat(text.token(at).text())) {
            names.put(at, end, EntityType.ORGANIZATION);
        }
    }

    /** One past the last word of the name that the word at {@code at} heads; {@code at} if it heads none. */
    private int endOf(TaggedText text, Names.Builder names, int at, int limit) {
        String head = text.token(at).text();
        boolean isHead = isCapitalized(head)
                && isHead(head)
                && SmallWord.AFTER_HEAD.is(text.token(at + 1).text());
        if (!isHead || !names.isFree(at) || !names.isFree(at + 1)) {
            return at;
        }
        int end = at + 2;
        while (end < limit && names.isFree(end) && isNameWord(text.token(end).text())) {
            end++;
        }
        boolean isOfCountry = lexicon.has(text.token(at + 2).text(), Lexicon.NameList.COUNTRY);
        return isOfCountry ? at : end;
    }

    private boolean isNameWord(String word) {
        return isCapitalized(word) && !roles.isRoleWord(word);
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
