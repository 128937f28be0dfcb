package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads labelled sentences from {@code word TAB label} files and says which of our labels each word may have.
 *
 * <p>The mapping, corpus by corpus. {@code PER person politician} are PERSON; {@code ORG organization organisation
 * politicalparty FIN} ORGANIZATION; {@code LOC location country place} LOCATION; {@code event election EVENT} EVENT;
 * {@code NORP} GROUP; {@code object PRO} OTHER; {@code MISC misc} GROUP, EVENT or OTHER, whichever the model finds
 * likelier; {@code DATE TIME NUM} outside. Nationalities stand as LOC in some corpora and as nothing in others: a single
 * word of the list of demonyms is a GROUP unless it is part of a longer name. Any
 * other unmarked word stands outside. Words are split at hyphens; of a compound such as "UN-backed"
 * the label stays with the name; where the corpus left the compound unmarked, its parts may be anything. An article
 * before a name and a possessive ending after it stand outside.
 */
final class NameCorpus {

    /** A sentence: its words and, as bits, the labels each may have. */
    record Labelled(List<String> words, long[] allowed) {}

    /** A document: consecutive sentences of one text. */
    record Document(String id, List<Labelled> sentences) {}

    /** All labels, as bits. */
    static final long ANY = (1L << NameLabels.COUNT) - 1;

    private static final Set<String> LANGUAGE_CUES =
            Set.of("in", "speak", "speaks", "spoke", "into", "from", "speaking");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");
    private static final int SHUFFLED = 40;

