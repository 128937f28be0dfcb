package dev.dateline.article;

import dev.dateline.time.Anchor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks what a client sent and reads it into an article. */
public final class SubmissionReader {

    /** Longest text of an article, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 500_000;

    private final PlainTextReader plainText = new PlainTextReader();
    private final LanguageDetector languages = LanguageDetector.load();

    /**
     * Reads a submission; every fault of it is told at once.
     *
     * @param faults those found before, in options for example; this method adds its own
     */
    public Reading read(Submission sent, Faults faults) {
        String text = sent.text();
        if (text != null && sent.html() == null && text.length() > LONGEST_TEXT) {
            return new Reading.Refused(Problem.of(
                    Problem.Code.TEXT_TOO_LONG,
                    List.of(new Problem.Fault(
                            "/text",
                            String.format(
                                    Locale.ROOT,
                                    "The text has %,d characters; at most %,d are analysed.",
                                    text.length(),
                                    LONGEST_TEXT)))));
        }
        checkText(sent, faults);
        checkStrings(sent.description(), faults);
        checkLanguage(sent, faults);
        Anchor published = readDate(sent.publishedAt(), faults);
        if (text == null || !faults.found().isEmpty()) {
            return new Reading.Refused(Problem.of(Problem.Code.INVALID_ARTICLE, faults.found()));
        }
        Submission.Description from = sent.description();
        String language = from.language() == null ? "en" : from.language();
        Article.Description description =
                new Article.Description(from.id(), from.title(), from.url(), from.source(), language);
        return new Reading.Read(plainText.read(text, description, published));
    }

    private static void checkText(Submission sent, Faults faults) {
        String text = sent.text();
        if (text != null && sent.html() != null) {
            faults.at("/html", "Both text and html are there; exactly one is expected.");
        } else if (sent.html() != null) {
            faults.at("/html", "HTML is not read by this version; send the article's plain text in text.");
        } else if (text == null) {
            faults.at("/text", "Neither text nor html is there; exactly one is expected.");
        } else if (text.chars().allMatch(SubmissionReader::isBlank)) {
            faults.at("/text", "The text is blank; an article's text is expected.");
        } else {
            checkSurrogates("/text", text, faults);
        }
    }

    private static void checkStrings(Submission.Description description, Faults faults) {
        checkField("id", description.id(), faults);
        checkField("title", description.title(), faults);
        checkField("url", description.url(), faults);
        checkField("source", description.source(), faults);
    }

    private static void checkField(String name, @Nullable String value, Faults faults) {
        if (value != null && loneSurrogate(value) >= 0) {
            faults.of(name, "Half of a surrogate pair stands alone at offset " + loneSurrogate(value) + ".");
        }
    }

    private static void checkSurrogates(String pointer, String value, Faults faults) {
        int at = loneSurrogate(value);
        if (at >= 0) {
            faults.at(pointer, "Half of a surrogate pair stands alone at offset " + at + ".");
        }
    }

    private void checkLanguage(Submission sent, Faults faults) {
        String given = sent.description().language();
        String text = sent.text() == null ? "" : sent.text();
        if (given != null) {
            if (!isEnglish(given)) {
                String seen = languages
                        .detect(text)
                        .map(language -> " The text reads as " + language.name() + " (" + language.tag() + ").")
                        .orElse("");
                faults.of(
                        "language",
                        "The language is " + Problem.quoted(given) + "; only English (en) is supported." + seen);
            }
            return;
        }
        languages
                .detect(text)
                .filter(language -> !language.tag().equals("en"))
                .ifPresent(language -> faults.at(
                        "/text",
                        "The text reads as " + language.name() + " (" + language.tag()
                                + "); only English (en) is supported. If it is English, say so in language."));
    }

    private static boolean isEnglish(String tag) {
        return tag.matches("(?i)en(-[a-z0-9]{1,8})*");
    }

    private static @Nullable Anchor readDate(@Nullable String value, Faults faults) {
        if (value == null) {
            return null;
        }
        Anchor anchor = PublishedAt.parse(value).orElse(null);
        if (anchor == null) {
            faults.of(
                    "publishedAt",
                    "Read " + Problem.quoted(value) + "; expected an ISO 8601 date or date-time of the years 0001 to"
                            + " 9999, such as 2019-04-07 or 2019-04-07T17:00:00+02:00.");
        }
        return anchor;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    private static int loneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
