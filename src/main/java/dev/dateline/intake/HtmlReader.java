package dev.dateline.intake;

import dev.dateline.article.Submission;

/** Reads HTML. The implementation is the only code that knows an HTML parser. */
public interface HtmlReader {

    /**
     * What a page says about its article, and the article.
     *
     * @param about identifier, headline, address, source and language; null where the page does not say
     * @param published when the article was published, or else last changed
     * @param text the article's; empty where the page has none
     */
    record Page(Submission.Description about, MetadataDate published, ExtractedText text) {}

    /** Reads a page, or a part of one. */
    Page read(String html);

    /** Reads the markup of an article's body alone: everything in it is the article. */
    ExtractedText readBody(String html);
}
