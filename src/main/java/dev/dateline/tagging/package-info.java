/** Parts of speech and the sequence tagger that labels tokens, with the lexicon both taggers share. */
@NullMarked
package dev.dateline.tagging;

import org.jspecify.annotations.NullMarked;
