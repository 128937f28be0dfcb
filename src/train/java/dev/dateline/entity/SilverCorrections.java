package dev.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is held against the tagger that labelled the silver corpora: names of one meaning that it left unmarked, cut or took for
 * something else, decided by the guidelines of decision 0004. Lines of the file: the words as the corpora have them, tab, their type, NONE where the words are no
 * name, or the names among them, each after its type, joined by {@code +}.
 */
final class SilverCorrections {

    /** Beside the lists of the lexicon; from the project's folder. */
    private static final Path FILE = Path.of("src", "train", "data", "silver-corrections.tsv");

    private static final int LONGEST = 8;
    private static final String NONE = "NONE";

    /** The corpus label of each type. */
    private static final Map<String, String> KINDS = Map.of(
            "PERSON",
            "PER",
            "ORGANIZATION",
            "ORG",
            "LOCATION",
            "LOC",
            "GROUP",
            "NORP",
            "EVENT",
            "EVENT",
            "OTHER",
            "PRO");

    /** Per listed words, the label of each. */
    private final Map<String, String[]> labels = new HashMap<>();

    SilverCorrections() {
        try {
            int number = 0;
            for (String line : Files.readAllLines(FILE)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, int number) {
        String[] fields = line.split("\t");
        String[] read = fields.length == 2 ? read(fields[0].split(" "), fields[1]) : new String[0];
        if (read.length == 0) {
            throw new IllegalStateException(
                    FILE + ":" + number + ": read '" + line + "', expected words, tab, type or names among the words");
        }
        labels.put(fields[0], read);
    }

    /** The label of each word; none where the reading is none. */
    private static String[] read(String[] words, String reading) {
        String[] read = new String[words.length];
        Arrays.fill(read, "O");
        if (reading.equals(NONE)) {
            return read;
        }
        int next = 0;
        for (String name : reading.split("\\+")) {
            String[] parts = name.split(" ");
            String kind = KINDS.get(parts[0]);
            List<String> own =
                    parts.length == 1 ? List.of(words) : List.of(parts).subList(1, parts.length);
            int at = Collections.indexOfSubList(List.of(words).subList(next, words.length), own);
            if (kind == null || at < 0) {
                return new String[0];
            }
            for (int i = 0; i < own.size(); i++) {
                read[next + at + i] = (i == 0 ? "B-" : "I-") + kind;
            }
            next += at + own.size();
        }
        return read;
    }

    /** The sentence, word and label each, with the longest listed words relabelled wherever no marked name reaches beyond them. */
    List<String[]> applied(List<String[]> sentence) {
        List<String[]> corrected = new ArrayList<>(sentence);
        for (int at = 0; at < sentence.size(); ) {
            int end = endOfListed(sentence, at);
            if (end > at) {
                String[] read = labels.get(words(sentence, at, end));
                for (int i = at; i < end; i++) {
                    corrected.set(i, new String[] {sentence.get(i)[0], read[i - at]});
                }
            }
            at = Math.max(end, at + 1);
        }
        return corrected;
    }

    private int endOfListed(List<String[]> sentence, int at) {
        if (isInside(sentence, at)) {
            return at;
        }
        for (int end = Math.min(sentence.size(), at + LONGEST); end > at; end--) {
            if (!isInside(sentence, end) && labels.containsKey(words(sentence, at, end))) {
                return end;
            }
        }
        return at;
    }

    private static boolean isInside(List<String[]> sentence, int at) {
        return at < sentence.size() && sentence.get(at)[1].startsWith("I-");
    }

    private static String words(List<String[]> sentence, int from, int to) {
        StringBuilder words = new StringBuilder(sentence.get(from)[0]);
        for (int i = from + 1; i < to; i++) {
            words.append(' ').append(sentence.get(i)[0]);
        }
        return words.toString();
    }
}
