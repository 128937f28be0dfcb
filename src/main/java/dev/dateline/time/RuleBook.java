package dev.dateline.time;

import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All temporal rules, by layer; each layer reads what the layers before it found. */
final class RuleBook {

    private static final List<List<String>> LAYERS = List.of(
            List.of("dates.rules", "periods.rules", "relative.rules", "clock.rules", "lengths.rules", "sets.rules"),
            List.of("joined.rules"),
            List.of("modified.rules"));

    private final Vocabulary vocabulary;
    private final List<List<Rule>> layers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @throws IllegalStateException as {@code file:line: read, expected}, where a file is not as it should be */
    RuleBook(Lexicon lexicon) {
        vocabulary = new Vocabulary(lexicon);
        for (List<String> files : LAYERS) {
            List<Rule> rules = new ArrayList<>();
            for (String file : files) {
                read(WordList.beside(RuleBook.class, file), rules);
            }
            layers.add(List.copyOf(rules));
        }
    }

    /** Reads the rules of one file. */
    RuleBook(Lexicon lexicon, WordList file) {
        vocabulary = new Vocabulary(lexicon);
        List<Rule> rules = new ArrayList<>();
        read(file, rules);
        layers.add(rules);
    }

    /** The rules of each layer, in the order of the files. */
    List<List<Rule>> layers() {
        return layers;
    }

    /** The words in the patterns of the rules. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    private void read(WordList file, List<Rule> rules) {
        Block block = null;
        for (WordList.Line line : file.lines()) {
            int space = line.text().indexOf(' ');
            String key = space < 0 ? line.text() : line.text().substring(0, space);
            String rest = space < 0 ? "" : line.text().substring(space).strip();
            Place place = new Place(file.name(), line.number());
            try {
                if (key.equals("rule")) {
                    finish(block, rules);
                    if (rest.isEmpty() || !names.add(rest)) {
                        throw new IllegalArgumentException("read rule '" + rest + "', expected a name not used before");
                    }
                    block = new Block(rest, place);
                } else if (block == null) {
                    throw new IllegalArgumentException("read '" + key + "', expected 'rule'");
                } else {
                    block.add(key, rest, place, vocabulary);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(place + ": " + e.getMessage(), e);
            }
        }
        finish(block, rules);
    }

    private void finish(@Nullable Block block, List<Rule> rules) {
        if (block != null) {
            rules.add(block.rule(vocabulary));
        }
    }

    /** The sequences of a {@code match} line. */
    private record Match(Place place, String pattern, List<List<PatternParser.Element>> sequences) {

        /** Checks that every sequence holds what the meaning needs. */
        void check(Meaning meaning, Vocabulary vocabulary) {
            for (Need need : meaning.needs()) {
                for (List<PatternParser.Element> sequence : sequences) {
                    if (!need.isMetBy(sequence)) {
                        throw new IllegalStateException(place + ": read match '" + pattern + "' with the alternative '"
                                + PatternParser.write(sequence, vocabulary) + "', expected " + need.expected()
                                + " in it");
                    }
                }
            }
        }
    }

    /** Collects the lines of one rule. */
    private static final class Block {
        private final String name;
        private final Place place;
        private final List<Match> matches = new ArrayList<>();
        private final List<Rule.Condition> conditions = new ArrayList<>();
        private final List<Rule.Example> examples = new ArrayList<>();
        private @Nullable Meaning meaning;

        Block(String name, Place place) {
            this.name = name;
            this.place = place;
        }

        void add(String key, String rest, Place linePlace, Vocabulary vocabulary) {
            switch (key) {
                case "match" -> matches.add(new Match(linePlace, rest, PatternParser.parse(rest, vocabulary)));
                case "means" -> means(rest);
                case "only-after" -> condition(Rule.Side.ONLY_AFTER, rest, vocabulary);
                case "unless-after" -> condition(Rule.Side.UNLESS_AFTER, rest, vocabulary);
                case "only-before" -> condition(Rule.Side.ONLY_BEFORE, rest, vocabulary);
                case "unless-before" -> condition(Rule.Side.UNLESS_BEFORE, rest, vocabulary);
                case "yes" -> examples.add(yes(rest, linePlace));
                case "no" -> examples.add(new Rule.Example(false, rest, "", "", linePlace));
                default ->
                    throw new IllegalArgumentException(
                            "read '" + key
                                    + "', expected rule, match, means, only-after, unless-after, only-before, unless-before, yes or no");
            }
        }

        private void means(String line) {
            if (meaning != null) {
                throw new IllegalArgumentException("read a second means of rule " + name + ", expected one");
            }
            meaning = MeaningParser.parse(line);
        }

        private void condition(Rule.Side side, String pattern, Vocabulary vocabulary) {
            conditions.add(new Rule.Condition(side, PatternParser.parse(pattern, vocabulary)));
        }

        private static Rule.Example yes(String rest, Place place) {
            String padded = rest.endsWith(" =") ? rest + " " : rest;
            int equals = padded.lastIndexOf(" = ");
            if (equals < 0) {
                throw new IllegalArgumentException("read '" + rest + "', expected words [@ date] = value");
            }
            String words = rest.substring(0, equals).strip();
            int at = words.lastIndexOf(" @ ");
            return new Rule.Example(
                    true,
                    at < 0 ? words : words.substring(0, at).strip(),
                    at < 0 ? "" : words.substring(at + 3).strip(),
                    padded.substring(equals + 3).strip(),
                    place);
        }

        Rule rule(Vocabulary vocabulary) {
            Meaning said = meaning;
            if (matches.isEmpty() || said == null) {
                throw new IllegalStateException(
                        place + ": read rule " + name + " without match or means, expected both");
            }
            List<List<PatternParser.Element>> sequences = new ArrayList<>();
            for (Match match : matches) {
                match.check(said, vocabulary);
                sequences.addAll(match.sequences());
            }
            return new Rule(name, sequences, said, conditions, examples);
        }
    }
}
