package dev.dateline.intake;

import dev.dateline.article.Submission;
import dev.dateline.time.Anchor;
import org.jspecify.annotations.Nullable;

/** Reads HTML. The implementation is the only code that knows an HTML parser. */
public interface HtmlReader {

    /**
     * What a page says about its article, and the article.
     *
     * @param about identifier, headline, address, source and language; null where the page does not say
     * @param published when the article was published or else last changed; null where the page has no readable date
     * @param text the article's; empty where the page has none
     */
    record Page(Submission.Description about, @Nullable Anchor published, ExtractedText text) {}

    /** Reads a page, or a part of one. */
    Page read(String html);

    /** Reads the markup of an article's body alone: everything in it is the article. */
    ExtractedText readBody(String html);
}
