/** Uploads: each stored article is analysed and answered with its results. */
@NullMarked
package dev.dateline.upload;

import org.jspecify.annotations.NullMarked;