    private final Lexicon lexicon = Lexicon.shipped();
    /** The raw sentences of a file by document: each word with its label as the corpus has it. */
    static List<List<List<String[]>>> raw(Path file) {
        List<List<List<String[]>>> documents = new ArrayList<>();
        List<List<String[]>> document = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        boolean hasMarks = false;
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String[] fields = line.split("\t");
                if (!line.isEmpty() && fields.length < 2) {
                    throw new IOException(file + ":" + number + ": read \"" + line + "\", expected word and label");
                }
                boolean isMark = line.startsWith("-DOCSTART-");
                if ((line.isEmpty() || isMark) && !sentence.isEmpty()) {
                    document.add(sentence);
                    sentence = new ArrayList<>();
                }
                if (isMark && number > 1) {
                    hasMarks = true;
                }
                if (isMark || (!hasMarks && document.size() >= SHUFFLED)) {
                    if (!document.isEmpty()) {
                        documents.add(document);
                    }
                    document = new ArrayList<>();
                }
                if (!line.isEmpty() && !isMark) {
                    sentence.add(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!sentence.isEmpty()) {
            document.add(sentence);
        }
        documents.add(document);
        return documents;
    }

    /** The documents of a file. */
    List<Document> read(Path file) {
        return read(file, sentence -> sentence);
    }

    /** The documents of a file, the labels of each sentence changed before they are mapped. */
    List<Document> read(Path file, UnaryOperator<List<String[]>> change) {
        List<Document> documents = new ArrayList<>();
        for (List<List<String[]>> raw : raw(file)) {
            List<Labelled> sentences = new ArrayList<>();
            for (List<String[]> sentence : raw) {
                sentences.add(labelled(change.apply(sentence)));
            }
            documents.add(new Document(file.getFileName() + "-" + documents.size(), sentences));
        }
        return documents;
    }

    Labelled labelled(List<String[]> marked) {
        List<String[]> sentence = trimmed(marked);
        List<String> words = new ArrayList<>();
        List<Long> allowed = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i)[0];
            String label = sentence.get(i)[1];
            boolean isAlone =
                    label.startsWith("B-") && (i + 1 == sentence.size() || !sentence.get(i + 1)[1].startsWith("I-"));
            List<String> parts = split(word);
            if (parts.size() == 1) {
                words.add(word);
                String before = i == 0 ? "" : sentence.get(i - 1)[0].toLowerCase(Locale.ROOT);
                allowed.add(allowed(word, label, isAlone, before));
            } else {
                compound(parts, label, words, allowed);
            }
        }
        return new Labelled(words, allowed.stream().mapToLong(Long::longValue).toArray());
    }

    /** The sentence with an article before a name and a possessive ending after it left outside, as our spans have them. */
    private static List<String[]> trimmed(List<String[]> sentence) {
        List<String[]> trimmed = new ArrayList<>(sentence);
        for (int i = 0; i < trimmed.size(); i++) {
            String word = trimmed.get(i)[0];
            String label = trimmed.get(i)[1];
            String next = i + 1 < trimmed.size() ? trimmed.get(i + 1)[1] : "O";
            if (label.startsWith("B-")
                    && next.equals("I-" + label.substring(2))
                    && ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                trimmed.set(i, new String[] {word, "O"});
                trimmed.set(i + 1, new String[] {trimmed.get(i + 1)[0], label});
            } else if (label.startsWith("I-") && !next.startsWith("I-") && POSSESSIVES.contains(word)) {
                trimmed.set(i, new String[] {word, "O"});
            }
        }
        return trimmed;
    }

    private void compound(List<String> parts, String label, List<String> words, List<Long> allowed) {
        String whole = String.join("", parts);
        boolean hasCapital = !whole.equals(whole.toLowerCase(Locale.ROOT));
        boolean isNameFirst = Character.isUpperCase(parts.get(0).charAt(0))
                && Character.isLowerCase(parts.get(parts.size() - 1).charAt(0));
        String rest = label.startsWith("B-") ? "I-" + label.substring(2) : label;
        for (int i = 0; i < parts.size(); i++) {
            words.add(parts.get(i));
            if (label.equals("O")) {
                allowed.add(hasCapital ? ANY : 1L);
            } else if (isNameFirst && i > 0) {
                allowed.add(1L);
            } else {
                allowed.add(allowed(parts.get(i), i == 0 ? label : rest, false, ""));
            }
        }
    }

    /** Splits a word at its inner hyphens, which stand as words of their own. */
    static List<String> split(String word) {
        if (word.length() < 3
                || word.indexOf('-', 1) < 0
                || word.contains("--")
                || word.contains("/")
                || word.contains("@")) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>(Arrays.asList(word.split("(?<=[^-])(?=-[^-])|(?<=[^-]-)(?=[^-])")));
        return parts;
    }

    private long allowed(String word, String label, boolean isAlone, String before) {
        String kind = label.length() > 2 ? label.substring(2) : "O";
        boolean isBegin = label.startsWith("B-");
        boolean isGroup = isDemonym(word);
        return switch (kind) {
            case "PER", "person", "politician" ->
                isGroup && isAlone && word.endsWith("s")
                        ? bit(EntityType.GROUP, true)
                        : bit(EntityType.PERSON, isBegin);
            case "ORG", "organization", "organisation", "politicalparty", "FIN" ->
                bit(EntityType.ORGANIZATION, isBegin);
            case "LOC", "location", "country", "place" ->
                isGroup && isAlone ? bit(EntityType.GROUP, true) : bit(EntityType.LOCATION, isBegin);
            case "EVENT", "event", "election" -> bit(EntityType.EVENT, isBegin);
            case "NORP" -> bit(EntityType.GROUP, isBegin);
            case "object", "PRO" -> bit(EntityType.OTHER, isBegin);
            case "MISC", "misc" -> isGroup && isAlone ? bit(EntityType.GROUP, true) : rare(isBegin, !isBegin);
            case "O" -> outside(word, isGroup, before);
            case "DATE", "TIME", "NUM" -> 1L;
            default -> throw new IllegalArgumentException("read label " + label + ", expected one of the mapping");
        };
    }

    private long outside(String word, boolean isGroup, String before) {
        if (isGroup) {
            return LANGUAGE_CUES.contains(before)
                    ? 1L | bit(EntityType.GROUP, true) | bit(EntityType.OTHER, true)
                    : bit(EntityType.GROUP, true);
        }
        return 1L;
    }

    private boolean isDemonym(String word) {
        return Character.isUpperCase(word.charAt(0))
                && lexicon.has(word, Lexicon.NameList.DEMONYM)
                && !lexicon.has(word, Lexicon.NameList.COUNTRY);
    }

    private static long rare(boolean begin, boolean inside) {
        long bits = 0;
        for (EntityType type : List.of(EntityType.GROUP, EntityType.EVENT, EntityType.OTHER)) {
            bits |= (begin ? bit(type, true) : 0) | (inside ? bit(type, false) : 0);
        }
        return bits;
    }

    /** The labels of words that are no part of a person's, organisation's or place's name. */
    static long noCore() {
        return 1L | rare(true, true);
    }

    static long bit(EntityType type, boolean isBegin) {
        return 1L << (isBegin ? NameLabels.begin(type) : NameLabels.inside(type));
    }
}
