/** One timeline across many articles: their entities joined, their tellings of one happening merged. */
@NullMarked
package dev.dateline.chronology;

import org.jspecify.annotations.NullMarked;
