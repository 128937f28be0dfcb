package dev.dateline.summary;

/** What tells whether a sentence belongs in a summary. All values lie in [0, 1]. */
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
    /** Starts a paragraph, where the text has more than one. */
    OPENS_PARAGRAPH,
    /** Cosine to the words of the whole article. */
    CENTRALITY,
    /** Share of its words that occur in other sentences too. */
    REPEATED,
    /** Share of the words of the headline that occur in it. */
    HEADLINE,
    /** Sum of the salience of its entities, at most 1. */
    ENTITIES,
    /** Mentions the most salient entity. */
    MAIN_ENTITY,
    /** One half for each of its timeline entries, at most 1. */
    EVENTS,
    /** Has an event within a week of publication. */
    RECENT,
    /** All its events ended more than a year before publication. */
    BACKGROUND,
    /** Fewer than 8 words. */
    SHORT,
    /** Its number of words divided by 40, at most 1. */
    LENGTH,
    /** Share of its words inside quotation marks. */
    QUOTED,
    /** Starts with a quotation mark. */
    QUOTATION,
    /** Has a quotation that starts or ends in another sentence. */
    UNBALANCED,
    /** Starts with a word that depends on the sentence before: "But", "He", "That". */
    DANGLING,
    /** Ends with a question mark. */
    QUESTION,
    /** Has a pronoun of the first or second person outside quotation marks. */
    PERSONAL,
    /** Has a number. */
    NUMBER
}
