/** Reads the articles of a folder, on all cores, as if they were uploaded. */
@NullMarked
package dev.dateline.folder;

import org.jspecify.annotations.NullMarked;
