/** The functions over HTTP: Funqy, and what stands before and beside it. */
@NullMarked
package dev.dateline.http;

import org.jspecify.annotations.NullMarked;
