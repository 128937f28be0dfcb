package dev.dateline.entity;

import dev.dateline.text.Lexicon;
import dev.dateline.text.Sentence;
import dev.dateline.text.TaggedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Clubs called by their towns in texts about sport: "Leeds are top after beating Norwich". */
final class ClubTowns {

    /** How many words of sport, a sure one counted twice, tell a text about it. */
    private static final int LEAST = 7;

    /** How many tell one whose places are clubs wherever the words beside them allow it, listed towns or not. */
    private static final int MANY = 13;

    private final Map<String, Set<String>> words;
    private final Lexicon lexicon;

    ClubTowns(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = WordKinds.sets("clubs.txt", List.of("sport", "game", "town", "place", "before", "after"));
    }

    /** Labels as organisations the places of a text about sport that stand for clubs. */
    void label(TaggedText text, byte[] labels) {
        int sport = wordsOfSport(text);
        if (sport < LEAST) {
            return;
        }
        byte place = (byte) NameLabels.begin(EntityType.LOCATION);
        for (Sentence sentence : text.segmented().sentences()) {
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                if (labels[at] == place) {
                    int end = NameLabels.endOfName(labels, at, sentence.endToken());
                    if (isClub(text, sentence, at, end, sport >= MANY)) {
                        NameLabels.mark(labels, at, end, EntityType.ORGANIZATION);
                    }
                }
            }
        }
    }

    /** The different words of sport the text has, two for each that tells it surely, counted up to {@link #MANY}. */
    private int wordsOfSport(TaggedText text) {
        Set<String> sport = words.getOrDefault("sport", Set.of());
        Set<String> game = words.getOrDefault("game", Set.of());
        Set<String> seen = new HashSet<>();
        int sum = 0;
        for (int i = 0; i < text.segmented().tokens().size() && sum < MANY; i++) {
            String word = word(text, i);
            int worth = sport.contains(word) ? 2 : game.contains(word) ? 1 : 0;
            if (worth > 0 && seen.add(word)) {
                sum += worth;
            }
        }
        return sum;
    }

    private boolean isClub(TaggedText text, Sentence sentence, int at, int end, boolean isSurelySport) {
        List<String> name =
                IntStream.range(at, end).mapToObj(i -> word(text, i)).toList();
        String before = at > sentence.firstToken() ? word(text, at - 1) : "";
        String after = end < sentence.endToken() ? word(text, end) : "";
        if (lexicon.has(name, Lexicon.NameList.COUNTRY) || is("place", before)) {
            return false;
        }
        return is("town", String.join(" ", name)) || (isSurelySport && (is("before", before) || is("after", after)));
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    private static String word(TaggedText text, int at) {
        return text.token(at).text().toLowerCase(Locale.ROOT);
    }
}
