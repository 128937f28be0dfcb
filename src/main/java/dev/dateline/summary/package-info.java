/** Ranks entities and timeline entries by salience, and writes the extractive summary. */
@NullMarked
package dev.dateline.summary;

import org.jspecify.annotations.NullMarked;
