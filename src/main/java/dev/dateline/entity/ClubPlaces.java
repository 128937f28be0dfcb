package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.PhraseTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes organizations of the places that stand for clubs in texts about sport: "Leeds are top after beating Norwich". */
final class ClubPlaces implements NameCorrection {

    /** The fewest points that tell a text about sport; chosen by hand on news articles, as is the next. */
    private static final int SPORT = 7;

    /** The fewest points that tell a text where any place may stand for a club if the words beside it allow that. */
    private static final int SURELY_SPORT = 13;

    /** The points of a different word that tells a text about sport, and of one that tells it half as surely. */
    private static final int SPORT_WORD = 2;

    private static final int GAME_WORD = 1;

    private enum Kind {
        SPORT,
        GAME,
        TOWN,
        PLACE,
        BEFORE,
        AFTER
    }

    private final PhraseTable<Kind> words = PhraseTable.beside(ClubPlaces.class, "clubs.txt", Kind.class);
    private final Lexicon lexicon;

    ClubPlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        int points = pointsOf(text);
        if (points < SPORT) {
            return names;
        }
        return names.replaceEach(name -> List.of(
                name.type() == EntityType.LOCATION && isClub(text, name, points >= SURELY_SPORT)
                        ? name.as(EntityType.ORGANIZATION)
                        : name));
    }

    /** The points of the different words of sport in the text, counted up to {@link #SURELY_SPORT}. */
    private int pointsOf(TaggedText text) {
        Set<String> seen = new HashSet<>();
        int points = 0;
        for (int i = 0; i < text.segmented().tokens().size() && points < SURELY_SPORT; i++) {
            String word = word(text, i);
            int worth = words.is(word, Kind.SPORT) ? SPORT_WORD : words.is(word, Kind.GAME) ? GAME_WORD : 0;
            if (worth > 0 && seen.add(word)) {
                points += worth;
            }
        }
        return points;
    }

    private boolean isClub(TaggedText text, NameSpan name, boolean isSurelySport) {
        Sentence sentence = text.segmented().sentenceAt(text.token(name.first()).start());
        String before = name.first() > sentence.firstToken() ? word(text, name.first() - 1) : "";
        String after = name.end() < sentence.endToken() ? word(text, name.end()) : "";
        List<String> nameWords = name.words(text);
        if (lexicon.has(nameWords, Lexicon.NameList.COUNTRY) || words.is(before, Kind.PLACE)) {
            return false;
        }
        boolean isTown = words.is(String.join(" ", nameWords).toLowerCase(Locale.ROOT), Kind.TOWN);
        boolean isBesideClubWord = words.is(before, Kind.BEFORE) || words.is(after, Kind.AFTER);
        return isTown || (isSurelySport && isBesideClubWord);
    }

    private static String word(TaggedText text, int at) {
        return text.token(at).text().toLowerCase(Locale.ROOT);
    }
}
