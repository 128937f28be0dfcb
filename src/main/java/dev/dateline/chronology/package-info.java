/** One timeline across many articles: their entities and their entries about one event merged. */
@NullMarked
package dev.dateline.chronology;

import org.jspecify.annotations.NullMarked;
