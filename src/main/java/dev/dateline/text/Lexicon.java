package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
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

    /** How a word is mostly spelt; what stands for each in the file is its place here and one. */
    enum Spelling {
        SMALL,
        CAPITALISED,
        UPPER;

        /** How the word is spelt. */
        static Spelling of(Word word) {
            if (!word.isCapitalised()) {
                return SMALL;
            }
            return word.isUpper() && word.text().length() > 1 ? UPPER : CAPITALISED;
        }
    }

    private static final int MAGIC = 0x444C4C32;
    private static final String RESOURCE = "models/lexicon.bin";

    /** Keys at even places, each with its value after it; key 0 is an empty place. */
    private final int[] table;

    private final int mask;

    private Lexicon(int size) {
        int capacity = Integer.highestOneBit(Math.max(1, size * 3 / 2)) * 2;
        table = new int[2 * capacity];
        mask = capacity - 1;
    }

    /** A lexicon of the given entries: {@link #keyOf(long)} to lists and class. */
    public static Lexicon of(Map<Integer, Integer> entries) {
        Lexicon lexicon = new Lexicon(entries.size());
        entries.forEach(lexicon::put);
        return lexicon;
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
        IntBuffer in = ByteBuffer.wrap(bytes).asIntBuffer();
        int magic = in.get();
        if (magic != MAGIC) {
            throw new IOException(RESOURCE + ": read magic " + Integer.toHexString(magic) + ", expected "
                    + Integer.toHexString(MAGIC));
        }
        int[] entries = new int[2 * in.get()];
        in.get(entries);
        Lexicon lexicon = new Lexicon(entries.length / 2);
        for (int i = 0; i < entries.length; i += 2) {
            lexicon.put(entries[i], entries[i + 1]);
        }
        return lexicon;
    }

    /** The magic number at the head of the file; then come the number of entries and the entries by key. */
    public static int magic() {
        return MAGIC;
    }

    private void put(int key, int value) {
        int slot = key & mask;
        while (table[2 * slot] != 0 && table[2 * slot] != key) {
            slot = (slot + 1) & mask;
        }
        table[2 * slot] = key;
        table[2 * slot + 1] = value;
    }

    private int get(int key) {
        int slot = key & mask;
        while (table[2 * slot] != 0) {
            if (table[2 * slot] == key) {
                return table[2 * slot + 1];
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

    /** The hash of a single word, whatever its capitals, under which its usual spelling is kept. */
    static long usual(Word word) {
        return Hash.step(word.lower(), 0xCA5E);
    }

    /**
     * The word as it is usually spelt (after Lita et al. 2003, "tRuEcasIng", single words only). A word that is not known
     * gets a capital in a sentence of capitals, and stays as it is in title case.
     */
    String usualSpelling(Word word, WordSequence.Casing casing) {
        int found = get(keyOf(usual(word)));
        int known = (found & ~3) == 0 ? found : 0;
        if (known == 0 && casing != WordSequence.Casing.UPPER) {
            return word.text();
        }
        String lower = word.text().toLowerCase(Locale.ROOT);
        return switch (known == 0 ? Spelling.CAPITALISED : Spelling.values()[known - 1]) {
            case SMALL -> lower;
            case UPPER -> word.text().toUpperCase(Locale.ROOT);
            case CAPITALISED -> word.text().charAt(0) + lower.substring(1);
        };
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
