package dev.dateline.intake.page;

import dev.dateline.article.Submission;
import dev.dateline.intake.ArticleRecord;
import dev.dateline.intake.MetadataDate;
import dev.dateline.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article in its head, its structured data and its headline.
 *
 * @param about identifier, headline, address, source and language; null where the page does not say
 * @param published when it was published, or else last changed
 */
record PageMetadata(Submission.Description about, MetadataDate published) {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Names of meta elements that hold the date, the surest first. */
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "og:article:published_time",
            "rnews:datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "publish-date",
            "publish_date",
            "publishdate",
            "publication_date",
            "pubdate",
            "article.published",
            "article:published",
            "originalpublicationdate",
            "ptime",
            "datecreated",
            "date",
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified");

    /** Reads a page's metadata; where there is a record of its article, that comes first. */
    static PageMetadata of(Document page, @Nullable ArticleRecord described) {
        Map<String, String> metas = metas(page);
        Submission.Description record =
                described == null ? new Submission.Description(null, null, null, null, null) : described.about();
        return new PageMetadata(
                new Submission.Description(
                        clean(record.id()),
                        title(record.title(), first(metas.get("og:title"), metas.get("twitter:title"), headline(page))),
                        first(canonical(page), metas.get("og:url"), record.url()),
                        first(record.source(), metas.get("og:site_name")),
                        first(
                                languageOf(page),
                                record.language(),
                                metas.get("content-language"),
                                metas.get("og:locale"))),
                published(page, metas, described == null ? null : described.published()));
    }

    private static MetadataDate published(Document page, Map<String, String> metas, @Nullable String record) {
        Stream<String> named = DATES.stream().map(metas::get);
        Stream<String> shown =
                page
                        .select("time[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
                        .stream()
                        .limit(3)
                        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        return MetadataDate.firstOf(Stream.concat(Stream.of(record == null ? "" : record), Stream.concat(named, shown))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String name : List.of("property", "name", "itemprop", "http-equiv")) {
                String key = meta.attr(name).toLowerCase(Locale.ROOT).strip();
                if (!key.isEmpty()) {
                    metas.putIfAbsent(key, meta.attr("content"));
                }
            }
        }
        return metas;
    }

    /** The record's title, if it has a word of the one the page shows; some name the software instead. */
    private static @Nullable String title(@Nullable String record, @Nullable String shown) {
        String clean = clean(record);
        if (clean == null || shown == null) {
            return clean == null ? shown : clean;
        }
        Set<String> words =
                WORD_BREAK.splitAsStream(shown.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return WORD_BREAK.splitAsStream(clean.toLowerCase(Locale.ROOT)).anyMatch(words::contains) ? clean : shown;
    }

    private static @Nullable String headline(Document page) {
        List<Element> headings = page.getElementsByTag("h1");
        if (headings.size() == 1) {
            return headings.get(0).text();
        }
        return page.title();
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? null : link.attr("href");
    }

    private static @Nullable String languageOf(Document page) {
        Element root = page.selectFirst("html");
        return root == null ? null : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String clean = clean(value);
            if (clean != null) {
                return clean;
            }
        }
        return null;
    }

    /** Without white space at its ends; halves of surrogate pairs, which an escape can make, replaced. */
    static @Nullable String clean(@Nullable String value) {
        if (value == null || Blanks.isBlank(value)) {
            return null;
        }
        return whole(Blanks.strip(value));
    }

    /** Halves of surrogate pairs replaced by U+FFFD. */
    static String whole(String value) {
        StringBuilder whole = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return whole.toString();
    }
}
