package dev.dateline.intake;

import dev.dateline.article.Article;
import dev.dateline.article.Checked;
import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.article.Publication;
import dev.dateline.article.Submission;
import dev.dateline.text.Blanks;
import dev.dateline.time.Anchor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks what a client sent and reads it into an article. */
public final class SubmissionReader {

    /** Longest text of an article, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 500_000;

    private static final Submission.Description NOTHING = new Submission.Description(null, null, null, null, null);

    private final LineClassifier classifier;
    private final PlainTextReader plainText;
    private final LanguageDetector languages = LanguageDetector.load();
    private final HtmlReader pages;

    /**
     * Makes a reader.
     *
     * @param classifier tells what each line of a plain text is for
     * @param pages reads submissions in HTML
     */
    public SubmissionReader(LineClassifier classifier, HtmlReader pages) {
        this.classifier = classifier;
        this.plainText = new PlainTextReader(classifier);
        this.pages = pages;
    }

    /**
     * Reads a submission; every fault of it is told at once.
     *
     * @param faults those found before, in options for example; this method adds its own
     */
    public Checked<Article> read(Submission sent, Faults faults) {
        String text = sent.text();
        String html = sent.html();
        if (html != null && text == null) {
            return readPage(html, sent, faults);
        }
        if (text != null && html == null && text.length() > LONGEST_TEXT) {
            return tooLong("/text", text.length());
        }
        checkText(sent, faults);
        checkStrings(sent.description(), faults);
        checkGivenLanguage(sent.description().language(), text == null ? "" : text, faults);
        if (sent.description().language() == null && text != null) {
            checkReadLanguage("/text", text, faults);
        }
        Anchor published = readDate(sent.publishedAt(), faults);
        if (text == null || !faults.found().isEmpty()) {
            return refused(faults);
        }
        return Checked.accepted(plainText.read(
                text, described(sent.description(), NOTHING, sent.description().language()), published));
    }

    /**
     * Reads an article that a structured document describes; what is given beside it wins.
     *
     * @param given the fields beside the body; its {@code text} and {@code html} are not looked at
     */
    public Checked<Article> read(ArticleRecord record, Submission given, Faults faults) {
        String pointer = record.form().body();
        String body = checkBody(record, faults);
        ExtractedText text = record.isMarkup() ? pages.readBody(body) : plainText(body);
        if (text.text().length() > LONGEST_TEXT) {
            return tooLong(pointer, text.text().length());
        }
        if (!body.isEmpty() && text.text().isEmpty()) {
            faults.at(pointer, "There is no article text found in the HTML.");
        }
        checkStrings(given.description(), faults);
        checkStrings(record.about(), faults);
        String language = recordLanguage(record, given, text.text(), faults);
        Anchor published = readDate(given.publishedAt(), faults);
        if (!faults.found().isEmpty()) {
            return refused(faults);
        }
        Article.Description description = described(given.description(), record.about(), language);
        return Checked.accepted(extracted(text, description, published, recorded(record.published())));
    }

    /** The record's body; empty where it has none that can be read. */
    private static String checkBody(ArticleRecord record, Faults faults) {
        String body = record.body();
        String pointer = record.form().body();
        if (body == null || Blanks.isBlank(body)) {
            faults.at(pointer, "There is no text of an article.");
            return "";
        }
        checkSurrogates(pointer, body, faults);
        return body;
    }

    /** The language given, and else the one the record names; null where neither does. */
    private @Nullable String recordLanguage(ArticleRecord record, Submission given, String text, Faults faults) {
        String language = given.description().language();
        checkGivenLanguage(language, text, faults);
        if (language != null) {
            return language;
        }
        String named = record.about().language();
        if (named == null) {
            checkReadLanguage(record.form().body(), text, faults);
        } else if (!isEnglish(named)) {
            faults.at(record.form().language(), notEnglish(named, text));
        }
        return named;
    }

    private static MetadataDate recorded(@Nullable String written) {
        if (written == null) {
            return new MetadataDate(null, List.of());
        }
        MetadataDate recorded = MetadataDate.firstOf(List.of(written));
        boolean isRead = recorded.date() != null || !recorded.warnings().isEmpty();
        return isRead
                ? recorded
                : new MetadataDate(
                        null,
                        List.of("The document's date, " + Problem.quoted(written) + ", is none that can be read."));
    }

