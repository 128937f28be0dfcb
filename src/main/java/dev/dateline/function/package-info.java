/** The doors: Funqy functions over HTTP, uploads to a store, and a loopback port. */
@NullMarked
package dev.dateline.function;

import org.jspecify.annotations.NullMarked;
