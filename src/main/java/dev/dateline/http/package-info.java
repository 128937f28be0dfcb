/** The functions over HTTP: Funqy, the filter before it, and the pages beside it. */
@NullMarked
package dev.dateline.http;

import org.jspecify.annotations.NullMarked;