    private Checked<Article> readPage(String html, Submission sent, Faults faults) {
        checkSurrogates("/html", html, faults);
        checkStrings(sent.description(), faults);
        HtmlReader.Page page = pages.read(html);
        ExtractedText text = page.text();
        if (text.text().length() > LONGEST_TEXT) {
            return tooLong("/html", text.text().length());
        }
        if (text.text().isEmpty()) {
            faults.at("/html", "There is no article text found in the HTML.");
        }
        String language = sent.description().language();
        checkGivenLanguage(language, text.text(), faults);
        if (language == null) {
            language = pageLanguage(page, faults);
        }
        Anchor published = readDate(sent.publishedAt(), faults);
        if (!faults.found().isEmpty()) {
            return refused(faults);
        }
        Article.Description description = described(sent.description(), page.about(), language);
        return Checked.accepted(extracted(text, description, published, page.published()));
    }

    /** Pages often name the language of their template: the text is asked first, and believed where it is clear. */
    private @Nullable String pageLanguage(HtmlReader.Page page, Faults faults) {
        String text = page.text().text();
        String named = page.about().language();
        LanguageDetector.Language read = languages.detect(text).orElse(null);
        if (read != null && !read.tag().equals("en")) {
            checkReadLanguage("/html", text, faults);
        } else if (named != null && isEnglish(named.replace('_', '-'))) {
            return named.replace('_', '-');
        } else if (read == null && named != null && named.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")) {
            faults.at("/html", notEnglish(named, text));
        }
        return null;
    }

    private ExtractedText plainText(String body) {
        return new ExtractedText(body, classifier.classify(body, Paragraphs.paragraphs(body)));
    }

    private static Article extracted(
            ExtractedText text, Article.Description description, @Nullable Anchor given, MetadataDate recorded) {
        if (given != null) {
            return new Article(
                    description, given, Publication.Basis.GIVEN, text.text(), text.blocks(), true, List.of());
        }
        Publication.Basis basis = recorded.date() == null ? Publication.Basis.UNKNOWN : Publication.Basis.METADATA;
        return new Article(description, recorded.date(), basis, text.text(), text.blocks(), true, recorded.warnings());
    }

    /** What was given, and else what was found. */
    private static Article.Description described(
            Submission.Description given, Submission.Description found, @Nullable String language) {
        return new Article.Description(
                or(given.id(), found.id()),
                or(given.title(), found.title()),
                or(given.url(), found.url()),
                or(given.source(), found.source()),
                language == null ? "en" : language);
    }

    private static @Nullable String or(@Nullable String given, @Nullable String found) {
        return given != null ? given : found;
    }

    private static Checked<Article> refused(Faults faults) {
        return Checked.refused(Problem.of(Problem.Code.INVALID_ARTICLE, faults.found()));
    }

    private static Checked<Article> tooLong(String pointer, int length) {
        return Checked.refused(Problem.of(
                Problem.Code.TEXT_TOO_LONG,
                List.of(new Problem.Fault(
                        pointer,
                        String.format(
                                Locale.ROOT,
                                "The text has %,d characters; at most %,d are analysed.",
                                length,
                                LONGEST_TEXT)))));
    }

    private static void checkText(Submission sent, Faults faults) {
        String text = sent.text();
        if (text != null && sent.html() != null) {
            faults.at("/html", "Both text and html are there; exactly one is expected.");
        } else if (text == null) {
            faults.at("/text", "Neither text nor html is there; exactly one is expected.");
        } else if (Blanks.isBlank(text)) {
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

    private void checkGivenLanguage(@Nullable String given, String text, Faults faults) {
        if (given != null && !isEnglish(given)) {
            faults.of("language", notEnglish(given, text));
        }
    }

    private String notEnglish(String named, String text) {
        String seen = languages
                .detect(text)
                .map(language -> " The text reads as " + language.name() + " (" + language.tag() + ").")
                .orElse("");
        return "The language is " + Problem.quoted(named) + "; only English (en) is supported." + seen;
    }

    private void checkReadLanguage(String pointer, String text, Faults faults) {
        languages
                .detect(text)
                .filter(language -> !language.tag().equals("en"))
                .ifPresent(language -> faults.at(
                        pointer,
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
        Anchor anchor = PublishedAtParser.parse(value).orElse(null);
        if (anchor == null) {
            faults.of(
                    "publishedAt",
                    "Read " + Problem.quoted(value) + "; expected an ISO 8601 date or date-time of the years 0001 to"
                            + " 9999, such as 2019-04-07 or 2019-04-07T17:00:00+02:00.");
        }
        return anchor;
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
