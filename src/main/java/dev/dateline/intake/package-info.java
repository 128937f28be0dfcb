/** Readers: what a client sends, read into an article. */
@NullMarked
package dev.dateline.intake;

import org.jspecify.annotations.NullMarked;
