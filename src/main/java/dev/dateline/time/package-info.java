/** Words that name a time, and the times they name. */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
