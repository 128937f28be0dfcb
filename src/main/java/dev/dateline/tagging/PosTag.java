package dev.dateline.tagging;

/**
 * Parts of speech with tense and mood of verbs: the Penn Treebank tag set as used in the English Web Treebank
 * (Marcus et al. 1993; UD_English-EWT XPOS column). Punctuation and rare tags are folded into {@link #PUNCT} and
 * {@link #OTHER}.
 */
public enum PosTag {
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS,
    WRB,
    PUNCT,
    OTHER;

    /** Any form of a verb, modals left out. */
    public boolean isVerb() {
        return this == VB || isFinite() || this == VBG || this == VBN;
    }

    /** A verb form that carries tense by itself. */
    public boolean isFinite() {
        return this == VBD || this == VBP || this == VBZ;
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return this == NN || this == NNS || isProperNoun();
    }

    /** A proper noun. */
    public boolean isProperNoun() {
        return this == NNP || this == NNPS;
    }
}
