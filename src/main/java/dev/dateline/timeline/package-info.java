/** What happened when: events, their dates and the entries of a timeline. */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
