package dev.dateline.timeline;

/** Features of the link from a time expression to an event of its sentence. */
enum LinkFeature {
    /** Always 1. */
    BIAS,
    /** Both are in one clause. */
    SAME_CLAUSE,
    /** No verb stands between the expression and the clause of the event. */
    NEXT_CLAUSE,
    /** The event is the finite verb of the expression's clause. */
    CLAUSE_VERB,
    /** No event stands between it and the expression to its right. */
    NEAREST_LEFT,
    /** No event stands between it and the expression to its left. */
    NEAREST_RIGHT,
    /** The event word comes first. */
    BEFORE_TIMEX,
    /** log2 of one more than the number of tokens between. */
    DISTANCE,
    /** The number of verbs between, at most 3. */
    VERBS_BETWEEN,
    /** A comma stands between. */
    COMMA_BETWEEN,
    /** A divider of {@code clause-words.txt} stands between. */
    SUBORDINATOR_BETWEEN,
    /** ", and", ", but" stands between. */
    CONJUNCTION_BETWEEN,
    /** A quotation mark stands between. */
    QUOTE_BETWEEN,
    /** The expression opens the sentence and the event is the verb of the first main clause. */
    OPENS_SENTENCE_AND_MAIN,
    /** The event is a noun. */
    NOUN,
    /** "the 2011 overthrow": the expression modifies the noun. */
    NOUN_MODIFIED,
    /** "the attack on Sunday": a noun, at most a preposition, the expression. */
    NOUN_FOLLOWED,
    /** The event is a verb of saying. */
    REPORTING,
    /** "reported in March that": a verb of saying right before the expression, its content after. */
    REPORTING_HERE,
    /** The event is a verb for a state. */
    STATIVE,
    /** The event is a bare form of "be" or "have". */
    BE,
    /** The event is an infinitive. */
    INFINITIVE,
    /** The event is a gerund or participle. */
    PARTICIPLE,
    /** "a helicopter carrying": the event is a participle right behind a noun. */
    REDUCED_RELATIVE
}
