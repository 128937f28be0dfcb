package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places of corpora that were read again, and what was read there. Lines of the file: corpus, number of the sentence from 0, the
 * words concerned ({@code from-to}, half-open, after {@link NameCorpus} has split compounds), and the names among them
 * ({@code TYPE from-to}, separated by commas; nothing where there is no person, organisation or place, {@code ?} where it
 * cannot be told), with tabs between. The words themselves are not kept.
 */
final class Readings {

    /** From the project's folder. */
    private static final Path FOLDER = Path.of("src", "train", "data");

    private static final Map<String, EntityType> TYPES =
            Map.of("PER", EntityType.PERSON, "ORG", EntityType.ORGANIZATION, "LOC", EntityType.LOCATION);

    private record Name(EntityType type, int from, int to) {

        static Name parse(String text) {
            EntityType type = TYPES.get(text.substring(0, 3));
            if (type == null) {
                throw new IllegalArgumentException("read " + text + ", expected one of " + TYPES.keySet());
            }
            int[] range = range(text.substring(4));
            return new Name(type, range[0], range[1]);
        }
    }

    /** What the words are: the labels that those outside of the names may have, as bits, and the names. */
    private record Reading(int from, int to, long rest, List<Name> names) {

        static Reading parse(String words, String names) {
            int[] range = range(words);
            boolean isOpen = names.equals("?");
            List<Name> read = new ArrayList<>();
            for (String name : isOpen || names.isEmpty() ? new String[0] : names.split(",")) {
                read.add(Name.parse(name));
            }
            return new Reading(range[0], range[1], isOpen ? NameCorpus.ANY : NameCorpus.noCore(), read);
        }

        void applyTo(long[] allowed) {
            for (int i = from; i < to; i++) {
                allowed[i] = rest;
            }
            for (Name name : names) {
                for (int i = name.from(); i < name.to(); i++) {
                    allowed[i] = NameCorpus.bit(name.type(), i == name.from());
                }
            }
        }
    }

    private final Map<String, List<Reading>> readings = new HashMap<>();

    /** Reads a file of the project's training data. */
    Readings(String file) {
        try {
            int number = 0;
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                number++;
                if (!line.startsWith("#")) {
                    add(line, file + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, String place) {
        String[] fields = line.split("\t", -1);
        try {
            readings.computeIfAbsent(fields[0] + " " + fields[1], key -> new ArrayList<>())
                    .add(Reading.parse(fields[2], fields[3]));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    place + ": read '" + line + "', expected corpus, sentence, words and names", e);
        }
    }

    private static int[] range(String text) {
        int dash = text.indexOf('-');
        return new int[] {Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1))};
    }

    /** The documents of a corpus with what was read otherwise changed. */
    List<Document> applied(String corpus, List<Document> documents) {
        List<Document> changed = new ArrayList<>();
        int number = 0;
        for (Document document : documents) {
            changed.add(applied(corpus, document, number));
            number += document.sentences().size();
        }
        return changed;
    }

    /** The documents of a corpus all of whose sentences were read. */
    List<Document> whole(String corpus, List<Document> documents) {
        List<Document> read = new ArrayList<>();
        int number = 0;
        for (Document document : documents) {
            int end = number + document.sentences().size();
            boolean isWhole = true;
            for (int i = number; i < end; i++) {
                isWhole &= readings.containsKey(corpus + " " + i);
            }
            if (isWhole) {
                read.add(document);
            }
            number = end;
        }
        return read;
    }

    private Document applied(String corpus, Document document, int first) {
        List<Labelled> sentences = new ArrayList<>();
        int number = first;
        for (Labelled sentence : document.sentences()) {
            long[] allowed = sentence.allowed().clone();
            readings.getOrDefault(corpus + " " + number++, List.of()).forEach(reading -> reading.applyTo(allowed));
            sentences.add(new Labelled(sentence.words(), allowed));
        }
        return new Document(document.id(), sentences);
    }
}
