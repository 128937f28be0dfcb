/** Reads HTML pages. The only package that knows jsoup. */
@NullMarked
package dev.dateline.intake.page;

import org.jspecify.annotations.NullMarked;
