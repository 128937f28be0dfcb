package dev.dateline.intake;

import java.util.List;

/** Reads the structured data that pages carry about themselves; made by whoever knows JSON. */
public interface StructuredData {

    /**
     * The articles that a JSON-LD document describes, by schema.org's types, in the order they stand.
     *
     * @param json as it stands in the page
     * @return empty where it describes none, or is no JSON
     */
    List<ArticleRecord> articles(String json);
}
