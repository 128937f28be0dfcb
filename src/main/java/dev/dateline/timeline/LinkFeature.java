package dev.dateline.timeline;

/** What speaks for or against a time expression telling when an event took place. */
enum LinkFeature {
    /** Always 1. */
    BIAS,
    /** Both stand in one clause. */
    SAME_CLAUSE,
    /** They stand in neighbouring clauses. */
    NEXT_CLAUSE,
    /** The event is the finite verb of the expression's clause. */
    CLAUSE_VERB,
    /** No event stands between it and the expression to its right. */
    NEAREST_LEFT,
    /** No event stands between it and the expression to its left. */
    NEAREST_RIGHT,
    /** The event word comes first. */
    BEFORE_TIMEX,
    /** log2 of one more than the tokens between. */
    DISTANCE,
    /** Verbs between, at most 3. */
    VERBS_BETWEEN,
    /** A comma stands between. */
    COMMA_BETWEEN,
    /** A subordinator or relative pronoun stands between. */
    SUBORDINATOR_BETWEEN,
    /** ", and", ", but" stands between. */
    CONJUNCTION_BETWEEN,
    /** A quotation mark stands between. */
    QUOTE_BETWEEN,
    /** The expression opens the sentence and the event is the verb of the first main clause. */
    OPENS_SENTENCE_AND_MAIN,
    /** The event is told by a noun. */
    NOUN,
    /** "the 2011 overthrow": the expression stands right before the noun. */
    NOUN_MODIFIED,
    /** "the attack on Sunday": a noun, at most a preposition, the expression. */
    NOUN_FOLLOWED,
    /** The event is a verb that tells who says so. */
    REPORTING,
    /** "reported in March that": the verb that tells who says so stands right before the expression, its content after. */
    REPORTING_HERE,
    /** The event is a verb that tells how things are. */
    STATIVE,
    /** The event is a bare form of "be" or "have". */
    BE,
    /** The event is an infinitive. */
    INFINITIVE,
    /** The event is a gerund or participle. */
    PARTICIPLE,
    /** "a helicopter carrying": a participle right behind a noun. */
    REDUCED_RELATIVE
}
