package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;

/** A rule that corrects the names the tagger found. Immutable and safe for use by many threads. */
interface NameCorrection {

    /**
     * The names after the correction.
     *
     * @param names what the corrections before this one made of the names of the text
     */
    Names correct(TaggedText text, Names names);
}
