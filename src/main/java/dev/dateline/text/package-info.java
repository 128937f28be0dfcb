/** Text as spans: tokens, sentences and the sequence tagger that labels them. Offsets are UTF-16 code units. */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
