/** The engine: one article in, its summary, entities and timeline out. */
@NullMarked
package dev.dateline.analysis;

import org.jspecify.annotations.NullMarked;
