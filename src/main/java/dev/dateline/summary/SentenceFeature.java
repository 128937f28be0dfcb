package dev.dateline.summary;

/** What speaks for or against a sentence in a summary. All values lie in [0, 1]. */
enum SentenceFeature {
    /** Always 1. */
    BIAS,
    /** 1 / (1 + position among the body sentences). */
    POSITION,
    /** The first sentence of the body. */
    FIRST,
    /** One of the first three sentences of the body. */
    LEAD,
    /** The second sentence of the body. */
    SECOND,
    /** The third or fourth sentence of the body. */
    THIRD,
    /** Position among the body sentences over their number. */
    DEPTH,
    /** Opens a paragraph, where the text has more than one. */
    OPENS_PARAGRAPH,
    /** Cosine to the words of the whole article. */
    CENTRALITY,
    /** Share of its words that stand in other sentences too. */
    REPEATED,
    /** Share of the words of the headline that stand in it. */
    HEADLINE,
    /** Salience of its entities, added up to at most 1. */
    ENTITIES,
    /** The most salient entity stands in it. */
    MAIN_ENTITY,
    /** Timeline entries in it, one half each, at most 1. */
    EVENTS,
    /** An event in it took place, or will, within a week of publication. */
    RECENT,
    /** All its events took place more than a year before publication. */
    BACKGROUND,
    /** Fewer than 8 words. */
    SHORT,
    /** Words over 40, at most 1. */
    LENGTH,
    /** Share of its words inside quotation marks. */
    QUOTED,
    /** Opens with a quotation mark. */
    QUOTATION,
    /** A quotation begins or ends in another sentence. */
    UNBALANCED,
    /** Opens with a word that leans on the sentence before: "But", "He", "That". */
    DANGLING,
    /** Ends with a question mark. */
    QUESTION,
    /** Speaks in the first or second person outside quotation marks. */
    PERSONAL,
    /** Holds a number. */
    NUMBER
}
