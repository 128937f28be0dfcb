/** What matters: salience of entities and entries, and the extractive summary. */
@NullMarked
package dev.dateline.summary;

import org.jspecify.annotations.NullMarked;
