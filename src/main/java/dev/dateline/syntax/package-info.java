/** The grammar of a sentence: verb groups and clauses. */
@NullMarked
package dev.dateline.syntax;

import org.jspecify.annotations.NullMarked;
