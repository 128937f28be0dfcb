package dev.dateline.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.corpus.JsonLines;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.tagging.PosTagger;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.time.Anchor;
import dev.dateline.time.TimexFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures how often the publication date of an article is found, and found right, from its plain text: as it is, and
 * without its first {@code k} lines (where headings and date lines stand).
 */
public final class PublicationReport {

    private final Segmenter segmenter = new Segmenter();
    private final PosTagger tagger = new PosTagger();
    private final TimexFinder finder = new TimexFinder();
    private final PlainTextReader reader = new PlainTextReader();
    private final PublicationFinder publications = new PublicationFinder();

    private PublicationReport() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        PublicationReport report = new PublicationReport();
        for (String file : List.of(
                "timex-wikiwars/timex3_train16.jsonl",
                "multi-meantime/docs_share_apple.jsonl",
                "timex-eventstoryline/docs.jsonl")) {
            report.measure(data.resolve(file), 0);
            report.measure(data.resolve(file), 3);
        }
    }

    private void measure(Path file, int dropped) throws IOException {
        int documents = 0;
        int found = 0;
        int right = 0;
        for (JsonNode document : JsonLines.read(file)) {
            String text = without(document.path("text").asText(), dropped);
            Article article = reader.read(text, Article.Description.none(), null);
            SegmentedText segmented = segmenter.segment(
                    text, article.blocks().stream().map(Block::span).toList());
            Publication publication = publications.find(article, segmented, finder.find(tagger.tag(segmented)));
            documents++;
            Anchor anchor = publication.anchor();
            if (anchor != null) {
                found++;
                boolean isRight =
                        document.path("dct").asText().startsWith(anchor.date().toString());
                right += isRight ? 1 : 0;
                if (!isRight) {
                    System.out.println("  wrong: " + document.path("id").asText() + " "
                            + document.path("dct").asText() + " " + anchor.date() + " " + publication.basis());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-45s without %d lines: %d documents, %d found, %d right%n",
                file.getFileName(),
                dropped,
                documents,
                found,
                right);
    }

    private static String without(String text, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? at : end + 1;
        }
        return text.substring(at);
    }
}
