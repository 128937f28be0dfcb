/** The JSON of the contract: requests, answers and problem documents. The only package that knows Jackson. */
@NullMarked
package dev.dateline.json;

import org.jspecify.annotations.NullMarked;
