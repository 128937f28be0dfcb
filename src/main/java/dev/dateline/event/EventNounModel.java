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
 * Judges whether a common noun tells an event, by a logistic model over the word itself, its ending, whether it is a verb
 * too, and what stands around it. The weights are those of {@code event-words.txt}, which EventNounTrainer writes.
 */
final class EventNounModel {

    static final String FILE = "event-words.txt";

    /**
     * Log-odds from which a noun counts as an event: for those that people listed, for those that training has seen, and for
     * the rest, which may be any noun of the language. They rise since a wrong event spoils a timeline more than a missing one.
     */
    static double enough(boolean isListed, boolean isSeen) {
        return isListed ? 0 : isSeen ? 1.2 : 3;
    }

    /** What is known of a noun besides its letters. */
    enum Sign {
        /** Always there. */
        BIAS,
        /** In the list that people keep, {@code event-nouns.txt}. */
        LISTED,
        /** Its key is that of a verb. */
        ALSO_VERB,
        /** Never seen in training. */
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
        /** Right behind a verb and its determiner: "stage a conference". */
        OBJECT
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

    /** Whether the noun tells an event, by all that is known of it. */
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

    /** The last three and four letters of the singular of a word in small letters. */
    static List<String> endings(String lower) {
        int end = lower.length() - (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? 1 : 0);
        return end < 5 ? List.of() : List.of(lower.substring(end - 3, end), lower.substring(end - 4, end));
    }

    /** What the words around a noun tell of it. */
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
