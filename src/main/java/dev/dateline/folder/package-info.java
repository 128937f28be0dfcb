/** Analyses the articles of a local folder, on all cores. */
@NullMarked
package dev.dateline.folder;

import org.jspecify.annotations.NullMarked;
