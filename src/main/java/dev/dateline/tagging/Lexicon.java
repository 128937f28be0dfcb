package dev.dateline.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Knowledge of words and word groups: which lists of names contain them, and the class a
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
        COMPANY,
        MEDIA,
        CLUB,
        EVENT;

        /** The lists of places: countries, cities and other places. */
        public static final Set<NameList> PLACES = Collections.unmodifiableSet(EnumSet.of(COUNTRY, CITY, PLACE));

        /** The lists of organisations of every kind. */
        public static final Set<NameList> ORGANIZATIONS =
                Collections.unmodifiableSet(EnumSet.of(PARTY, ORGANIZATION, COMPANY, MEDIA, CLUB));

        /** The bit of this list. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    private static final int MAGIC = 0x444C4C33;
    private static final String RESOURCE = "models/lexicon.bin";

    /** Keys at even places, each with its value after it; key 0 is an empty place. */
    private final int[] table;

    private final int mask;

    private Lexicon(int[] table) {
        this.table = table;
        mask = table.length / 2 - 1;
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
        IntBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int magic = in.get();
        if (magic != MAGIC) {
            throw new IOException(RESOURCE + ": read magic " + Integer.toHexString(magic) + ", expected "
                    + Integer.toHexString(MAGIC));
        }
        int[] table = new int[in.remaining()];
        in.get(table);
        return new Lexicon(table);
    }

    /**
     * The file of the given entries, keys to values: magic number, then keys at even places with their values after them, the
     * number of places a power of two and each key at the first free place from that of its lowest bits; little-endian.
     */
    static byte[] toBytes(SortedMap<Integer, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(1, entries.size() * 8 / 7)) * 2;
        int[] table = new int[2 * capacity];
        entries.forEach((key, value) -> {
            int slot = key & capacity - 1;
            while (table[2 * slot] != 0) {
                slot = (slot + 1) & capacity - 1;
            }
            table[2 * slot] = key;
            table[2 * slot + 1] = value;
        });
        ByteBuffer out = ByteBuffer.allocate((1 + table.length) * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asIntBuffer().put(MAGIC).put(table);
        return out.array();
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
        return phrase(before, word.lower());
    }

    private static long phrase(long before, long lower) {
        return Hash.step(before * 31 + 17, lower);
    }

    /** The hash of a single word as spelt, under which its class is kept. */
    public static long spelling(Word word) {
        return spelling(word.exact());
    }

    private static long spelling(long exact) {
        return Hash.step(exact, 0x5EED);
    }

    /** The hash of a single word, whatever its capitals, under which {@link #spellingOf} is kept. */
    static long usual(long lower) {
        return Hash.step(lower, 0xCA5E);
    }

    /** The hash under which it is kept how much a word before another changes the odds of that other's capital. */
    static long after(long before, long lower) {
        return Hash.step(Hash.step(before, 0xBEF0), lower);
    }

    /** The hash under which it is kept how much a word after another changes the odds of that other's capital. */
    static long before(long after, long lower) {
        return Hash.step(Hash.step(after, 0xAF7E), lower);
    }

    /** What is kept of how a word of that hash in lower case is spelt in running text, 0 where nothing is. */
    int spellingOf(long lower) {
        return get(keyOf(usual(lower)));
    }

    /** What is kept of how a word's neighbours change {@link #spellingOf}, 0 where nothing is. */
    int changeOf(long neighbours) {
        return get(keyOf(neighbours));
    }

    /** How surely the word is spelt with a capital in running text: 1 never to 5 always, 0 where that is not known. */
    int habitOf(long lower) {
        return Truecaser.habit(spellingOf(lower));
    }

    /** Lists and class of a single word by its hashes; the class of its lower-case form where the spelling has none. */
    int ofWord(long exact, long lower) {
        int lists = get(keyOf(phrase(0, lower))) & ((1 << LISTS) - 1);
        int kind = get(keyOf(spelling(exact)));
        if (kind == 0) {
            kind = get(keyOf(spelling(lower)));
        }
        return lists | kind;
    }

    /** Whether the list contains the word, ignoring case. */
    public boolean has(String word, NameList list) {
        return (get(keyOf(phrase(0, Word.lowerHashOf(word)))) & list.bit()) != 0;
    }

    /** Whether the list contains the words as a group, ignoring case. */
    public boolean has(List<String> words, NameList list) {
        return (listsOf(words) & list.bit()) != 0;
    }

    /** Whether any list contains the words as a group, ignoring case. */
    public boolean has(List<String> words, Set<NameList> lists) {
        int found = listsOf(words);
        for (NameList list : lists) {
            if ((found & list.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private int listsOf(List<String> words) {
        long phrase = 0;
        for (String word : words) {
            phrase = phrase(phrase, Word.lowerHashOf(word));
        }
        return listsOf(phrase);
    }

    /** Whether anything is known of the word, whatever its capitals. */
    public boolean isKnown(String word) {
        return get(keyOf(phrase(0, Word.lowerHashOf(word)))) != 0;
    }

    /** The lists that contain a group of two or more words, as bits. */
    public int listsOf(long phrase) {
        return get(keyOf(phrase)) & ((1 << LISTS) - 1);
    }
}
