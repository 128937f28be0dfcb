package dev.dateline.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What is known of words and word groups before any text is read: which lists of names they stand in, and the class a
 * single word fell into when words were clustered by their neighbours. A lookup gives an int: the low
 * {@value #LISTS} bits say which lists, the next {@value #FINE_BITS} the narrow class, the rest the broad class (0: none).
 *
 * <p>Spellings are kept as 32-bit hashes only; about one in ten thousand unknown words is taken for a known one.
 */
public final class Lexicon {

    /** How many lists there are room for. */
    public static final int LISTS = 16;

    /** How many bits the narrow class takes. */
    public static final int FINE_BITS = 9;

    /** Longest word group, in words. */
    public static final int LONGEST = 5;

    /** The name lists, one bit each. */
    public enum NameList {
        FORENAME,
        SURNAME,
        COUNTRY,
        DEMONYM,
        CITY,
        PLACE,
        PARTY,
        ORGANIZATION,
        COMPANY;

        /** The bit of this list. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    private static final int MAGIC = 0x444C4C31;
    private static final String RESOURCE = "models/lexicon.bin";

    private final int[] keys;
    private final int[] values;
    private final int mask;

    private Lexicon(Map<Integer, Integer> entries) {
        this(Math.max(2, Integer.highestOneBit(Math.max(1, entries.size())) * 4));
        entries.forEach(this::put);
    }

    private Lexicon(int capacity) {
        keys = new int[capacity];
        values = new int[capacity];
        mask = capacity - 1;
    }

    /** A lexicon of the given entries: {@link #keyOf(long)} to lists and class. */
    public static Lexicon of(Map<Integer, Integer> entries) {
        return new Lexicon(entries);
    }

    private static final class Shipped {
        static final Lexicon LEXICON = load();
    }

    /** The lexicon that ships with the engine, read from the class path once. */
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException(RESOURCE + ": read magic " + Integer.toHexString(magic) + ", expected "
                    + Integer.toHexString(MAGIC));
        }
        int size = in.readInt();
        Lexicon lexicon = new Lexicon(Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 4));
        for (int i = 0; i < size; i++) {
            lexicon.put(in.readInt(), in.readInt());
        }
        return lexicon;
    }

    /** The magic number at the head of the file; then come the number of entries and the entries by key. */
    public static int magic() {
        return MAGIC;
    }

    private void put(int key, int value) {
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int get(int key) {
        int slot = key & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** The key of a word group, from {@link #phrase} over its words. */
    public static int keyOf(long phrase) {
        int key = (int) (Hash.mix(phrase) >>> 32);
        return key == 0 ? 1 : key;
    }

    /** The hash of a word group grown by one word; begin with 0. */
    public static long phrase(long before, Word word) {
        return Hash.step(before * 31 + 17, word.lower());
    }

    /** The hash of a single word as spelt, under which its class is kept. */
    public static long spelling(Word word) {
        return Hash.step(word.exact(), 0x5EED);
    }

    /** Lists and class of a single word; the class of its lower-case form where the spelling has none. */
    int ofWord(Word word) {
        int lists = get(keyOf(phrase(0, word))) & ((1 << LISTS) - 1);
        int kind = get(keyOf(spelling(word)));
        if (kind == 0) {
            kind = get(keyOf(Hash.step(word.lower(), 0x5EED)));
        }
        return lists | kind;
    }

    /** Whether the word, whatever its capitals, stands in the list. */
    public boolean has(String word, NameList list) {
        return (get(keyOf(phrase(0, Word.of(Word.fold(word), 0, 0)))) & list.bit()) != 0;
    }

    /** Whether the words together, whatever their capitals, stand in the list. */
    public boolean has(List<String> words, NameList list) {
        long phrase = 0;
        for (String word : words) {
            phrase = phrase(phrase, Word.of(Word.fold(word), 0, 0));
        }
        return (get(keyOf(phrase)) & list.bit()) != 0;
    }

    /** Whether anything is known of the word, whatever its capitals. */
    public boolean isKnown(String word) {
        return get(keyOf(phrase(0, Word.of(Word.fold(word), 0, 0)))) != 0;
    }

    /** The lists a group of two or more words stands in, as bits. */
    public int listsOf(long phrase) {
        return get(keyOf(phrase)) & ((1 << LISTS) - 1);
    }
}
