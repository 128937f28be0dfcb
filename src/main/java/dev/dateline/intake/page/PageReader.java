package dev.dateline.intake.page;

import dev.dateline.intake.ArticleRecord;
import dev.dateline.intake.ExtractedText;
import dev.dateline.intake.HtmlReader;
import dev.dateline.intake.LineClassifier;
import dev.dateline.intake.StructuredData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML: the article's text and its blocks, and what the page says about the article. */
public final class PageReader implements HtmlReader {

    /** Deeper elements are put side by side by the parser, so that no markup costs more than its length. */
    private static final int DEEPEST = 256;

    /** A record's body is believed only where it is at least so long, in UTF-16 code units. */
    private static final int SHORTEST_RECORD = 250;

    private final StructuredData structuredData;
    private final BodyFinder finder = new BodyFinder();
    private final LineClassifier classifier;

    public PageReader(StructuredData structuredData, LineClassifier classifier) {
        this.structuredData = structuredData;
        this.classifier = classifier;
    }

    @Override
    public Page read(String html) {
        Document page = parse(html);
        ArticleRecord record = record(page);
        PageMetadata metadata = PageMetadata.of(page, record);
        String described = bodyOf(record);
        List<Passage> passages = finder.find(
                Outline.of(page.body()), described == null ? null : new Shingles(described), isFragment(html));
        if (described != null && lengthOf(passages) < SHORTEST_RECORD) {
            passages = described
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Passage(Passage.Place.PARAGRAPH, PageMetadata.whole(line), 0))
                    .toList();
        }
        return new Page(
                metadata.about(), metadata.published(), Passages.join(withoutTitle(passages, metadata), classifier));
    }

    @Override
    public ExtractedText readBody(String html) {
        return Passages.join(
                Outline.of(parse(html).body()).passages().stream()
                        .map(passage -> new Passage(passage.place(), PageMetadata.whole(passage.text()), 0))
                        .toList(),
                classifier);
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static boolean isFragment(String html) {
        String start = html.substring(0, Math.min(html.length(), 2000)).toLowerCase(Locale.ROOT);
        return !start.contains("<html") && !start.contains("<body") && !start.contains("<head");
    }

    private static int lengthOf(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::weight).sum();
    }

    /** Of several records the one with the longest body, and else the first. */
    private @Nullable ArticleRecord record(Document page) {
        ArticleRecord best = null;
        int longest = -1;
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                continue;
            }
            for (ArticleRecord record : structuredData.articles(script.data())) {
                String body = record.body();
                int length = body == null ? 0 : body.length();
                if (length > longest) {
                    longest = length;
                    best = record;
                }
            }
        }
        return best;
    }

    private static @Nullable String bodyOf(@Nullable ArticleRecord record) {
        String body = record == null ? null : record.body();
        if (body == null) {
            return null;
        }
        if (body.contains("</") || body.contains("<p>")) {
            StringBuilder text = new StringBuilder();
            Outline.of(parse(body).body())
                    .passages()
                    .forEach(passage -> text.append(passage.text()).append('\n'));
            body = text.toString();
        }
        return body.length() < SHORTEST_RECORD ? null : body;
    }

    private static List<Passage> withoutTitle(List<Passage> passages, PageMetadata metadata) {
        List<Passage> kept = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (passage.place() != Passage.Place.TITLE
                    || !Objects.equals(passage.text(), metadata.about().title())) {
                kept.add(passage);
            }
        }
        return kept;
    }
}
