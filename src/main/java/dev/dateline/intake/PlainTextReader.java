package dev.dateline.intake;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.time.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain text, paragraphs separated by line breaks, into blocks. */
public final class PlainTextReader {

    private final LineClassifier classifier;

    /** A reader with cues of its own. */
    public PlainTextReader() {
        this(new LineClassifier());
    }

    PlainTextReader(LineClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * Reads a text as it was sent; nothing is normalised.
     *
     * @param published as the client gave it, or null
     */
    public Article read(String text, Article.Description description, @Nullable Anchor published) {
        List<Block> blocks = classifier.classify(text, Paragraphs.paragraphs(text));
        Publication.Basis basis = published == null ? Publication.Basis.UNKNOWN : Publication.Basis.GIVEN;
        return new Article(description, published, basis, text, blocks, false, List.of());
    }
}
