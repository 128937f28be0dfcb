package dev.dateline.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text where it is clear: by its script, or by its commonest small words. Made to refuse what
 * is surely not English, not to tell neighbours apart.
 */
final class LanguageDetector {

    /** Texts shorter than this, in UTF-16 code units, are taken for English. */
    static final int SHORTEST_TEXT = 200;

    /** How much of a text is looked at, in UTF-16 code units. */
    private static final int SAMPLE = 20_000;

    /** Of all words, so many must be small words of the language; running English has 0.25 to 0.45 of its own. */
    private static final double CLEAR_SHARE = 0.10;

    private static final String DATA = "languages.txt";

    private static final int[] NONE = {};

    private final List<Language> languages;

    /** The small words of all languages, each with the indices of the languages that have it. */
    private final Map<String, int[]> languagesOf = new HashMap<>();

    /** Length of the longest small word, in UTF-16 code units. */
    private final int longest;

    /** A language by its BCP 47 tag and its English name. */
    record Language(String tag, String name, Set<String> smallWords, Optional<Character.UnicodeScript> script) {}

    private LanguageDetector(List<Language> languages) {
        this.languages = List.copyOf(languages);
        for (int i = 0; i < languages.size(); i++) {
            for (String word : languages.get(i).smallWords()) {
                languagesOf.merge(word, new int[] {i}, LanguageDetector::joined);
            }
        }
        longest = languagesOf.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** Reads {@code languages.txt} from beside this class. */
    static LanguageDetector load() {
        List<Language> languages = new ArrayList<>();
        try (InputStream in = LanguageDetector.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException(DATA + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            for (int number = 1; (line = lines.readLine()) != null; number++) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    languages.add(parse(line, number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LanguageDetector(languages);
    }

    private static Language parse(String line, int number) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length != 3) {
            throw new IllegalStateException(DATA + ":" + number + ": read " + parts.length
                    + " columns, expected tag | name | words or script:Name");
        }
        if (parts[2].startsWith("script:")) {
            Character.UnicodeScript script = Character.UnicodeScript.forName(parts[2].substring("script:".length()));
            return new Language(parts[0], parts[1], Set.of(), Optional.of(script));
        }
        return new Language(parts[0], parts[1], Set.of(parts[2].split(" ")), Optional.empty());
    }

    /** The language the text is clearly in; empty where it is short or nothing is clear. */
    Optional<Language> detect(String text) {
        if (text.length() < SHORTEST_TEXT) {
            return Optional.empty();
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Optional<Language> byScript = byScript(sample);
        return byScript.isPresent() ? byScript : bySmallWords(sample);
    }

    private Optional<Language> byScript(String sample) {
        int[] letters = new int[Character.UnicodeScript.values().length];
        int all = 0;
        for (int i = 0; i < sample.length(); ) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                Character.UnicodeScript script =
                        c < 128 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(c);
                letters[script.ordinal()]++;
                all++;
            }
        }
        for (Language language : languages) {
            Character.UnicodeScript script = language.script().orElse(null);
            if (script != null && letters[script.ordinal()] * 2 > all) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private Optional<Language> bySmallWords(String sample) {
        int[] counts = new int[languages.size()];
        int words = countSmallWords(sample.toLowerCase(Locale.ROOT), counts);
        Language best = null;
        int most = 0;
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                second = most;
                most = counts[i];
                best = languages.get(i);
            } else {
                second = Math.max(second, counts[i]);
            }
        }
        boolean isClear = most >= CLEAR_SHARE * words && most >= 1.5 * second && most >= 8;
        return isClear ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Adds each small word to the counts of its languages; gives the number of all words, what precedes the first being one. */
    private int countSmallWords(String sample, int[] counts) {
        int words = 0;
        int at = 0;
        while (at < sample.length()) {
            int end = at;
            while (end < sample.length() && isWordPart(sample.codePointAt(end))) {
                end += Character.charCount(sample.codePointAt(end));
            }
            words += end > at || at == 0 ? 1 : 0;
            if (end > at && end - at <= longest) {
                for (int language : languagesOf.getOrDefault(sample.substring(at, end), NONE)) {
                    counts[language]++;
                }
            }
            at = end;
            while (at < sample.length() && !isWordPart(sample.codePointAt(at))) {
                at += Character.charCount(sample.codePointAt(at));
            }
        }
        return words;
    }

    private static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
        }
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
