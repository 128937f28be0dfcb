/** The engine: the order of all stages, from an article to its summary, entities and timeline. */
@NullMarked
package dev.dateline.analysis;

import org.jspecify.annotations.NullMarked;
