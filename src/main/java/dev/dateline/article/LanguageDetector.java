package dev.dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private final List<Language> languages;

    /** A language by its BCP 47 tag and its English name. */
    record Language(String tag, String name, Set<String> smallWords, Optional<Character.UnicodeScript> script) {}

    private LanguageDetector(List<Language> languages) {
        this.languages = List.copyOf(languages);
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
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int[] all = new int[1];
        sample.codePoints().filter(Character::isLetter).forEach(c -> {
            letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            all[0]++;
        });
        return languages.stream()
                .filter(language -> language.script()
                        .map(script -> letters.getOrDefault(script, 0) * 2 > all[0])
                        .orElse(false))
                .findFirst();
    }

    private Optional<Language> bySmallWords(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+");
        Language best = null;
        int most = 0;
        int second = 0;
        for (Language language : languages) {
            int count = 0;
            for (String word : words) {
                count += language.smallWords().contains(word) ? 1 : 0;
            }
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        boolean isClear = most >= CLEAR_SHARE * words.length && most >= 1.5 * second && most >= 8;
        return isClear ? Optional.ofNullable(best) : Optional.empty();
    }
}
