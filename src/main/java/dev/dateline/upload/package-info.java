/** Analyses articles that are uploaded to a store and writes their results. */
@NullMarked
package dev.dateline.upload;

import org.jspecify.annotations.NullMarked;
