/** Finds the names in a text (mentions) and what they refer to (entities). */
@NullMarked
package dev.dateline.entity;

import org.jspecify.annotations.NullMarked;
