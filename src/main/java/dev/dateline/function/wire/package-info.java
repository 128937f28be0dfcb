/** The JSON of the contract: requests read, answers written. The only package that knows Jackson. */
@NullMarked
package dev.dateline.function.wire;

import org.jspecify.annotations.NullMarked;
