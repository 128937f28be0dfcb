/** Words that tell what happened, and whether it did. */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
