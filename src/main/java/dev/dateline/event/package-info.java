/** Event words and whether their events took place. */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
