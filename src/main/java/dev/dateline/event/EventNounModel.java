package dev.dateline.event;

import dev.dateline.syntax.ClauseSplitter;
import dev.dateline.syntax.VerbGroupFinder;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.words.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a common noun names an event, by a logistic model of the word, its ending, whether it is also a verb, and the
 * words around it. The weights are those of {@code event-words.txt}, fitted by EventNounTrainer on EventStoryLine and MEANTIME.
 */
final class EventNounModel {

    static final String FILE = "event-words.txt";

    /** The log odds above which a noun of {@code event-nouns.txt} names an event. Chosen by hand, as are the others. */
    private static final double LISTED_ENOUGH = 0;

    /** The same for a noun of the training data. Higher, since a wrong event harms a timeline more than a missing one. */
    private static final double SEEN_ENOUGH = 1.2;

    /** The same for any other noun. */
    private static final double UNSEEN_ENOUGH = 3;

    /** Words with shorter singulars, in letters, have no ending. */
    private static final int SHORTEST_WITH_ENDING = 5;

    /** The features of a noun besides the word itself and its ending. */
    enum Sign {
        /** Always set. */
        BIAS,
        /** Listed in {@code event-nouns.txt}. */
        LISTED,
        /** Its key is that of a verb. */
        ALSO_VERB,
        /** Not in the training data. */
        UNSEEN,
        PLURAL,
        /** "after the attack", "during talks". */
        AFTER_TIME_WORD,
        /** "the overthrow of". */
        BEFORE_OF,
        /** "the attack by", "on", "in", "at", "against", "between". */
        BEFORE_PREPOSITION,
        /** No determiner, adjective or noun in front of it. */
        BARE,
        /** "his arrest". */
        OWNED,
        /** The object of a verb: "stage a conference". */
        OBJECT
    }

    /** The log odds above which a noun names an event. */
    static double enough(boolean isListed, boolean isSeen) {
        if (isListed) {
            return LISTED_ENOUGH;
        }
        return isSeen ? SEEN_ENOUGH : UNSEEN_ENOUGH;
    }

    private final EventLexicon lexicon;
    private final double[] signs = new double[Sign.values().length];
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> endings = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    EventNounModel(EventLexicon lexicon) {
        this.lexicon = lexicon;
        WordList file = WordList.beside(EventNounModel.class, FILE);
        for (WordList.Line line : file.lines()) {
            List<String> parts = List.of(line.text().split(" "));
            try {
                switch (parts.get(0)) {
                    case "sign" -> signs[Sign.valueOf(parts.get(1)).ordinal()] = Double.parseDouble(parts.get(2));
                    case "word" -> words.put(parts.get(1), Double.valueOf(parts.get(2)));
                    case "ending" -> endings.put(parts.get(1), Double.valueOf(parts.get(2)));
                    case "verbs" -> verbs.addAll(parts.subList(1, parts.size()));
                    default -> throw file.complaint(line, "sign, word, ending or verbs first");
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw file.complaint(line, "sign, word or ending with a name and a number");
            }
        }
    }

    /** Whether the noun names an event. */
    boolean isEvent(TaggedText text, int noun, Sentence sentence) {
        String lower = VerbGroupFinder.lower(text, noun);
        String key = lexicon.stem(lower);
        boolean isListed = lexicon.isEventKey(key);
        Double word = words.get(key);
        double sum = word == null ? weight(Sign.UNSEEN) : word;
        for (String ending : endings(lower)) {
            sum += endings.getOrDefault(ending, 0.0);
        }
        sum += isListed ? weight(Sign.LISTED) : 0;
        sum += verbs.contains(key) ? weight(Sign.ALSO_VERB) : 0;
        for (Sign sign : around(text, noun, sentence)) {
            sum += weight(sign);
        }
        return sum > enough(isListed, word != null);
    }

    private double weight(Sign sign) {
        return signs[sign.ordinal()];
    }

    /** The last three and the last four letters of the singular of a lower-case word; none for short words. */
    static List<String> endings(String lower) {
        int end = lower.length() - (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? 1 : 0);
        return end < SHORTEST_WITH_ENDING
                ? List.of()
                : List.of(lower.substring(end - 3, end), lower.substring(end - 4, end));
    }

    /** The features of a noun by the words around it. */
    static Set<Sign> around(TaggedText text, int noun, Sentence sentence) {
        int start = ClauseSplitter.nounPhraseStart(text, sentence.firstToken(), noun);
        Set<Sign> signs = EnumSet.of(Sign.BIAS);
        if (text.tag(noun) == PosTag.NNS) {
            signs.add(Sign.PLURAL);
        }
        if (start == noun) {
            signs.add(Sign.BARE);
        } else if (text.tag(start) == PosTag.PRPS) {
            signs.add(Sign.OWNED);
        }
        if (start > sentence.firstToken()) {
            if (ContextWord.TIME_PREPOSITION.has(VerbGroupFinder.lower(text, start - 1))) {
                signs.add(Sign.AFTER_TIME_WORD);
            } else if (text.tag(start - 1).isVerb()) {
                signs.add(Sign.OBJECT);
            }
        }
        if (noun + 1 < sentence.endToken()) {
            String next = VerbGroupFinder.lower(text, noun + 1);
            if (next.equals("of")) {
                signs.add(Sign.BEFORE_OF);
            } else if (ContextWord.ARGUMENT_PREPOSITION.has(next)) {
                signs.add(Sign.BEFORE_PREPOSITION);
            }
        }
        return signs;
    }
}
